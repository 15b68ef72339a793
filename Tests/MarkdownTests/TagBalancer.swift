/// A small reader of HTML that proves what the writer promises: balanced elements, known names, known attributes.
struct TagBalancer {
  private static let elements: Set<String> = [
    "a", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "section",
    "span",
    "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]
  private static let attributes: Set<String> = [
    "aria-label", "class", "href", "id", "lang", "role", "scope", "start", "tabindex",
  ]
  private static let classes: Set<String> = ["align-centre", "align-left", "align-right", "footnotes", "table"]

  /// What is wrong, in the order of the text.
  private(set) var faults: [String] = []
  /// Every id, in order.
  private(set) var ids: [String] = []
  private var open: [String] = []

  /// Reads a piece of HTML.
  init(_ html: [UInt8]) {
    var rest = html[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
        faults.append("a tag without an end")
        return
      }
      take(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
    if Set(ids).count != ids.count { faults.append("an id twice") }
  }

  private mutating func take(_ tag: String) {
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { faults.append("</\(name)> closes another element") }
      return
    }
    let name = String(tag.prefix { $0 != " " })
    if !Self.elements.contains(name) { faults.append("<\(name)>") }
    if name != "br" { open.append(name) }
    takeAttributes(tag.dropFirst(name.count))
  }

  private mutating func takeAttributes(_ text: Substring) {
    var rest = text
    while !rest.isEmpty {
      guard rest.hasPrefix(" "), let equals = rest.firstIndex(of: "=") else {
        faults.append("attributes: \(text)")
        return
      }
      let name = String(rest.dropFirst().prefix(upTo: equals))
      let quoted = rest[equals...].dropFirst()
      guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else {
        faults.append("attribute without quotes: \(text)")
        return
      }
      takeAttribute(name, String(quoted[quoted.index(after: quoted.startIndex)..<end]))
      rest = quoted[quoted.index(after: end)...]
    }
  }

  private mutating func takeAttribute(_ name: String, _ value: String) {
    if !Self.attributes.contains(name) { faults.append("attribute \(name)") }
    if name == "id" { ids.append(value) }
    if name == "class", !Self.classes.contains(value) { faults.append("class \(value)") }
    let schemes = ["https://", "http://", "mailto:", "tel:", "#"]
    if name == "href", !schemes.contains(where: { value.lowercased().hasPrefix($0) }) { faults.append("href \(value)") }
  }
}
