import Diagnostics

/// A person has a name, or the record says that there is none.
struct PersonNaming: RecordRule {
  static let code = DiagnosticCode(110)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A person without a name", cy: "Person heb enw"),
    text: MessageText(
      en: """
        An entry without a name may be a slip or a decision, and a reader cannot tell which. So it is said: “unnamed: \
        true” for somebody who is not to be named, “unnamed: lost” for a name that an archive has lost. No entry has \
        both a name and “unnamed”.

        A statement is always somebody's: every entry under its “by” has a name.
        """,
      cy: """
        Gall eitem heb enw fod yn llithriad neu’n benderfyniad, ac ni all darllenydd wybod pa un. Felly dywedir hynny: \
        “unnamed: true” ar gyfer rhywun nad yw i’w enwi, ac “unnamed: lost” ar gyfer enw sydd ar goll o’r archif. Nid \
        oes enw ac “unnamed” yn yr un eitem.

        Mae datganiad bob amser yn perthyn i rywun: mae enw ym mhob eitem o dan “by”.
        """),
    wrong: """
      participants:
        - role: Senior officials
          government: northern-ireland
          capacity: official
      """,
    right: """
      participants:
        - unnamed: true
          role: Senior officials
          government: northern-ireland
          capacity: official
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    if case .statement(let statement) = record.content {
      return statement.by.filter { !$0.writes("name") }.map { Self.authorless(at: record.place($0.node.range)) }
    }
    guard let meeting = record.meeting else { return [] }
    var findings: [Diagnostic] = []
    for person in meeting.present where !person.writes("name") && !person.saysUnnamed {
      findings.append(Self.neither(at: record.place(person.node.range)))
    }
    for person in meeting.present + meeting.apologies where person.writes("name") && person.isUnnamed {
      findings.append(Self.both(person.label, at: record.place(person.unnamed?.range ?? person.range)))
    }
    return findings
  }
}

extension PersonNaming {
  static func neither(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "This person has neither a name nor “unnamed”.", cy: "Nid oes gan y person hwn enw nac “unnamed”."),
      reason: MessageText(
        en: "A reader cannot tell a forgotten name from one that is left out on purpose.",
        cy: "Ni all darllenydd wahaniaethu rhwng enw a anghofiwyd ac enw a adawyd allan yn fwriadol."),
      fix: MessageText(
        en: "Add “name:”, or “unnamed: true”, or “unnamed: lost” for a name that the archive has lost.",
        cy: "Ychwanegwch “name:”, neu “unnamed: true”, neu “unnamed: lost” ar gyfer enw sydd ar goll o’r archif."))
  }

  static func authorless(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "The author of the statement has no name.", cy: "Nid oes gan awdur y datganiad enw."),
      reason: MessageText(
        en: "A written statement is made by a minister, whom its page names.",
        cy: "Gweinidog sy’n gwneud datganiad ysgrifenedig, ac mae tudalen y datganiad yn ei enwi."),
      fix: MessageText(
        en: "Add “name:” with the name of the minister who made the statement.",
        cy: "Ychwanegwch “name:” gydag enw’r gweinidog a wnaeth y datganiad."))
  }

  static func both(_ name: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(name.en)” has a name and is marked as unnamed.", cy: "Mae gan “\(name.cy)” enw ac “unnamed” hefyd."),
      reason: MessageText(
        en: "Only one of the two can be true, and one of them would be published.",
        cy: "Dim ond un o’r ddau a all fod yn wir, a byddai un ohonynt yn cael ei gyhoeddi."),
      fix: MessageText(
        en: "Take out “unnamed”, or the name if it is not to be published.",
        cy: "Dilëwch “unnamed”, neu’r enw os nad yw i’w gyhoeddi."))
  }
}
