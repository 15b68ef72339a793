import Model
import Testing

extension SampleSite {
  /// A site with a record of every kind, with and without a translation, moved, withdrawn and drafted.
  static func full() throws -> SampleSite {
    var site = SampleSite()
    let (en, cy) = (SampleRecords(), SampleRecords(language: .cy))
    let people = [
      Participant(person: SampleRecords.person("W", "wales"), isChair: true),
      Participant(person: SampleRecords.person("U", "uk", .official)),
    ]
    for folder in ["2023-02-01", "2023-02-01-extended", "2023-07-11", "2021-05-04"] {
      try site.add(
        try en.communique("justice", folder, people: people), try cy.communique("justice", folder, people: people))
    }
    try site.add(try SampleRecords(slug: "special").communique("elections", "2023-02-01", people: people))
    try site.add(try en.minutes("justice", "2023-07-11"), try cy.minutes("justice", "2023-07-11"))
    let about: [MeetingReference] = [
      .record(SampleRecords.id("justice", "2023-07-11", .communique)),
      .meeting(group: GroupID(unchecked: "elections"), date: try #require(CalendarDate(iso: "2022-03-02"))),
    ]
    try site.add(
      try SampleRecords(formerAddresses: ["/en/old/place/"]).statement("wales", "2023-07-12-justice", about: about))
    try site.add(try cy.letter("wales", "2023-07-12-justice"))
    try site.add(try en.letter("scotland", "2019-07-12-alone"), try cy.letter("scotland", "2019-07-12-alone"))
    try site.add(en.terms("justice"), cy.terms("justice"))
    try site.add(en.page("about"), cy.page("about"))
    let note = Update(date: try #require(CalendarDate(iso: "2023-12-01")), note: "Taken back.")
    try site.add(
      try SampleRecords(status: .withdrawn, html: "<p>Canary</p>", updates: [note]).communique(
        "elections", "2023-11-01"))
    try site.add(try SampleRecords(status: .draft, html: "<p>Canary</p>").communique("elections", "2024-11-01-canary"))
    return site
  }
}
