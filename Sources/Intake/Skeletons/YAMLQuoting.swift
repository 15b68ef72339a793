/// How a text of one line is written as a value of YAML.
enum YAMLQuoting {
  /// The text as it is where nothing in it means anything to YAML, otherwise in double quotes.
  static func written(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a text can stand without quotes outside brackets (YAML 1.2.2, 7.3.3), and is not one of YAML's own words.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !words.contains(text) else { return false }
    guard isLetterOrDigit(first) || first >= 0x80, last != UInt8(ascii: ":"), last != UInt8(ascii: " ") else {
      return false
    }
    return zip(bytes, bytes.dropFirst()).allSatisfy { byte, next in
      let isMark = byte == UInt8(ascii: ":") && next == UInt8(ascii: " ")
      return !isMark && !(byte == UInt8(ascii: " ") && next == UInt8(ascii: "#"))
    }
  }

  private static let words: Set<String> = ["true", "false", "null"]

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
