/// What the preview shows now, and who wants to hear when that changes.
actor CurrentState {
  /// What is shown.
  private(set) var value: PreviewState
  private var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
  private var count = 0

  /// A state that nobody listens to yet.
  init(_ value: PreviewState) {
    self.value = value
  }

  /// Goes on to another state and tells everybody.
  func change(_ next: @Sendable (PreviewState) -> PreviewState) {
    value = next(value)
    for listener in listeners.values { listener.yield(value) }
  }

  /// This state and those that follow; whoever is slow misses some, and never the last.
  func values() -> AsyncStream<PreviewState> {
    let (stream, listener) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    count += 1
    let number = count
    listeners[number] = listener
    listener.onTermination = { _ in Task { await self.remove(number) } }
    listener.yield(value)
    return stream
  }

  private func remove(_ number: Int) { listeners[number] = nil }
}
