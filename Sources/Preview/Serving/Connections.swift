import Synchronization

/// The open connections.
///
/// There is always room for another: when there are too many, the one that has waited longest for a request goes. So
/// nobody can keep others out by opening connections and saying nothing.
final class Connections: Sendable {
  /// How many there may be: well below the 256 open files that some systems allow a process.
  private static let limit = 128

  private struct State {
    var tasks: [Int: Task<Void, Never>] = [:]
    /// Those that wait for a request, the longest wait first.
    var idle: [Int] = []
    var count = 0
  }

  private let state = Mutex(State())

  /// Serves a connection beside the others.
  func add(_ connection: Connection) {
    state.withLock { state in
      state.count += 1
      let number = state.count
      if state.tasks.count >= Self.limit, let oldest = state.idle.first {
        state.idle.removeFirst()
        state.tasks.removeValue(forKey: oldest)?.cancel()
      }
      state.idle.append(number)
      state.tasks[number] = Task {
        await connection.serve { isIdle in self.mark(number, isIdle: isIdle) }
        self.remove(number)
      }
    }
  }

  private func mark(_ number: Int, isIdle: Bool) {
    state.withLock { state in
      state.idle.removeAll { $0 == number }
      if isIdle, state.tasks[number] != nil { state.idle.append(number) }
    }
  }

  private func remove(_ number: Int) {
    state.withLock { state in
      state.tasks[number] = nil
      state.idle.removeAll { $0 == number }
    }
  }
}
