/// The word that marks what somebody has yet to check, write or translate: `TODO`, in capitals, in every language.
///
/// It begins a value of the front matter or of a registry, or stands anywhere in a text. While it is there the record is
/// an error (CMQ096), so that nothing proposed or copied is published unread.
package enum ToDoMark {
  /// The mark itself.
  package static let word = "TODO"

  /// A text with the mark before it.
  package static func marking(_ text: String) -> String { "\(word) \(text)" }

  /// Whether a value begins with the mark.
  package static func begins(_ text: some StringProtocol) -> Bool {
    guard text.utf8.starts(with: word.utf8) else { return false }
    let next = text.utf8.dropFirst(word.utf8.count).first
    return next.map { !isPartOfWord($0) } ?? true
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}
