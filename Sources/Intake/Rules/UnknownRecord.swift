import Diagnostics
import Model

/// A record that is pointed to exists.
struct UnknownRecord: RecordRule {
  static let code = DiagnosticCode(90)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A record that does not exist", cy: "Cofnod nad yw’n bod"),
    text: MessageText(
      en: """
        The keys “related” and “meeting” name other records by their ids: the folder below “content/groups/” or \
        “content/governments/”, and the kind. A wrong id would become a link that leads nowhere.

        Under “meeting” stands the record of a meeting: a communiqué or minutes.
        """,
      cy: """
        Mae’r allweddi “related” a “meeting” yn enwi cofnodion eraill wrth eu dynodyddion: y ffolder o dan \
        “content/groups/” neu “content/governments/”, a’r math. Byddai dynodydd anghywir yn troi’n ddolen nad yw’n \
        arwain i unman.

        O dan “meeting” rhoddir cofnod o gyfarfod: cyd-hysbysiad neu gofnodion.
        """),
    wrong: """
      related:
        - wales/2023-02-01-safety
      """,
    right: """
      related:
        - wales/2023-02-01-safety/statement
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let meetings = record.namedMeetings
    let others = meetings.filter { surroundings.records[$0.value].map(Self.isMeeting) == false }
    return unknown(record.relatedRecords, fix: Self.relatedFix, of: record, in: surroundings)
      + unknown(meetings, fix: Self.meetingFix, of: record, in: surroundings)
      + others.map { Self.noMeeting($0.value, at: record.place($0.range)) }
  }

  /// - Parameter fix: What to do where no record has nearly the same id.
  private func unknown(
    _ references: [Located<String>], fix: MessageText, of record: RecordDraft, in surroundings: Surroundings
  ) -> [Diagnostic] {
    references.filter { surroundings.records[$0.value] == nil }.map { reference in
      let nearest = Self.nearest(to: reference.value, in: surroundings)
      let fix = nearest.map(MessageText.didYouMean) ?? fix
      return Self.unknown(reference.value, fix: fix, at: record.place(reference.range))
    }
  }

  private static func nearest(to id: String, in surroundings: Surroundings) -> String? {
    let known = surroundings.recordIDs
    return known.first { $0.hasPrefix(id + "/") } ?? Suggestion.nearest(to: id, among: known)
  }

  /// Whether a record is of a meeting.
  private static func isMeeting(_ id: RecordID) -> Bool { id.kind == .communique || id.kind == .minutes }
}

extension UnknownRecord {
  private static let relatedFix = MessageText(
    en: """
      Write the id of a record, such as “wales/2023-03-06-safety/statement”, or an address that begins with “https://”.
      """,
    cy: """
      Ysgrifennwch ddynodydd cofnod, megis “wales/2023-03-06-safety/statement”, neu gyfeiriad sy’n dechrau â “https://”.
      """)

  private static let meetingFix = MessageText(
    en: """
      Write the id of a record, such as “safety/2023-02-01/communique”, or “{group: …, date: …}” for a meeting whose \
      communiqué is not held here.
      """,
    cy: """
      Ysgrifennwch ddynodydd cofnod, megis “safety/2023-02-01/communique”, neu “{group: …, date: …}” ar gyfer cyfarfod \
      nad yw ei gyd-hysbysiad yma.
      """)

  static func unknown(_ id: String, fix: MessageText, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "There is no record “\(id)”.", cy: "Nid oes cofnod “\(id)”."),
      reason: MessageText(
        en: "A link to a record that does not exist leads readers nowhere.",
        cy: "Nid yw dolen at gofnod nad yw’n bod yn arwain darllenwyr i unman."),
      fix: fix)
  }

  static func noMeeting(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: MessageText(en: "“\(id)” is not the record of a meeting.", cy: "Nid cofnod o gyfarfod yw “\(id)”."),
      reason: MessageText(
        en: "The key “meeting” leads from a statement or letter to the communiqué or minutes of its meeting.",
        cy: "Mae’r allwedd “meeting” yn arwain o ddatganiad neu lythyr at gyd-hysbysiad neu gofnodion y cyfarfod."),
      fix: MessageText(
        en: "Name a communiqué or minutes, or put this record under “related”.",
        cy: "Enwch gyd-hysbysiad neu gofnodion cyfarfod, neu rhowch y cofnod hwn o dan “related”."))
  }
}
