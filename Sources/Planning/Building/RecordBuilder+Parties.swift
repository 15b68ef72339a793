import Localisation
import Model

extension RecordBuilder {
  /// Who made a statement, or sent or received a letter; empty for nobody.
  func parties(_ word: Word, _ parties: [Party]) -> [FactView] {
    parties.isEmpty ? [] : [page.fact(word, parties.map(party))]
  }

  /// The meetings that a record is about; empty for none.
  func meetings(_ references: [MeetingReference]) -> [FactView] {
    let values = references.compactMap(meeting)
    return values.isEmpty ? [] : [page.fact(.aboutMeeting, values)]
  }

  private func party(_ party: Party) -> FactValueView {
    let affiliation: TextView? =
      switch party.affiliation {
      case .government(let id): TextView(text: governmentName(id))
      case .organisation(let name): text(name)
      case .independent: nil
      }
    guard let name = party.name else {
      return FactValueView(text: affiliation?.text ?? "", language: affiliation?.language)
    }
    return FactValueView(
      text: name, language: textLanguage, details: [party.role.map(text), affiliation].compactMap(\.self))
  }

  private func meeting(_ reference: MeetingReference) -> FactValueView? {
    switch reference {
    case .record(let id):
      return index.records[id].map { FactValueView(link: page.recordLink($0)) }
    case .meeting(let group, let date):
      guard let position = index.groups[group] else { return nil }
      let name = page.context.groups[position].name.name(on: date)[page.language]
      let day = DateStyle.long(date, in: page.language)
      return FactValueView(
        text: wording.sentence(.recordTitle, ["group": name, "date": day]),
        href: page.href(.group(position)), details: [TextView(text: wording.text(.notHeldHere))])
    case .elsewhere(let name, let date):
      return FactValueView(
        text: name, language: textLanguage, details: [TextView(text: DateStyle.long(date, in: page.language))])
    }
  }
}
