import Files
import FlyingSocks

/// Listens on the machine's own address, and on no other.
struct Server: Sendable {
  /// How long it waits after the system would give it no connection: too many open files, mostly.
  private static let pause = Duration.milliseconds(50)

  /// The port it listens on.
  let port: UInt16
  /// What waits for sockets and other descriptors.
  let pool: any AsyncSocketPool
  private let socket: AsyncSocket

  /// Takes a port, or a free one for 0.
  static func listen(port: UInt16) async throws(PreviewFailure) -> Server {
    do {
      let pool = SocketPool.make()
      try await pool.prepare()
      let socket = try open(at: .inet(ip4: "127.0.0.1", port: port))
      guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
      return Server(port: port, pool: pool, socket: try AsyncSocket(socket: socket, pool: pool))
    } catch SocketError.failed(_, let number, _) {
      throw .port(port, .system(number))
    } catch {
      throw .network("\(error)")
    }
  }

  private static func open(at address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(address.family))
    try socket.setValue(true, for: .localAddressReuse)
    #if canImport(Darwin)
      try socket.setValue(true, for: .noSIGPIPE)
    #endif
    try socket.bind(to: address)
    try socket.listen()
    return socket
  }

  private init(port: UInt16, pool: some AsyncSocketPool, socket: AsyncSocket) {
    self.port = port
    self.pool = pool
    self.socket = socket
  }

  /// Accepts connections until it is cancelled; what goes wrong with one of them ends none of the others.
  func run(answer: @escaping @Sendable (Request) async -> Response) async {
    let connections = Connections()
    while !Task.isCancelled {
      do {
        connections.add(Connection(try await socket.accept(), answer: answer))
      } catch {
        try? await Task.sleep(for: Self.pause)
      }
    }
  }
}
