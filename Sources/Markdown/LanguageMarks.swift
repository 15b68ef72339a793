/// The marks that `ParserInput` put around words of another language, as the parsed text shows them.
enum LanguageMarks {
  /// One piece of a text with marks.
  enum Piece {
    /// Plain words.
    case words(ArraySlice<UInt8>)
    /// The beginning of the words of a mark, by its number.
    case open(Int)
    /// The end of the words of the mark that was opened last.
    case close
  }

  /// Cuts a text into words and marks.
  static func pieces(of text: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let index = rest.firstIndex(where: { $0 == ParserInput.openMark || $0 == ParserInput.closeMark }) {
      if rest[index] == ParserInput.closeMark {
        // The bracket stands before the mark and the braces after it.
        if index > rest.startIndex + 1 { pieces.append(.words(rest[rest.startIndex..<index - 1])) }
        pieces.append(.close)
        rest = afterBraces(rest[(index + 1)...])
      } else {
        if index > rest.startIndex { pieces.append(.words(rest[rest.startIndex..<index])) }
        let digits = rest[(index + 1)...].prefix { $0 != ParserInput.openMark }
        pieces.append(.open(Int(String(decoding: digits, as: UTF8.self)) ?? 0))
        rest = rest[min(digits.endIndex + 2, rest.endIndex)...]
      }
    }
    if !rest.isEmpty { pieces.append(.words(rest)) }
    return pieces
  }

  /// Adds the words of a text without its marks.
  static func appendWords(of text: ArraySlice<UInt8>, to words: inout [UInt8]) {
    guard hasMarks(text) else {
      words += text
      return
    }
    for case .words(let piece) in pieces(of: text) { words += piece }
  }

  /// A text in which backslashes stand for themselves, such as code, as its author wrote it.
  static func restored(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard hasMarks(text) else { return text }
    var restored: [UInt8] = []
    var isNumber = false
    var isAfterNumber = false
    for byte in text {
      switch byte {
      case ParserInput.openMark:
        isNumber.toggle()
        isAfterNumber = !isNumber
        continue
      case ParserInput.closeMark:
        // A backslash was put before the bracket.
        if restored.count > 1, restored[restored.count - 2] == UInt8(ascii: "\\") {
          restored.remove(at: restored.count - 2)
        }
      case _ where isNumber, UInt8(ascii: "\\") where isAfterNumber:
        break
      default:
        restored.append(byte)
      }
      isAfterNumber = false
    }
    return restored[...]
  }

  /// Whether a text holds any mark.
  static func hasMarks(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 == ParserInput.openMark || $0 == ParserInput.closeMark }
  }

  private static func afterBraces(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let brace = text.firstIndex(of: UInt8(ascii: "}")) else { return text[text.endIndex...] }
    return text[(brace + 1)...]
  }
}
