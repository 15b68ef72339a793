import Diagnostics
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
  private let language: MessageLanguage
  private let start = ContinuousClock.now
  private let lastLine = Mutex<ContinuousClock.Instant?>(nil)

  /// The progress of a run, shown in a language.
  init(isShown: Bool, in language: MessageLanguage) {
    self.isShown = isShown
    self.language = language
  }

  /// Runs an action; whatever becomes of it, the next line begins at the left.
  func during<Result>(
    _ action: () async throws(PipelineFailure) -> Result
  ) async throws(PipelineFailure) -> Result {
    defer { clear() }
    return try await action()
  }

  func advanced(to progress: Progress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > Self.quiet else { return }
    lastLine.withLock { last in
      if let last, now - last < Self.pause { return }
      last = now
      Standard.error.write("\r\u{1B}[K\(Self.line(for: progress)[language])")
    }
  }

  private static func line(for progress: Progress) -> MessageText {
    let (done, total) = (progress.done, progress.total)
    return switch progress.step {
    case .reading: MessageText(en: "Reading \(done) of \(total)", cy: "Yn darllen: \(done) o \(total)")
    case .building: MessageText(en: "Building \(done) of \(total)", cy: "Yn adeiladu: \(done) o \(total)")
    }
  }

  private func clear() {
    lastLine.withLock { last in
      if last != nil { Standard.error.write("\r\u{1B}[K") }
      last = nil
    }
  }
}
