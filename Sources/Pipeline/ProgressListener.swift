/// Hears how far a run has come, from several workers at once.
package protocol ProgressListener: Sendable {
  /// A part of a step is done.
  func advanced(to progress: Progress)
}
