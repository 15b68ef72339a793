import Model

extension AgreedTextWriter {
  /// Writes the facts of a statement.
  mutating func write(_ statement: Statement) {
    write("Date", statement.date.iso)
    for party in statement.by { write("By", party) }
  }

  /// Writes the facts of a letter.
  mutating func write(_ letter: Letter) {
    write("Date", letter.date.iso)
    if let reference = letter.reference { write("Reference", reference) }
    for party in letter.from { write("From", party) }
    for party in letter.to { write("To", party) }
    for party in letter.cc { write("Copied to", party) }
  }

  private mutating func write(_ key: String, _ party: Party) {
    write(key, [party.name ?? "-", party.role ?? "-", party.affiliation.text])
  }
}
