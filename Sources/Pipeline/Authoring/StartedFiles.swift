package import Model

/// The files that a command began.
package struct StartedFiles: Sendable {
  /// Where they lie, relative to the site's root.
  package let paths: [String]
  /// The day of the meeting whose people are proposed in them, if any are.
  package let proposedFrom: CalendarDate?
}
