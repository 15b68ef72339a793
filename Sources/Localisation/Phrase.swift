/// A text with placeholders in braces, such as `Page {number} of {total}`.
struct Phrase: Hashable, Sendable {
  /// A part of the text.
  enum Part: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// The name of a value to be filled in.
    case placeholder(String)
  }

  /// The parts in order.
  let parts: [Part]

  /// The parts of a text, or nil when a brace has no partner or a placeholder is not lower-case letters and hyphens.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Array(text.utf8)[...]
    while let brace = rest.firstIndex(where: Self.isBrace) {
      if brace > rest.startIndex { parts.append(.words(String(decoding: rest[..<brace], as: UTF8.self))) }
      let inside = rest[(brace + 1)...]
      guard rest[brace] == UInt8(ascii: "{"), let end = inside.firstIndex(where: Self.isBrace) else { return nil }
      guard inside[end] == UInt8(ascii: "}"), Self.isName(inside[..<end]) else { return nil }
      parts.append(.placeholder(String(decoding: inside[..<end], as: UTF8.self)))
      rest = inside[(end + 1)...]
    }
    if !rest.isEmpty { parts.append(.words(String(decoding: rest, as: UTF8.self))) }
    self.parts = parts
  }

  /// The names of the values it needs.
  var placeholders: Set<String> {
    var names: Set<String> = []
    for case .placeholder(let name) in parts { names.insert(name) }
    return names
  }

  /// The text with its values filled in; every value must be given.
  func filled(with values: KeyValuePairs<String, String>) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .placeholder(let name):
        guard let (_, value) = values.first(where: { $0.key == name }) else {
          preconditionFailure("no value was given for {\(name)}")
        }
        text += value
      }
    }
    return text
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
