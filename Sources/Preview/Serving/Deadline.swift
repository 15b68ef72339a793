/// Something that is given up when it takes too long.
enum Deadline {
  /// The time is over.
  struct Passed: Error {}

  /// What the body returns, unless the time comes first: then it is cancelled and `Passed` is thrown.
  static func race<Value: Sendable>(
    until deadline: ContinuousClock.Instant, _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(until: deadline, clock: .continuous)
        throw Passed()
      }
      guard let first = try await group.next() else { throw Passed() }
      return first
    }
  }
}
