/// A line of plain text: words with single blanks between them and none around them.
struct PlainLine {
  /// The bytes so far; a blank at the end waits for the next word.
  private(set) var bytes: [UInt8] = []

  /// Adds words; blanks and line breaks in a row are one blank, and those before the first word are none.
  mutating func append(_ words: some Sequence<UInt8>) {
    for byte in words {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last ?? 0x20 != 0x20 {
        bytes.append(0x20)
      }
    }
  }

  /// The line without a blank at its end.
  var trimmed: ArraySlice<UInt8> { bytes.last == 0x20 ? bytes.dropLast() : bytes[...] }
}
