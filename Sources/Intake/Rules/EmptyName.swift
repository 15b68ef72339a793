import Diagnostics

/// A name names a person.
struct EmptyName: RecordRule {
  static let code = DiagnosticCode(111)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A name that names nobody", cy: "Enw nad yw’n enwi neb"),
    text: MessageText(
      en: """
        A name that is only titles (“The Rt Hon MP”) has lost its middle, and one that is only an office (“First \
        Minister”) belongs under “role”. Offices change hands; a communiqué says who was there. An office before a \
        name (“First Minister Mark Drakeford”) belongs under “role”, too, and “TBC” or “Unknown” is no name.

        Somebody at a meeting may have “unnamed” instead of a name. Whoever sent or received a letter may have only a \
        “role”. An apology and a statement need a name.
        """,
      cy: """
        Mae enw nad yw ond yn deitlau (“The Rt Hon MP”) wedi colli ei ganol, ac o dan “role” y mae lle enw nad yw ond \
        yn swydd (“First Minister”). Mae swyddi’n newid dwylo; mae cyd-hysbysiad yn dweud pwy oedd yno. O dan “role” y \
        mae lle swydd sydd o flaen enw hefyd (“First Minister Mark Drakeford”), ac nid enw yw “TBC” nac “Unknown”.

        Gall rhywun mewn cyfarfod gael “unnamed” yn lle enw. Gall pwy bynnag a anfonodd neu a dderbyniodd lythyr gael \
        “role” yn unig. Mae angen enw ar ymddiheuriad ac ar ddatganiad.
        """),
    wrong: """
      participants:
        - name: The First Minister
          government: wales
      """,
    right: """
      participants:
        - name: Mark Drakeford MS
          role: First Minister
          government: wales
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let meeting = record.meeting
    var remedy = NameRemedy.nothing
    if case .letter = record.content { remedy = .role }
    return (meeting?.present ?? []).compactMap { Self.finding($0.name, $0.comparable, .unnamed, in: record) }
      + (meeting?.apologies ?? []).compactMap { Self.finding($0.name, $0.comparable, .nothing, in: record) }
      + record.parties.compactMap { party in
        Self.finding(party.name, party.name.map { ComparableName($0.value) }, remedy, in: record)
      }
  }

  private static func finding(
    _ name: Located<String>?, _ comparable: ComparableName?, _ remedy: NameRemedy, in record: RecordDraft
  ) -> Diagnostic? {
    guard let name, let comparable, let slip = OfficePhrases.slip(in: comparable) else { return nil }
    let place = record.place(name.range)
    return switch slip {
    case .titles: onlyTitles(name.value, remedy, at: place)
    case .placeholder: nobody(name.value, remedy, at: place)
    case .office: onlyOffice(name.value, remedy, at: place)
    case .officeFirst: officeFirst(name.value, at: place)
    }
  }
}

extension EmptyName {
  static func onlyTitles(_ name: String, _ remedy: NameRemedy, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(name)” is only titles: the name itself is missing.",
        cy: "Teitlau’n unig yw “\(name)”: mae’r enw ei hun ar goll."),
      reason: byName, fix: remedy.forNoName)
  }

  static func nobody(_ name: String, _ remedy: NameRemedy, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(name)” names nobody.", cy: "Nid yw “\(name)” yn enwi neb."),
      reason: byName, fix: remedy.forNoName)
  }

  static func onlyOffice(_ name: String, _ remedy: NameRemedy, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(name)” is an office, not a name.", cy: "Swydd yw “\(name)”, nid enw."),
      reason: MessageText(
        en: "Offices change hands; a communiqué says who was there.",
        cy: "Mae swyddi’n newid dwylo; mae cyd-hysbysiad yn dweud pwy oedd yno."),
      fix: remedy.forOffice)
  }

  static func officeFirst(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(name)” has an office before the name.", cy: "Mae swydd o flaen yr enw yn “\(name)”."),
      reason: MessageText(
        en: "The office has a place of its own: the page shows “role” beside the name.",
        cy: "Mae i’r swydd ei lle ei hun: mae’r dudalen yn dangos “role” wrth ymyl yr enw."),
      fix: MessageText(
        en: "Write only the person's name here, and the office under “role”.",
        cy: "Ysgrifennwch enw’r person yn unig yma, a’r swydd o dan “role”."))
  }

  private static let byName = MessageText(
    en: "A communiqué lists its participants by name.",
    cy: "Mae cyd-hysbysiad yn rhestru ei gyfranogwyr wrth eu henwau.")
}
