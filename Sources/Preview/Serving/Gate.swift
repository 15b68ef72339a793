/// Lets in whoever started the preview, and nobody else.
///
/// Other pages in the same browser can send requests to any port of the machine, and other people on the machine can
/// connect to it. So a request names this very host (which stops addresses that are made to lead here), comes from no
/// other site, and shows the token, which the first address brings and a cookie keeps.
struct Gate: Sendable {
  /// The only host that is answered for, with its port.
  let host: String
  private let token = AccessToken()
  /// Cookies do not tell ports apart, so the name does.
  private let cookie: String

  /// The gate of a server on a port.
  init(port: UInt16) {
    host = "127.0.0.1:\(port)"
    cookie = "communique-\(port)"
  }

  /// The address that lets its reader in.
  var firstAddress: String { "http://\(host)/?token=\(token.text)" }

  /// The answer to a request that is not let in, or that has just been; nil for one that may have what it asks for.
  func answer(to request: Request) -> Response? {
    let hosts = request.values(of: "host")
    guard hosts.count == 1, isSame(hosts[0], host) else { return Response(.misdirected) }
    guard isSame(request.method, "GET") || isSame(request.method, "HEAD") else {
      return Response(.methodNotAllowed, fields: [("Allow", "GET, HEAD")])
    }
    guard request.values(of: "origin").allSatisfy({ isSame($0, "http://\(host)") }) else { return Response(.forbidden) }
    guard request.values(of: "sec-fetch-site").allSatisfy({ isSame($0, "same-origin") || isSame($0, "none") }) else {
      return Response(.forbidden)
    }
    let key = "token="
    if isSame(request.path, "/"), request.query.utf8.starts(with: key.utf8) {
      return token.matches(request.query.dropFirst(key.count).utf8) ? entry : Self.closed
    }
    return request.cookies(named: cookie).contains { token.matches($0.utf8) } ? nil : Self.closed
  }

  /// Keeps the token where no script can read it, and takes it out of the address.
  private var entry: Response {
    Response(
      .seeOther,
      fields: [("Location", "/"), ("Set-Cookie", "\(cookie)=\(token.text); Path=/; HttpOnly; SameSite=Strict")])
  }

  private static let closed = Response(
    .forbidden,
    text: """
      Agorwch y cyfeiriad y mae communique serve yn ei ddangos.
      Open the address that communique serve shows.
      """)

  /// Whether two texts have the same bytes.
  private func isSame(_ text: String, _ other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }
}
