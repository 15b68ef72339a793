import Diagnostics
import Model

/// The keys of a person at a meeting.
enum PersonFields {
  static let name = Field(
    "name", .text,
    MessageText(
      en: "The name as it is printed, titles and post-nominals included.",
      cy: "Yr enw fel y caiff ei argraffu, gyda theitlau a llythrennau ar ôl yr enw."))
  static let unnamed = Field(
    "unnamed", .unnamed,
    MessageText(
      en: "That nobody is to be named (`true`), or that the archive has lost the name (`lost`).",
      cy: "Nad oes neb i’w enwi (`true`), neu fod yr archif wedi colli’r enw (`lost`)."))
  static let role = Field(
    "role", .text, MessageText(en: "The office or post, in the file's language.", cy: "Y swydd, yn iaith y ffeil."))
  static let government = Field(
    "government", .government,
    MessageText(en: "The government that the person belongs to.", cy: "Y llywodraeth y mae’r person yn perthyn iddi."))
  static let organisation = Field(
    "organisation", .text,
    MessageText(en: "The organisation, instead of a government.", cy: "Y sefydliad, yn lle llywodraeth."))
  static let capacity = Field(
    "capacity", FieldType<Capacity>.oneOf,
    MessageText(
      en: "In what capacity the person attended; `minister` where nothing is written.",
      cy: "Ym mha swyddogaeth yr oedd y person yn bresennol; `minister` lle nad oes dim wedi’i ysgrifennu."))
  static let isChair = Field(
    "chair", .boolean, MessageText(en: "Whether the person took the chair.", cy: "A oedd y person yn cadeirio."))
  static let standsInFor = Field(
    "for", .text, MessageText(en: "Whom a delegate stands in for.", cy: "Ar ran pwy y mae dirprwy’n bresennol."))
  static let part = Field(
    "part", .text,
    MessageText(
      en: "Which part of the meeting the person attended.",
      cy: "Yn ystod pa ran o’r cyfarfod yr oedd y person yn bresennol."))
  static let mode = Field(
    "mode", FieldType<MeetingMode>.oneOf,
    MessageText(
      en: "How the person attended, where it differs.", cy: "Sut yr oedd y person yn bresennol, lle mae’n wahanol."))
  static let place = Field(
    "place", .text,
    MessageText(
      en: "From where the person attended, where it differs.",
      cy: "O ble yr oedd y person yn bresennol, lle mae’n wahanol."))

  /// The keys of a chair given apart, or of an apology.
  static let person = [
    name.description, unnamed.description, role.description, government.description, organisation.description,
    capacity.description, standsInFor.description, part.description, mode.description, place.description,
  ]

  /// The keys of a participant.
  static let participant = person + [isChair.description]
}
