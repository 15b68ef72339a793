import Pipeline
import Synchronization

/// Shows how far a long run has come, on a terminal and only after its first second.
///
/// A pipe or a log sees nothing of it. It may be called from several workers at once.
final class TerminalProgress: ProgressListener {
  /// How long a run stays quiet, and how long a line stands before the next.
  private static let quiet = Duration.seconds(1)
  private static let pause = Duration.milliseconds(100)

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastLine = Mutex<ContinuousClock.Instant?>(nil)

  init(isShown: Bool) {
    self.isShown = isShown
  }

  func advanced(to progress: Progress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > Self.quiet else { return }
    lastLine.withLock { last in
      if let last, now - last < Self.pause { return }
      last = now
      Standard.error.write("\r\u{1B}[K\(progress.step.description) \(progress.done) of \(progress.total)")
    }
  }

  /// Clears the line, so that what follows begins at the left.
  func finish() {
    lastLine.withLock { last in
      if last != nil { Standard.error.write("\r\u{1B}[K") }
      last = nil
    }
  }
}
