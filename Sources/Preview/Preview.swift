import Files
import FlyingSocks
package import Pipeline

/// Shows a site in a browser on this machine while its files are being edited. Nothing is written.
package struct Preview: Sendable {
  private let site: LiveSite
  private let port: UInt16
  private let followsChanges: Bool

  /// A preview of a site.
  ///
  /// - Parameters:
  ///   - port: The port on 127.0.0.1; 0 for a free one.
  ///   - followsChanges: Whether open pages go to the page of the record that was changed.
  package init(of site: LiveSite, port: UInt16, followsChanges: Bool) {
    self.site = site
    self.port = port
    self.followsChanges = followsChanges
  }

  /// Runs until it is cancelled or fails.
  package func run(_ tell: @escaping @Sendable (PreviewEvent) -> Void) async throws(PreviewFailure) {
    let start = ContinuousClock.now
    var site = site
    let server = try await Server.listen(port: port)
    // Watching begins before reading, so that no change falls between the two.
    let changes = Changes(in: site.folders, pool: server.pool)
    let first = try await Self.firstSnapshot(of: &site)
    if let failure = changes.failure { tell(.looking(failure)) }
    let state = CurrentState(PreviewState(snapshot: first))
    let gate = Gate(port: server.port)
    let pages = PreviewPages(state: state, gate: gate, followsChanges: followsChanges)
    tell(.started(address: gate.firstAddress, first, .now - start))
    let result = await withTaskGroup(of: PreviewFailure?.self) { [site] group in
      group.addTask {
        do { try await server.pool.run() } catch { return .network("\(error)") }
        return nil
      }
      group.addTask {
        await server.run { await pages.answer(to: $0) }
        return nil
      }
      group.addTask {
        await Self.follow(changes, of: site, in: state, tell)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    if let result { throw result }
  }

  private static func firstSnapshot(of site: inout LiveSite) async throws(PreviewFailure) -> SiteSnapshot {
    do throws(PipelineFailure) {
      guard let snapshot = try await site.update() else {
        preconditionFailure("The first reading finds everything new.")
      }
      return snapshot
    } catch {
      throw .site(error)
    }
  }

  /// Brings the site up to date each time its files have changed.
  private static func follow(
    _ changes: Changes, of site: LiveSite, in state: CurrentState, _ tell: @Sendable (PreviewEvent) -> Void
  ) async {
    var site = site
    while await changes.next() {
      let start = ContinuousClock.now
      do throws(PipelineFailure) {
        guard let snapshot = try await site.update() else { continue }
        await state.change { $0.showing(snapshot) }
        tell(.updated(snapshot, .now - start))
      } catch {
        await state.change { $0.failing(error) }
        tell(.failed(error))
      }
    }
  }
}
