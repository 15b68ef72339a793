/// An answer to a request.
struct Response: Sendable {
  /// What follows the head.
  enum Content: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// Events as they happen, until the other side goes (Server-Sent Events of the HTML standard).
    case events(AsyncStream<[UInt8]>)
  }

  /// What became of the request.
  let status: ResponseStatus
  /// Header fields that only this answer has.
  let fields: [(name: String, value: String)]
  /// What follows the head.
  let content: Content

  /// An answer with bytes of a media type.
  init(_ status: ResponseStatus, _ type: String, _ bytes: [UInt8], fields: [(name: String, value: String)] = []) {
    self.status = status
    self.fields = [("Content-Type", type)] + fields
    content = .bytes(bytes)
  }

  /// An answer with a line of plain text.
  init(_ status: ResponseStatus, text: String? = nil, fields: [(name: String, value: String)] = []) {
    let text = text ?? "\(status.rawValue) \(status.phrase)"
    self.init(status, "text/plain; charset=utf-8", Array((text + "\n").utf8), fields: fields)
  }

  /// An answer that sends events.
  init(events: AsyncStream<[UInt8]>) {
    status = .good
    fields = [("Content-Type", "text/event-stream")]
    content = .events(events)
  }

  /// Whether the connection can be used again after this answer: its end is known, and the request was understood.
  var keepsConnection: Bool {
    if case .events = content { return false }
    return status == .good || status == .seeOther || status == .notFound || status == .unavailable
  }

  /// The bytes of the head.
  func head(keepsConnection: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"]
    lines += (Self.defences + fields).map { "\($0.name): \($0.value)" }
    if case .bytes(let bytes) = content { lines.append("Content-Length: \(bytes.count)") }
    lines.append("Connection: \(keepsConnection ? "keep-alive" : "close")")
    return Array(lines.map { $0 + "\r\n" }.joined().utf8) + Array("\r\n".utf8)
  }

  /// What every answer carries: nothing is kept, framed, sniffed, indexed or sent elsewhere, and the only script is the
  /// preview's own or the site's.
  private static let defences: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"),
    (
      "Content-Security-Policy",
      """
      default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
      form-action 'none'; frame-ancestors 'none'
      """
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex"),
  ]
}
