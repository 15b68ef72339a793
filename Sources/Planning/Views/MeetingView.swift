package import Templates

/// A meeting in a list; a meeting with several communiqués is one meeting.
package struct MeetingView: View {
  /// The day or days in words.
  package let date: String
  /// The first day in ISO 8601.
  package let datetime: String
  /// The group, by its short name.
  package let group: LinkView
  /// Its communiqués and minutes held here; empty when none is.
  package let records: [RecordLinkView]
  /// Whether its communiqué is not held here: only statements or letters speak of it.
  package let isNotHeldHere: Bool
  /// Statements and letters about it.
  package let documents: [RecordLinkView]
  /// How it was held, in words.
  package let mode: String?
  /// The governments that took the chair, in the neutral order.
  package let chairs: [LinkView]
  /// Whether nobody knows who was in the chair.
  package let isChairNotRecorded: Bool
  /// On a government's page: its part in the meeting, in words.
  package let parts: [String]

  package static let fields: [ViewField<Self>] = [
    .text("date") { $0.date },
    .text("datetime") { $0.datetime },
    .view("group") { $0.group },
    .list("records") { $0.records },
    .flag("not-held-here") { $0.isNotHeldHere },
    .list("documents") { $0.documents },
    .optionalText("mode") { $0.mode },
    .list("chairs") { $0.chairs },
    .flag("chair-not-recorded") { $0.isChairNotRecorded },
    .texts("parts") { $0.parts },
  ]
}
