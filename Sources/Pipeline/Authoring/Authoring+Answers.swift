import Diagnostics
import Intake
package import Model

// Each reads something that was typed, and says why it cannot be taken.
extension Authoring {
  /// A group of the site.
  package func group(_ text: String) throws(AnswerFault) -> GroupID {
    try read(text, as: .group, key: "group")
  }

  /// A government of the site.
  package func government(_ text: String) throws(AnswerFault) -> GovernmentID {
    try read(text, as: .government, key: "government")
  }

  /// Governments of the site, with commas or blanks between them.
  package func governments(_ text: String) throws(AnswerFault) -> [GovernmentID] {
    var governments: [GovernmentID] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let government = try government(String(part))
      guard !governments.contains(government) else {
        throw AnswerFault(
          en: "“\(government)” is named twice.", cy: "Enwir “\(government)” ddwywaith.")
      }
      governments.append(government)
    }
    guard !governments.isEmpty else {
      throw AnswerFault(en: "Name at least one government.", cy: "Enwch o leiaf un llywodraeth.")
    }
    return governments
  }

  /// A day.
  package func date(_ text: String) throws(AnswerFault) -> CalendarDate {
    try read(text, as: .date, key: "date")
  }

  /// How a meeting was held.
  package func mode(_ text: String) throws(AnswerFault) -> MeetingMode {
    try read(text, as: .oneOf, key: "mode")
  }

  /// A title or a name.
  package func text(_ text: String, key: String) throws(AnswerFault) -> String {
    try read(text, as: .text, key: key)
  }

  /// A part of addresses.
  package func slug(_ text: String) throws(AnswerFault) -> String {
    try read(text, as: FieldType<Slug>.slug, key: "slug").text
  }

  /// The address of a site.
  package func address(_ text: String) throws(AnswerFault) -> String {
    try read(text, as: .address, key: "site")
  }

  /// The place of a new government in the neutral order.
  package func order(_ text: String) throws(AnswerFault) -> Int {
    let order = try read(text, as: .integer(in: 1...9999), key: "order")
    if let other = survey.registry.governments.values.first(where: { $0.order == order }) {
      throw AnswerFault(
        en: "“\(other.id)” has the order \(order) already. The next free one is \(nextOrder).",
        cy: "“\(other.id)” sydd â’r safle \(order) eisoes. \(nextOrder) yw’r nesaf sy’n rhydd.")
    }
    return order
  }

  /// The id of a new government.
  package func newGovernment(_ text: String) throws(AnswerFault) -> GovernmentID {
    GovernmentID(unchecked: try newID(text, key: "government"))
  }

  /// The id of a new group.
  package func newGroup(_ text: String) throws(AnswerFault) -> GroupID {
    GroupID(unchecked: try newID(text, key: "group"))
  }

  /// A name of a folder that neither a group nor a government has: the ids of records begin with either.
  private func newID(_ text: String, key: String) throws(AnswerFault) -> String {
    let id = try read(text, as: FieldType<Slug>.slug, key: key).text
    let known = survey.registry.groupIDs.map(\.text) + survey.registry.governmentIDs.map(\.text)
    guard !known.contains(id) else {
      throw AnswerFault(
        en: "There is a group or government “\(id)” already.", cy: "Mae grŵp neu lywodraeth “\(id)” eisoes.")
    }
    return id
  }

  /// Something that was typed, read as it would be in a file.
  func read<Value>(_ text: String, as type: FieldType<Value>, key: String) throws(AnswerFault) -> Value {
    let (value, findings) = survey.read(text, as: type, key: key)
    if let value { return value }
    throw AnswerFault(findings.prefix(1).flatMap { [$0.summary, $0.fix] }.joined(separator: " "))
  }
}
