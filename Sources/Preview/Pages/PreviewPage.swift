import Files

/// An answer to a request for a page or file, and what tells it from later ones.
struct PreviewPage: Sendable {
  /// What became of the request.
  let status: ResponseStatus
  /// The media type.
  let type: String
  /// The bytes, as far as they do not tell the version.
  let bytes: [UInt8]
  /// Puts the place where a page hears of its changes into the bytes.
  private let complete: @Sendable (_ events: String) -> [UInt8]
  /// The address that was asked for.
  private let path: String

  /// A page that hears of its changes.
  ///
  /// - Parameter complete: The bytes with the address at which the page hears of them.
  init(_ status: ResponseStatus, at path: String, _ complete: @escaping @Sendable (_ events: String) -> [UInt8]) {
    self.status = status
    self.path = path
    self.complete = complete
    type = MediaType.html
    bytes = complete("")
  }

  /// A file that hears of nothing.
  init(_ status: ResponseStatus, file path: String, _ bytes: [UInt8]) {
    self.status = status
    self.path = path
    self.bytes = bytes
    type = MediaType.of(path)
    complete = { _ in bytes }
  }

  /// What is different as soon as the page is.
  var version: String { SHA256Digest(of: bytes + "\(status)".utf8).hex }

  /// The answer.
  var response: Response {
    Response(status, type, complete(PreviewAddress.events(path: path, version: version)))
  }
}
