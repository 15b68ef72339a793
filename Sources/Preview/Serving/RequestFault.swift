/// Why a request is not even looked at.
package enum RequestFault: Error {
  /// Its bytes are no request of HTTP/1.1 (RFC 9112).
  case malformed
  /// Its head has too many bytes or lines.
  case tooLarge
  /// It carries content, which no request to a preview has.
  case hasContent
  /// It speaks another version of HTTP.
  case otherVersion
  /// Its end did not come in time.
  case late

  /// The status of the answer (RFC 9110, RFC 6585).
  var status: ResponseStatus {
    switch self {
    case .malformed: .badRequest
    case .tooLarge: .headersTooLarge
    case .hasContent: .contentTooLarge
    case .otherVersion: .versionNotSupported
    case .late: .requestTimeout
    }
  }
}
