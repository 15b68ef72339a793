import Model
import Pipeline

/// Answers the requests of whoever is let in.
struct PreviewPages: Sendable {
  private let state: CurrentState
  private let gate: Gate
  private let followsChanges: Bool
  private let maker = PageMaker()

  /// The pages of a preview.
  ///
  /// - Parameter followsChanges: Whether open pages go to the page of the record that was changed.
  init(state: CurrentState, gate: Gate, followsChanges: Bool) {
    self.state = state
    self.gate = gate
    self.followsChanges = followsChanges
  }

  /// The answer to a request.
  func answer(to request: Request) async -> Response {
    if let answer = gate.answer(to: request) { return answer }
    switch request.path {
    case PreviewAddress.script: return Response(.good, MediaType.of(request.path), ReloadScript.bytes)
    case PreviewAddress.style: return Response(.good, MediaType.of(request.path), PreviewStyle.bytes)
    case PreviewAddress.list:
      let language = await state.value.snapshot.languages.first ?? .en
      return Response(.seeOther, fields: [("Location", PreviewAddress.list(in: language))])
    case PreviewAddress.events:
      guard let path = request.parameter("path"), let version = request.parameter("version") else {
        return Response(.notFound)
      }
      return Response(events: events(for: path, version))
    default: return maker.page(at: request.path, in: await state.value).response
    }
  }

  /// What a page hears: that it is no longer in the version it has, or where to go.
  private func events(for path: String, _ version: String) -> AsyncStream<[UInt8]> {
    let (stream, events) = AsyncStream.makeStream(of: [UInt8].self)
    let task = Task {
      // A server that is started again is found again soon.
      events.yield(Array("retry: 1000\n\n".utf8))
      var isFirst = true
      for await state in await state.values() {
        if followsChanges, !isFirst, let address = state.changedAddress(seenFrom: path), address != path {
          events.yield(Array("event: go\ndata: \(address)\n\n".utf8))
        } else if maker.page(at: path, in: state).version != version {
          events.yield(Array("event: reload\ndata: now\n\n".utf8))
        }
        isFirst = false
      }
    }
    events.onTermination = { _ in task.cancel() }
    return stream
  }
}
