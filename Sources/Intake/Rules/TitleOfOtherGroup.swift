import Diagnostics
import Model

/// A record's title does not name another group.
struct TitleOfOtherGroup: RecordRule {
  static let code = DiagnosticCode(215)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "Another group in the title", cy: "Grŵp arall yn y teitl"),
    text: MessageText(
      en: """
        Titles are copied from older records. One that names another group in place of its own is probably left over \
        from the copy. A title that names both is not reported. This is a warning.

        Without a title of its own a record is called by its group's name and its date.
        """,
      cy: """
        Caiff teitl ei gopïo’n aml o gofnod hŷn. Os yw’n enwi grŵp arall yn lle ei grŵp ei hun, mae’n debyg mai \
        gweddill o’r copi ydyw. Ni nodir teitl sy’n enwi’r ddau. Rhybudd yw hwn.

        Heb deitl, enw’r grŵp a’r dyddiad yw enw’r cofnod.
        """),
    wrong: "title: Interministerial Group for Elections, 1 February 2023",
    right: "title: Interministerial Group for Safety, 1 February 2023")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let title = record.common.title, let own = surroundings.group(of: record.id) else { return [] }
    let words = ComparableName.words(of: title.value)
    guard !PhraseSet(Self.names(of: own).map(ComparableName.words)).occurs(in: words) else { return [] }
    for group in surroundings.registry.groups.values.sorted(by: { $0.id < $1.id }) where group.id != own.id {
      let name = Self.names(of: group).first { PhraseSet([ComparableName.words(of: $0)]).occurs(in: words) }
      if let name { return [Self.names(name, at: record.place(title.range))] }
    }
    return []
  }

  private static func names(of group: Group) -> [String] {
    group.name.entries.flatMap { [$0.name.cy, $0.name.en] }
  }
}

extension TitleOfOtherGroup {
  static func names(_ group: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "The title names another group: “\(group)”.", cy: "Mae’r teitl yn enwi grŵp arall: “\(group)”."),
      reason: MessageText(
        en: "The record is filed and listed under its own group, so a reader would take it for a mistake.",
        cy: """
          O dan ei grŵp ei hun y cedwir ac y rhestrir y cofnod, felly byddai darllenydd yn meddwl mai camgymeriad \
          ydyw.
          """),
      fix: MessageText(
        en: "Correct the title, or leave it out: the group's name and the date then take its place.",
        cy: "Cywirwch y teitl, neu gadewch ef allan: daw enw’r grŵp a’r dyddiad yn ei le."))
  }
}
