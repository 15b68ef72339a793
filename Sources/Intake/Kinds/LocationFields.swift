import Diagnostics
import Model

/// The keys of a meeting's location.
enum LocationFields {
  static let mode = Field(
    "mode", FieldType<MeetingMode>.oneOf, isRequired: true,
    MessageText(en: "How the meeting was held.", cy: "Sut y cynhaliwyd y cyfarfod."))
  static let place = Field(
    "place", .text,
    MessageText(en: "The place as the communiqué names it.", cy: "Y lle fel y mae’r cyd-hysbysiad yn ei enwi."))
  static let host = Field(
    "host", .government, MessageText(en: "The government that was host.", cy: "Y llywodraeth a groesawodd y cyfarfod."))

  /// All of them.
  static let all = [mode.description, place.description, host.description]
}

extension FieldType where Value == LocationDraft {
  /// Where and how a meeting was held.
  static var location: FieldType {
    FieldType(.mapping(LocationFields.all)) { node, context in
      let what = MessageText(en: "the location", cy: "y lleoliad")
      let reader = MappingReader(node, as: LocationFields.all, what: what, context: &context)
      guard let reader else { return nil }
      var draft = LocationDraft(node: reader.node)
      draft.mode = reader.read(LocationFields.mode, &context)
      draft.place = reader.read(LocationFields.place, &context)
      draft.host = reader.read(LocationFields.host, &context)
      return draft
    }
  }
}
