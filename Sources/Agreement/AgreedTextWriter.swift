import Model

/// Writes the lines of an agreed text, in their fixed order.
///
/// The keys and their vocabulary are English in every language; what an editor typed is in the record's.
struct AgreedTextWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes what every record begins with.
  mutating func write(headerOf record: Record) {
    bytes += "communique-text v1\n".utf8
    write("Record", record.id.description)
    write("Language", record.language.rawValue)
    if let title = record.title { write("Title", title) }
  }

  /// Writes the facts, by kind.
  mutating func write(_ content: RecordContent) {
    switch content {
    case .communique(let meeting, _): write(meeting)
    case .minutes(let meeting, _, let actions):
      write(meeting)
      for action in actions { write(action) }
    case .statement(let statement): write(statement)
    case .letter(let letter): write(letter)
    case .termsOfReference(_, let reviewBy): if let reviewBy { write("Review by", reviewBy.iso) }
    case .page: break
    }
  }

  /// Writes the text below the facts.
  mutating func write(body: [UInt8]) {
    guard !body.isEmpty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += body
  }

  /// Writes a fact of one value.
  mutating func write(_ key: String, _ value: String) { write(key, [value]) }

  /// Writes a fact; a part that is nil is left out.
  mutating func write(_ key: String, _ parts: [String?]) {
    bytes += key.utf8
    bytes += ": ".utf8
    for (position, part) in parts.compactMap(\.self).enumerated() {
      if position > 0 { bytes += " | ".utf8 }
      append(part)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A part with what it is before it: `host: wales`; nil for none.
  func labelled(_ label: String, _ value: String?) -> String? { value.map { "\(label): \($0)" } }

  /// Adds a value; blanks and line breaks in a row are one blank.
  private mutating func append(_ value: String) {
    for byte in value.utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
  }
}
