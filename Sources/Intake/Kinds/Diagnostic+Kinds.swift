import Diagnostics

// What can be wrong with the keys of a kind of record.
extension Diagnostic {
  /// A meeting that names neither a group nor a body, or both.
  static func meetingWithoutGroup(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(93), place: place,
      summary: "This meeting must name either a “group” of this site or the “name” of another body.",
      reason: "The meeting is listed on its group's page, or under the name that is given.",
      fix: "Write “group:” with the group's id, or “name:” with the name of a body that has no registry entry.")
  }

  /// A record that has no errors and is incomplete all the same.
  static func incompleteRecord(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(94), place: place,
      summary: "This record could not be put together from its front matter.",
      reason: "No record is ever left out of the site in silence.",
      fix: "Compare the front matter with the reference of its kind, and report this as a fault of the program.")
  }
}
