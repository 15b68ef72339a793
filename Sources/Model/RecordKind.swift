/// A kind of record. The raw value is the file's stem and the last part of the record's id.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case communique
  case statement
  case letter
  case minutes
  case termsOfReference = "terms-of-reference"
  case page
}
