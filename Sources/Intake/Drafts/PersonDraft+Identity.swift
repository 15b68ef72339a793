extension PersonDraft {
  /// Whether two entries are of one person.
  ///
  /// Names are compared in their comparable form; those without a name by role and by whom they stand in for.
  func isSamePerson(as other: PersonDraft) -> Bool {
    guard government?.value == other.government?.value, organisation?.value == other.organisation?.value else {
      return false
    }
    if let comparable, let otherName = other.comparable { return comparable.matches(otherName) }
    guard isUnnamed, other.isUnnamed else { return false }
    return role?.value == other.role?.value && standsInFor?.value == other.standsInFor?.value
  }
}
