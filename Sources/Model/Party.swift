/// Somebody who made a statement, or sent or received a letter: a person, or an organisation as such.
package struct Party: Hashable, Sendable {
  /// The person's name as it is printed; nil for an organisation as such.
  package let name: String?
  /// The office or post in the record's language.
  package let role: String?
  /// Whom the person belongs to, or the organisation itself.
  package let affiliation: Affiliation

  /// A person or an organisation.
  package init(name: String?, role: String?, affiliation: Affiliation) {
    self.name = name
    self.role = role
    self.affiliation = affiliation
  }
}
