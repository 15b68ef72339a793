import Diagnostics
import Model

/// A person belongs to a government or to an organisation.
struct PersonAffiliation: RecordRule {
  static let code = DiagnosticCode(112)

  static let explanation = Explanation(
    code,
    title: MessageText(
      en: "A person of no government or organisation, or of both",
      cy: "Person heb lywodraeth na sefydliad, neu â’r ddau"),
    text: MessageText(
      en: """
        Participants are listed by government, so everybody names one, or an organisation instead, and never both. \
        Only a guest may come in his or her own right.

        Of an author, a sender or a recipient a name, a government or an organisation is given: a role alone does not \
        say whose it was.
        """,
      cy: """
        Rhestrir cyfranogwyr fesul llywodraeth, felly mae pawb yn enwi un, neu sefydliad yn ei lle, ond byth y ddau. \
        Dim ond gwestai a gaiff ddod yn annibynnol.

        Ar gyfer awdur, anfonwr neu dderbynnydd rhoddir enw, llywodraeth neu sefydliad: nid yw rôl ar ei phen ei hun \
        yn dweud rôl pwy ydoedd.
        """),
    wrong: """
      participants:
        - name: Liam Vernon
          role: Head of the Centre
          capacity: observer
      """,
    right: """
      participants:
        - name: Liam Vernon
          role: Head of the Centre
          organisation: UK Human Trafficking Centre
          capacity: observer
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for person in record.people {
      let (government, organisation) = (person.writes("government"), person.writes("organisation"))
      let isFree = person.writes("capacity") && person.capacity?.value ?? .guest == .guest
      if government && organisation { findings.append(Self.both(person.label, at: record.place(person.range))) }
      if !government && !organisation && !isFree {
        findings.append(Self.neither(person.label, at: record.place(person.range)))
      }
    }
    for party in record.parties {
      let (government, organisation) = (party.writes("government"), party.writes("organisation"))
      if government && organisation { findings.append(Self.both(party.label, at: record.place(party.range))) }
      if !government && !organisation && !party.writes("name") {
        findings.append(Self.nobody(at: record.place(party.range)))
      }
    }
    return findings
  }
}

extension PersonAffiliation {
  static func both(_ label: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” has a government and an organisation.", cy: "Mae gan “\(label.cy)” lywodraeth a sefydliad."),
      reason: MessageText(
        en: "Everybody is listed once, under a government or under an organisation.",
        cy: "Rhestrir pawb unwaith, o dan lywodraeth neu o dan sefydliad."),
      fix: MessageText(
        en: "Keep the one for which the person spoke and take the other out.",
        cy: "Cadwch yr un yr oedd y person yno ar ei ran, a dilëwch y llall."))
  }

  static func neither(_ label: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(label.en)” has neither a government nor an organisation.",
        cy: "Nid oes gan “\(label.cy)” lywodraeth na sefydliad."),
      reason: MessageText(
        en: "Everybody but a guest is listed under the government or organisation for which he or she spoke.",
        cy: "Rhestrir pawb ond gwesteion o dan y llywodraeth neu’r sefydliad yr oeddent yno ar ei ran."),
      fix: MessageText(
        en: "Add “government:” or “organisation:”, or “capacity: guest” for somebody who came in his or her own right.",
        cy: """
          Ychwanegwch “government:” neu “organisation:”, neu “capacity: guest” ar gyfer rhywun a ddaeth yn annibynnol.
          """))
  }

  /// An author, sender or recipient of whom nothing is said but a role.
  static func nobody(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "This entry has neither a name nor a government or organisation.",
        cy: "Nid oes gan yr eitem hon enw, llywodraeth na sefydliad."),
      reason: MessageText(
        en: "A role alone does not say whose it was.", cy: "Nid yw rôl ar ei phen ei hun yn dweud rôl pwy ydoedd."),
      fix: MessageText(
        en: "Add “name:”, “government:” or “organisation:”.",
        cy: "Ychwanegwch “name:”, “government:” neu “organisation:”."))
  }
}
