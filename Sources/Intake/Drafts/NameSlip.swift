/// Why a name does not name a person, or not only a person.
enum NameSlip: Sendable {
  /// Only titles: “The Rt Hon MP”.
  case titles
  /// A word in place of the name: “TBC”.
  case placeholder
  /// Only an office: “Secretary of State for Wales”.
  case office
  /// An office with something behind it that may be a name: “First Minister Mark Drakeford”.
  case officeFirst
}
