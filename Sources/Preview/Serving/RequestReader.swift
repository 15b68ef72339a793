import FlyingSocks

/// Reads the requests of one connection, one after the other.
struct RequestReader {
  /// How long a connection may take over a request's head, the wait for its first byte included.
  private static let patience = Duration.seconds(10)
  private static let end = Array("\r\n\r\n".utf8)

  private let socket: AsyncSocket
  /// What was received and belongs to no request yet.
  private var received: [UInt8] = []

  /// A reader of an open connection.
  init(_ socket: AsyncSocket) {
    self.socket = socket
  }

  /// The next request; nil when the other side has gone without another.
  mutating func next() async throws(RequestFault) -> Request? {
    let deadline = ContinuousClock.now + Self.patience
    var searched = 0
    while true {
      if let end = Self.endOfHead(in: received, from: searched) {
        guard end <= Request.sizeLimit else { throw .tooLarge }
        let request = try Request(head: received[..<end])
        received.removeFirst(end + Self.end.count)
        return request
      }
      guard received.count <= Request.sizeLimit else { throw .tooLarge }
      searched = max(0, received.count - Self.end.count)
      guard let bytes = try await more(until: deadline) else {
        if received.isEmpty { return nil }
        throw .malformed
      }
      received += bytes
    }
  }

  /// The next bytes; nil at the end of the connection.
  private func more(until deadline: ContinuousClock.Instant) async throws(RequestFault) -> [UInt8]? {
    do {
      return try await Deadline.race(until: deadline) { [socket] in try await socket.read(atMost: 4096) }
    } catch is Deadline.Passed {
      if received.isEmpty { return nil }
      throw .late
    } catch {
      return nil
    }
  }

  private static func endOfHead(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count - start >= end.count else { return nil }
    return (start...(bytes.count - end.count)).first { bytes[$0..<$0 + end.count].elementsEqual(end) }
  }
}
