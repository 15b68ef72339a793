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

        Names are looked for with and without their article. A short name of several words counts beside a word such \
        as “communiqué” or “cyfarfod”, since elsewhere it may be what was talked about.

        Without a title of its own a record is called by its group's name and its date.
        """,
      cy: """
        Caiff teitl ei gopïo’n aml o gofnod hŷn. Os yw’n enwi grŵp arall yn lle ei grŵp ei hun, mae’n debyg mai \
        gweddill o’r copi ydyw. Ni nodir teitl sy’n enwi’r ddau. Rhybudd yw hwn.

        Chwilir am enwau gyda’r fannod a hebddi. Mae enw byr o sawl gair yn cyfrif wrth ymyl gair megis “communiqué” \
        neu “cyfarfod”, gan y gall fel arall fod yn destun y drafodaeth.

        Heb deitl, enw’r grŵp a’r dyddiad yw enw’r cofnod.
        """),
    wrong: "title: Interministerial Group for Elections, 1 February 2023",
    right: "title: Interministerial Group for Safety, 1 February 2023")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let title = record.common.title, let own = surroundings.group(of: record.id) else { return [] }
    let words = ComparableName.words(of: title.value)
    guard !PhraseSet(Self.ownPhrases(of: own)).occurs(in: words) else { return [] }
    for group in surroundings.registry.groups.values.sorted(by: { $0.id < $1.id }) where group.id != own.id {
      let name =
        Self.names(of: group).first { PhraseSet([Self.phrase($0)]).occurs(in: words) }
        ?? Self.shortNames(of: group).first { Self.isBesideKind(Self.phrase($0), in: words) }
      if let name { return [Self.names(name, at: record.place(title.range))] }
    }
    return []
  }

  private static let articles: [ProseKey] = ["the", "y", "yr"]

  /// What stands behind an English short name or before a Welsh one when the group is meant.
  private static let kindsBehind: [ProseKey] = ["communiqué", "communique", "minutes", "meeting", "group"]
  private static let kindsBefore: [ProseKey] = ["hysbysiad", "cofnodion", "cyfarfod", "gyfarfod", "grŵp"]

  private static func names(of group: Group) -> [String] {
    group.name.entries.flatMap { [$0.name.cy, $0.name.en] }
  }

  private static func shortNames(of group: Group) -> [String] { [group.shortName.cy, group.shortName.en] }

  /// The words of a name without its article, unless only one would remain.
  private static func phrase(_ name: String) -> [ProseKey] {
    let words = ComparableName.words(of: name)
    guard words.count > 2, articles.contains(words[0]) else { return words }
    return Array(words.dropFirst())
  }

  private static func ownPhrases(of group: Group) -> [[ProseKey]] {
    names(of: group).map(phrase) + shortNames(of: group).map(phrase).filter { $0.count > 1 }
  }

  private static func isBesideKind(_ name: [ProseKey], in words: [ProseKey]) -> Bool {
    guard name.count > 1, words.contains(name[0]) else { return false }
    return PhraseSet(kindsBehind.map { name + [$0] } + kindsBefore.map { [$0] + name }).occurs(in: words)
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
