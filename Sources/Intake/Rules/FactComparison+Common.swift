import Model

extension FactComparison {
  /// The facts that most kinds share.
  mutating func compareCommonFacts() {
    compare("The date", key: "date") { $0.date }
    compareStatus()
    compare("The day of publication", key: "published") { $0.common.published }
    if !(earlier.common.updates.isEmpty && later.common.updates.isEmpty) {
      compareLists("The list of updates", key: "updates") { $0.common.updates.map { $0.date?.value.iso } }
    }
    if !(earlier.common.related.isEmpty && later.common.related.isEmpty) {
      compareLists("The list of related records", key: "related", asSet: true) { $0.common.related.map(\.value) }
    }
  }

  /// The status, which is `draft` where nothing is written.
  private mutating func compareStatus() {
    guard earlier.common.status != nil || !earlier.writes("status") else { return }
    guard later.common.status != nil || !later.writes("status") else { return }
    compare(
      "The status", FactSide(earlier.status, at: earlier.range(ofKey: "status")),
      FactSide(later.status, at: later.range(ofKey: "status")))
  }

  /// The people of statements and letters, and the meetings these are about.
  mutating func compareParties() {
    switch (earlier.content, later.content) {
    case (.statement, .statement):
      compareLists("The list of governments under “by”", key: "by") { record in
        guard case .statement(let statement) = record.content else { return [] }
        return statement.by.map {
          $0.government == nil && $0.writes("government") ? nil : $0.government?.value.text ?? "–"
        }
      }
    case (.letter(let left), .letter(let right)):
      compareCounts("The number of recipients under “to”", key: "to", left.to.count, right.to.count)
      compareCounts("The number of recipients under “cc”", key: "cc", left.cc.count, right.cc.count)
    default:
      return
    }
    compareLists("The list of meetings", key: "meeting") { $0.meetingReferences.map { Self.words(for: $0.value) } }
  }

  private mutating func compareCounts(_ fact: String, key: String, _ left: Int, _ right: Int) {
    guard left != right else { return }
    guard left > 0 || !earlier.writes(key), right > 0 || !later.writes(key) else { return }
    report(fact, String(left), String(right), earlier.range(ofKey: key), later.range(ofKey: key))
  }

  private static func words(for reference: MeetingReferenceDraft) -> String {
    switch reference {
    case .record(let id): id
    case .meeting(let group, let date): "\(group) on \(date.iso)"
    case .elsewhere(_, let date): "a meeting on \(date.iso)"
    }
  }
}
