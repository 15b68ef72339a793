/// Whom a person belongs to.
package enum Affiliation: Hashable, Sendable {
  /// A government of the registry.
  case government(GovernmentID)
  /// An organisation, named in the record's language.
  case organisation(String)
  /// Neither: a guest in his or her own right.
  case independent

  /// The government, if it is one.
  package var government: GovernmentID? {
    if case .government(let id) = self { id } else { nil }
  }
}
