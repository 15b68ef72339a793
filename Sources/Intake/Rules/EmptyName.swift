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
        Minister”) belongs under “role”. Offices change hands; a communiqué says who was there.
        """,
      cy: """
        Mae enw nad yw ond yn deitlau (“The Rt Hon MP”) wedi colli ei ganol, ac o dan “role” y mae lle enw nad yw ond \
        yn swydd (“First Minister”). Mae swyddi’n newid dwylo; mae cyd-hysbysiad yn dweud pwy oedd yno.
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
    record.writtenNames.compactMap { name, comparable in
      if comparable.words.isEmpty { return Self.onlyTitles(name.value, at: record.place(name.range)) }
      if OfficePhrases.isOffice(comparable) { return Self.onlyOffice(name.value, at: record.place(name.range)) }
      return nil
    }
  }
}

extension EmptyName {
  static func onlyTitles(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "“\(name)” is only titles: the name itself is missing.",
        cy: "Teitlau’n unig yw “\(name)”: mae’r enw ei hun ar goll."),
      reason: MessageText(
        en: "A communiqué lists its participants by name.",
        cy: "Mae cyd-hysbysiad yn rhestru ei gyfranogwyr wrth eu henwau."),
      fix: MessageText(
        en: "Write the whole name, or “unnamed: lost” instead of it if the archive has lost it.",
        cy: "Ysgrifennwch yr enw cyfan, neu “unnamed: lost” yn ei le os yw ar goll o’r archif."))
  }

  static func onlyOffice(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(name)” is an office, not a name.", cy: "Swydd yw “\(name)”, nid enw."),
      reason: MessageText(
        en: "Offices change hands; a communiqué says who was there.",
        cy: "Mae swyddi’n newid dwylo; mae cyd-hysbysiad yn dweud pwy oedd yno."),
      fix: MessageText(
        en: "Write the person's name here and the office under “role”, or “unnamed: true” instead of the name.",
        cy: "Ysgrifennwch enw’r person yma a’r swydd o dan “role”, neu “unnamed: true” yn lle’r enw."))
  }
}
