import Model

/// The keys of a person at a meeting.
enum PersonFields {
  static let name = Field("name", .text, "The name as it is printed, titles and post-nominals included.")
  static let unnamed = Field(
    "unnamed", .unnamed, "That nobody is to be named (`true`), or that the archive has lost the name (`lost`).")
  static let role = Field("role", .text, "The office or post, in the file's language.")
  static let government = Field("government", .government, "The government that the person belongs to.")
  static let organisation = Field("organisation", .text, "The organisation, instead of a government.")
  static let capacity = Field(
    "capacity", FieldType<Capacity>.oneOf, "In what capacity the person attended; `minister` where nothing is written.")
  static let isChair = Field("chair", .boolean, "Whether the person took the chair.")
  static let standsInFor = Field("for", .text, "Whom a delegate stands in for.")
  static let part = Field("part", .text, "Which part of the meeting the person attended.")
  static let mode = Field("mode", FieldType<MeetingMode>.oneOf, "How the person attended, where it differs.")
  static let place = Field("place", .text, "From where the person attended, where it differs.")

  /// The keys of a chair given apart, or of an apology.
  static let person = [
    name.description, unnamed.description, role.description, government.description, organisation.description,
    capacity.description, standsInFor.description, part.description, mode.description, place.description,
  ]

  /// The keys of a participant.
  static let participant = person + [isChair.description]
}
