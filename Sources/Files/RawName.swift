/// The name of a folder's entry as the disk has it: bytes, which need not be UTF-8.
struct RawName: Sendable {
  /// The bytes, with a zero at the end.
  let cString: [CChar]
  /// Whether the entry is a folder, if the listing says so.
  let isFolder: Bool?

  /// The name as text, and whether it is exactly that; other bytes are shown as U+FFFD.
  var text: (text: String, isUTF8: Bool) {
    let bytes = cString.dropLast().map { UInt8(bitPattern: $0) }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
    return (String(decoding: bytes, as: UTF8.self), false)
  }
}
