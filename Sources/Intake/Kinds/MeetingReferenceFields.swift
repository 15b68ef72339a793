import Diagnostics
import Model

/// The keys of a meeting whose record is not in the content tree.
enum MeetingReferenceFields {
  static let group = Field("group", .group, MessageText(en: "The group that met.", cy: "Y grŵp a gyfarfu."))
  static let name = Field(
    "name", .text,
    MessageText(
      en: "The body that met, where it has no registry entry.", cy: "Y corff a gyfarfu, lle nad yw yn y gofrestr."))
  static let date = Field(
    "date", .date, isRequired: true, MessageText(en: "The day of the meeting.", cy: "Diwrnod y cyfarfod."))

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
      let what = MessageText(en: "a meeting", cy: "cyfarfod")
      let reader = MappingReader(node, as: MeetingReferenceFields.all, what: what, context: &context)
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
