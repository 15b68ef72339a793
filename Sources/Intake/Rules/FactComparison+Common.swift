import Diagnostics
import Model

extension FactComparison {
  /// The facts that most kinds share.
  mutating func compareCommonFacts() {
    compare(MessageText(en: "The date", cy: "Mae’r dyddiad"), key: "date") { $0.date }
    compareStatus()
    compare(
      MessageText(en: "The day of publication", cy: "Mae’r diwrnod cyhoeddi"), key: "published"
    ) { $0.common.published }
    if !(earlier.common.updates.isEmpty && later.common.updates.isEmpty) {
      compareLists(
        MessageText(en: "The list of updates", cy: "Mae’r rhestr o ddiweddariadau"), key: "updates"
      ) { $0.common.updates.map { $0.date?.value.iso } }
    }
    if !(earlier.common.related.isEmpty && later.common.related.isEmpty) {
      compareLists(
        MessageText(en: "The list of related records", cy: "Mae’r rhestr o ddogfennau cysylltiedig"), key: "related",
        asSet: true
      ) { $0.common.related.map(\.value) }
    }
  }

  /// The status, which is `draft` where nothing is written.
  private mutating func compareStatus() {
    guard earlier.common.status != nil || !earlier.writes("status") else { return }
    guard later.common.status != nil || !later.writes("status") else { return }
    compare(
      MessageText(en: "The status", cy: "Mae’r statws"), FactSide(earlier.status, at: earlier.range(ofKey: "status")),
      FactSide(later.status, at: later.range(ofKey: "status")))
  }

  /// The people of statements and letters, and the meetings these are about.
  mutating func compareParties() {
    switch (earlier.content, later.content) {
    case (.statement, .statement):
      compareLists(
        MessageText(en: "The list of governments under “by”", cy: "Mae’r rhestr o lywodraethau o dan “by”"),
        key: "by"
      ) { record in
        guard case .statement(let statement) = record.content else { return [] }
        return statement.by.map {
          $0.government == nil && $0.writes("government") ? nil : $0.government?.value.text ?? "–"
        }
      }
    case (.letter(let left), .letter(let right)):
      compareRecipients("to", left.to.count, right.to.count)
      compareRecipients("cc", left.cc.count, right.cc.count)
    default:
      return
    }
    compareLists(
      MessageText(en: "The list of meetings", cy: "Mae’r rhestr o gyfarfodydd"), key: "meeting"
    ) { $0.meetingReferences.map { Self.written($0.value) } }
  }

  private mutating func compareRecipients(_ key: String, _ left: Int, _ right: Int) {
    guard left != right else { return }
    guard left > 0 || !earlier.writes(key), right > 0 || !later.writes(key) else { return }
    let fact = MessageText(
      en: "The number of recipients under “\(key)”", cy: "Mae nifer y derbynwyr o dan “\(key)”")
    report(
      fact, .verbatim(String(left)), .verbatim(String(right)), earlier.range(ofKey: key), later.range(ofKey: key))
  }

  /// A reference as an editor writes it, without the name of a meeting elsewhere, which is translated.
  private static func written(_ reference: MeetingReferenceDraft) -> String {
    switch reference {
    case .record(let id): id
    case .meeting(let group, let date): "{group: \(group), date: \(date.iso)}"
    case .elsewhere(_, let date): "{name: …, date: \(date.iso)}"
    }
  }
}
