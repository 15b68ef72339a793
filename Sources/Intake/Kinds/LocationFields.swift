import Model

/// The keys of a meeting's location.
enum LocationFields {
  static let mode = Field(
    "mode", FieldType<MeetingMode>.oneOf, isRequired: true, "How the meeting was held.")
  static let place = Field("place", .text, "The place as the communiqué names it.")
  static let host = Field("host", .government, "The government that was host.")

  /// All of them.
  static let all = [mode.description, place.description, host.description]
}

extension FieldType where Value == LocationDraft {
  /// Where and how a meeting was held.
  static var location: FieldType {
    FieldType(.mapping(LocationFields.all)) { node, context in
      let reader = MappingReader(node, as: LocationFields.all, what: "the location", context: &context)
      guard let reader else { return nil }
      var draft = LocationDraft(node: reader.node)
      draft.mode = reader.read(LocationFields.mode, &context)
      draft.place = reader.read(LocationFields.place, &context)
      draft.host = reader.read(LocationFields.host, &context)
      return draft
    }
  }
}
