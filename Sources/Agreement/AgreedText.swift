import Files
package import Model

/// What a record says, as the plain text that governments agree: one for each language.
///
/// A pure function of the record's file: nothing of it comes from a registry or a word file, so that neither a theme nor
/// another name of a group changes it. `Documentation/agreed-text.md` describes the form for partners.
package struct AgreedText: Hashable, Sendable {
  /// The text: UTF-8, lines that end with LF.
  package let bytes: [UInt8]

  /// The agreed text of a record, with the plain text of its body.
  package init(of record: Record, plainText: [UInt8]) {
    var writer = AgreedTextWriter()
    writer.write(headerOf: record)
    writer.write(record.content)
    writer.write(body: plainText)
    bytes = writer.bytes
  }

  /// An agreed text that was made before.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The SHA-256 digest, which names the agreed text wherever it is shown, as 64 small hexadecimal digits.
  package var digest: String { SHA256Digest(of: bytes).hex }
}
