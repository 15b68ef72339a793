/// The head of a request, whole and well formed.
package struct Request: Sendable {
  /// The method as it was sent.
  package let method: String
  /// The path of the target, not decoded: every path of a site is plain ASCII.
  package let path: String
  /// What follows the first question mark of the target; empty when there is none.
  package let query: String
  /// Whether it is of HTTP/1.1.
  let isCurrent: Bool
  /// The header fields, their names in small letters.
  package let fields: [(name: String, value: String)]

  /// Every value of a field, in order.
  package func values(of name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// Whether the connection stays for another request: unless it says otherwise, and for HTTP/1.1 only.
  package var keepsConnection: Bool {
    isCurrent && !values(of: "connection").contains { $0.lowercased().utf8.elementsEqual("close".utf8) }
  }

  /// The cookies of a name.
  package func cookies(named name: String) -> [Substring] {
    values(of: "cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
      let pair = pair.drop { $0 == " " }
      return pair.utf8.starts(with: name.utf8) && pair.dropFirst(name.utf8.count).first == "="
        ? pair.dropFirst(name.utf8.count + 1) : nil
    }
  }

  /// The value of a parameter of the query, decoded; nil when it is missing or not UTF-8.
  package func parameter(_ name: String) -> String? {
    let pair = query.split(separator: "&").first { $0.utf8.starts(with: name.utf8 + [UInt8(ascii: "=")]) }
    return pair.flatMap { PercentCoding.decoded($0.dropFirst(name.utf8.count + 1)) }
  }
}
