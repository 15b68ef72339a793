/// The media types of the files of a site.
enum MediaType {
  /// HTML.
  static let html = "text/html; charset=utf-8"

  /// The type of a file by its name's end.
  static func of(_ path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "svg": "image/svg+xml"
    case "txt": "text/plain; charset=utf-8"
    case "xml": "application/xml"
    case "atom": "application/atom+xml"
    case "csv": "text/csv; charset=utf-8"
    default: "application/octet-stream"
    }
  }
}
