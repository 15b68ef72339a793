import Diagnostics
import Files
import FlyingSocks
import Pipeline

/// Waits for the files of a site to change.
///
/// Where the system can say so, it is asked; elsewhere somebody has to look every now and then. What has changed is for
/// others to find out, so an event too many does no harm.
struct Changes: Sendable {
  /// How often to look whether it is quiet, and how long it must be: a program saves a file in several steps.
  private static let pause = Duration.milliseconds(10)
  /// How long it must be quiet when the last file that was written to is not closed yet, or when many files are changing,
  /// as in a checkout. Of a file before the last nobody knows; when it is closed, that is another change.
  private static let longPause = Duration.milliseconds(100)
  /// How many events are many.
  private static let manyEvents = 20
  /// After how long it is time even if it is never quiet.
  private static let patience = Duration.seconds(2)
  /// How often to look where the system cannot say.
  private static let interval = Duration.milliseconds(250)

  /// Why the system cannot say when files change; nil where it can.
  let failure: MessageText?
  private let watch: FolderWatch?
  private let pool: any AsyncSocketPool

  /// The changes of a site's files from now on.
  init(in folders: SiteFolders, pool: any AsyncSocketPool) {
    self.pool = pool
    do {
      watch = try FolderWatch([folders.content, folders.templates], in: folders.root)
      failure = nil
    } catch {
      watch = nil
      failure = PipelineFailure.file(error).words
    }
  }

  /// Returns once something may have changed and it is quiet again; false when there is nothing to wait for any more.
  func next() async -> Bool {
    if let watch, await waitForQuiet(watch) { return true }
    try? await Task.sleep(for: Self.interval)
    return !Task.isCancelled
  }

  private func waitForQuiet(_ watch: FolderWatch) async -> Bool {
    do {
      let descriptor = Socket(file: Socket.FileDescriptor(rawValue: watch.number))
      try await pool.suspendSocket(descriptor, untilReadyFor: .read)
      let deadline = ContinuousClock.now + Self.patience
      var count = 0
      var concernsFolders = false
      var (quiet, needed) = (Duration.zero, Self.pause)
      while ContinuousClock.now < deadline {
        let events = try watch.takeEvents()
        if events.count > 0 {
          count += events.count
          concernsFolders = concernsFolders || events.concernsFolders
          quiet = .zero
          needed = events.isSettled && count < Self.manyEvents ? Self.pause : Self.longPause
        } else if quiet >= needed {
          break
        }
        try await Task.sleep(for: Self.pause)
        quiet += Self.pause
      }
      if concernsFolders { try watch.cover() }
      return true
    } catch {
      return false
    }
  }
}
