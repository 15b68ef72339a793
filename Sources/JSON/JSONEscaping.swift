/// A text as a JSON string: what may stand as it is goes over in one piece, the rest as escapes.
struct JSONEscaping {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Whether `<` stands as it is.
  let sparesMarkup: Bool

  /// Appends a text in quotes.
  func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      let (length, isPlain) = scalar(at: index, in: text)
      if !isPlain {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        appendEscape(of: text[index..<min(index + length, text.count)], to: &bytes)
        start = index + length
      }
      index += length
    }
    if start < text.count { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// How many bytes the scalar at an index has, and whether it may stand as it is.
  private func scalar(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (length: Int, isPlain: Bool) {
    switch text[index] {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (1, false)
    case UInt8(ascii: "<"): (1, sparesMarkup)
    case 0x20..<0x80: (1, true)
    // U+00C0 to U+05FF: letters and marks, none of which is unseen.
    case 0xC3...0xD7: (2, true)
    case 0x80..<0xE0: (2, isSeen(text[index...].prefix(2)))
    case 0xE0..<0xF0: (3, isSeen(text[index...].prefix(3)))
    default: (4, isSeen(text[index...].prefix(4)))
    }
  }

  private func isSeen(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { !$0.isUnseen }
  }

  private func appendEscape(of scalar: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
    switch scalar.first {
    case UInt8(ascii: "\""): bytes += #"\""#.utf8
    case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
    case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
    case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
    case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
    // JSON asks this of the controls below the blank; the others would act on a terminal that shows the text.
    default: for unit in String(decoding: scalar, as: UTF8.self).utf16 { append(unit, to: &bytes) }
    }
  }

  /// `\u` and four hexadecimal digits.
  private func append(_ unit: UInt16, to bytes: inout [UInt8]) {
    bytes += #"\u"#.utf8
    for shift in [12, 8, 4, 0] { bytes.append(Self.digits[Int(unit >> UInt16(shift)) & 0xF]) }
  }
}
