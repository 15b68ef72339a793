import Model

extension Alphabet {
  /// The first letter of a name as a capital: `Ll` for “Llywodraeth” in Welsh; a name without letters has `#`.
  package func initial(of name: String) -> String {
    let word = ASCIIFolding.identifier(of: name).utf8.prefix { $0 != UInt8(ascii: "-") }
    guard let first = word.first, first >= UInt8(ascii: "a"), let letter = spelling(of: Array(word)).first
    else { return "#" }
    let signs = word.prefix(letter.signs)
    return String(decoding: [signs.first.map { $0 & 0xDF } ?? 0] + signs.dropFirst(), as: UTF8.self)
  }
}
