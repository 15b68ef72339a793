import Model

/// The keys of a meeting whose record is not in the content tree.
enum MeetingReferenceFields {
  static let group = Field("group", .group, "The group that met.")
  static let name = Field("name", .text, "The body that met, where it has no registry entry.")
  static let date = Field("date", .date, isRequired: true, "The day of the meeting.")

  /// All of them.
  static let all = [group.description, name.description, date.description]
}

extension FieldType where Value == MeetingReferenceDraft {
  /// The id of a record, or a group or body with the day of its meeting.
  static var meetingReference: FieldType {
    let id = FieldType<String>.recordID.map(MeetingReferenceDraft.record)
    return either(text: id, mapping: unheldMeeting)
  }

  private static var unheldMeeting: FieldType {
    FieldType(.mapping(MeetingReferenceFields.all)) { node, context in
      let reader = MappingReader(node, as: MeetingReferenceFields.all, what: "a meeting", context: &context)
      guard let reader else { return nil }
      let group = reader.read(MeetingReferenceFields.group, &context)
      let name = reader.read(MeetingReferenceFields.name, &context)
      let date = reader.read(MeetingReferenceFields.date, &context)
      if reader.contains(MeetingReferenceFields.group) == reader.contains(MeetingReferenceFields.name) {
        context.report(.meetingWithoutGroup(at: context.place(of: node.range)))
        return nil
      }
      guard let date else { return nil }
      if let group { return .meeting(group: group.value, date: date.value) }
      return name.map { .elsewhere(name: $0.value, date: date.value) }
    }
  }
}
