import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One open connection: requests in, answers out, one after the other.
struct Connection: Sendable {
  /// How long the other side may take to receive an answer.
  private static let patience = Duration.seconds(30)

  private let socket: AsyncSocket
  private let answer: @Sendable (Request) async -> Response

  /// A connection, and what answers its requests.
  init(_ socket: AsyncSocket, answer: @escaping @Sendable (Request) async -> Response) {
    self.socket = socket
    self.answer = answer
  }

  /// Answers until either side ends it, then closes it.
  ///
  /// - Parameter idle: Hears whether the connection waits for a request.
  func serve(idle: @Sendable (Bool) -> Void) async {
    defer { try? socket.close() }
    var reader = RequestReader(socket)
    do throws(RequestFault) {
      while true {
        idle(true)
        guard let request = try await reader.next() else { return }
        idle(false)
        guard await send(await answer(request), to: request) else { return }
      }
    } catch {
      idle(false)
      _ = await write(Response(error.status).head(keepsConnection: false))
    }
  }

  /// Sends an answer; whether another request may follow.
  private func send(_ response: Response, to request: Request) async -> Bool {
    let keepsConnection = request.keepsConnection && response.keepsConnection
    let head = response.head(keepsConnection: keepsConnection)
    let isHead = request.method.utf8.elementsEqual("HEAD".utf8)
    switch response.content {
    case .bytes(let bytes):
      return await write(isHead ? head : head + bytes) && keepsConnection
    case .events(let events):
      guard await write(head), !isHead else { return false }
      await send(events)
      return false
    }
  }

  /// Sends events until there are no more, or until the other side goes.
  private func send(_ events: AsyncStream<[UInt8]>) async {
    await withTaskGroup { group in
      group.addTask {
        for await event in events { guard await write(event) else { return } }
      }
      // Nothing more is asked on this connection: a read ends when it does.
      group.addTask { [socket] in _ = try? await socket.read(atMost: 1) }
      await group.next()
      group.cancelAll()
    }
  }

  /// Writes bytes; false when the other side has gone or takes too long.
  private func write(_ bytes: [UInt8]) async -> Bool {
    do {
      try await Deadline.race(until: .now + Self.patience) { [socket] in try await socket.write(Data(bytes)) }
      return true
    } catch {
      return false
    }
  }
}
