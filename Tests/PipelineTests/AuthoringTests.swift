import Diagnostics
import Model
import Pipeline
import TestSupport
import Testing

/// What `communique new` starts, and that a check then asks for nothing but what is still to be filled in.
struct AuthoringTests {
  private static let housing = RecordID.Home.group(GroupID(unchecked: "housing"))
  private static let wales = GovernmentID(unchecked: "wales")
  private let site: SmallSite
  private let date: CalendarDate

  init() throws {
    site = try SmallSite()
    date = try #require(CalendarDate(iso: "2023-11-29"))
  }

  /// The findings about the files of a start, without those about words and templates, which this site has none of.
  private func findings(after started: StartedFiles) async throws -> [Diagnostic] {
    let today = try #require(CalendarDate(iso: "2026-11-21"))
    let report = try await Check(folders: site.folders, today: today).run(progress: Quiet())
    return report.diagnostics.filter { started.paths.contains($0.place.file) }
  }

  /// Expects the files to be there and a check to report only empty values (CMQ078) and marks (CMQ096) in them.
  private func expectOnlyGaps(
    _ started: StartedFiles, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let findings = try await findings(after: started)
    #expect(!findings.isEmpty, sourceLocation: sourceLocation)
    for finding in findings {
      #expect([78, 96].contains(finding.code.number), "\(finding)", sourceLocation: sourceLocation)
      #expect(!finding.place.isWholeFile, sourceLocation: sourceLocation)
    }
  }

  private func start(_ kind: RecordKind = .communique, suffix: String? = nil) throws -> StartedFiles {
    let authoring = try Authoring(site.folders)
    let id = try authoring.dated(kind, in: Self.housing, on: date, suffix: suffix)
    return try authoring.startMeeting(id, mode: nil, proposesPeople: true)
  }

  @Test("A communiqué is written in both languages, with the members in their neutral order")
  func communique() async throws {
    let started = try start()
    let folder = "content/groups/housing/2023-11-29"
    #expect(started.paths == ["\(folder)/communique.cy.md", "\(folder)/communique.en.md"])
    #expect(started.proposedFrom == nil)
    for path in started.paths {
      let text = try site.folder.text(path)
      #expect(text.contains("date: 2023-11-29\n"))
      let members = text.split(separator: "\n").filter { $0.hasPrefix("    government:") }
      #expect(members == ["    government: uk", "    government: wales"])
    }
    #expect(try site.folder.text(started.paths[0]) != site.folder.text(started.paths[1]))
    let findings = try await findings(after: started)
    // The chair is said below a person, so it is missing until somebody says it.
    #expect(Set(findings.map(\.code.number)) == [78, 96, 103])
  }

  @Test("Statement, letter, terms and page ask for nothing but what is still to be filled in")
  func otherKinds() async throws {
    let authoring = try Authoring(site.folders)
    let home = RecordID.Home.government(Self.wales)
    let title = Localized<String?>(cy: "Tai: y \"camau\" nesaf", en: nil)
    let statement = try authoring.dated(.statement, in: home, on: date, suffix: "housing")
    let letter = try authoring.dated(.letter, in: home, on: date, suffix: "housing")
    let terms = try authoring.terms(of: GroupID(unchecked: "housing"))
    let started = [
      try authoring.startStatement(statement, of: Self.wales, on: date, title: title),
      try authoring.startLetter(letter, of: Self.wales, on: date, title: title),
      try authoring.startTerms(terms),
      try authoring.startPage(authoring.page("privacy"), title: title),
    ]
    for files in started { try await expectOnlyGaps(files) }
    #expect(try site.folder.text(started[3].paths[0]).contains("title: \"Tai: y \\\"camau\\\" nesaf\"\n"))
  }

  @Test("A group and a government ask for nothing but what is still to be filled in")
  func registries() async throws {
    let authoring = try Authoring(site.folders)
    let none = Localized<String?>(cy: nil, en: nil)
    let group = try authoring.start(
      Authoring.NewGroup(
        id: authoring.newGroup("justice"), name: none, shortName: none, slug: none,
        governments: authoring.governments("uk, wales")))
    let government = try authoring.start(
      Authoring.NewGovernment(
        id: authoring.newGovernment("jersey"), name: none, slug: none, sites: none, order: authoring.nextOrder))
    try await expectOnlyGaps(group)
    try await expectOnlyGaps(government)
    #expect(try site.folder.text(government.paths[0]).contains("order: 3\n"))
    let filled = try authoring.start(
      Authoring.NewGroup(
        id: authoring.newGroup("health"), name: Localized(cy: "Iechyd", en: "Health"),
        shortName: Localized(cy: "Iechyd", en: "Health"), slug: Localized(cy: "iechyd", en: "health"),
        governments: authoring.governments("uk,wales")))
    #expect(try await findings(after: filled).isEmpty)
  }

  @Test("The people of the group's last meeting are proposed, marked, in each language's own words")
  func proposal() async throws {
    let folder = "content/groups/housing/2023-05-01"
    for (language, role) in [("cy", "Gweinidog Tai"), ("en", "Minister: Housing")] {
      try site.folder.write(
        "\(folder)/communique.\(language).md",
        """
        ---
        date: 2023-05-01
        participants:
          - {name: Jane Hutt MS, role: "\(role)", government: wales, chair: true}
          - {unnamed: true, role: Officials, government: jersey, capacity: official}
          - {unnamed: true, role: Officials, government: uk, capacity: official, for: somebody}
          - {name: A Guest, organisation: Shelter, capacity: guest}
        ---
        """)
    }
    let started = try start(suffix: "extended")
    #expect(started.proposedFrom == CalendarDate(iso: "2023-05-01"))
    let english = try site.folder.text(started.paths[1])
    #expect(
      english.contains(
        """
          - unnamed: true
            role: TODO Officials
            government: uk
            capacity: official
          - name: TODO Jane Hutt MS
            role: "Minister: Housing"
            government: wales

        """), "\(english)")
    #expect(try site.folder.text(started.paths[0]).contains("    role: Gweinidog Tai\n"))
    #expect(!english.contains("Guest") && !english.contains("jersey"))
    let marks = try await findings(after: started).filter { $0.code.number == 96 && $0.place.file == started.paths[1] }
    #expect(marks.count == 3)
  }

  @Test("Minutes propose the people of the communiqué of the same meeting, with its chair")
  func minutes() throws {
    for (day, name) in [("2023-11-29", "Jane Hutt MS"), ("2023-12-01", "Nobody Yet")] {
      try site.folder.write(
        "content/groups/housing/\(day)/communique.en.md",
        """
        ---
        date: \(day)
        participants:
          - {name: \(name), role: Minister, government: wales, chair: true}
        ---
        """)
    }
    let started = try start(.minutes)
    #expect(started.proposedFrom == date)
    let welsh = try site.folder.text(started.paths[0])
    // The Welsh communiqué is not there, so the role is still to be put into Welsh.
    #expect(
      welsh.contains("  - name: TODO Jane Hutt MS\n    role: TODO Minister\n    government: wales\n    chair: true\n"))
    #expect(welsh.contains("# agreed-for-publication:\n"))
  }

  @Test("What exists is never overwritten, whichever language it is in, and nothing else is written")
  func keepsWhatExists() throws {
    let path = "content/groups/housing/2023-11-29/communique.en.md"
    let authoring = try Authoring(site.folders)
    let id = try authoring.dated(.communique, in: Self.housing, on: date, suffix: nil)
    try site.folder.write(path, "agreed text")
    let fault = #expect(throws: AnswerFault.self) {
      try Authoring(site.folders).dated(.communique, in: Self.housing, on: date, suffix: nil)
    }
    #expect(fault?.reason.en == "\(path) exists already.")
    // The file came between the question and the writing.
    let failure = #expect(throws: PipelineFailure.self) {
      try authoring.startMeeting(id, mode: nil, proposesPeople: false)
    }
    #expect(failure.map(String.init(describing:))?.contains("\(path) exists already. Nothing was written.") == true)
    #expect(try site.folder.text(path) == "agreed text")
    #expect(try site.folder.files().filter { $0.contains("2023-11-29") } == [path])
  }

  @Test("A slip brings the right word, a date of another form the right form")
  func slips() throws {
    let authoring = try Authoring(site.folders)
    let group = #expect(throws: AnswerFault.self) { try authoring.group("huosing") }
    #expect(group?.reason.en.contains("Did you mean “housing”?") == true)
    let date = #expect(throws: AnswerFault.self) { try authoring.date("29 November 2023") }
    #expect(date?.reason.en.contains("“2023-11-29”") == true)
    let mode = #expect(throws: AnswerFault.self) { try authoring.mode("virtul") }
    #expect(mode?.reason.en.contains("“virtual”") == true)
  }

  @Test(
    "Words that cannot be a folder, an id or a text are refused",
    arguments: ["", "Two Words", "a/b", "..", String(repeating: "a", count: 61), "w\u{302}y"])
  func refused(words: String) throws {
    let authoring = try Authoring(site.folders)
    #expect(throws: AnswerFault.self) {
      try authoring.dated(.communique, in: Self.housing, on: date, suffix: words)
    }
    #expect(throws: AnswerFault.self) { try authoring.newGroup(words) }
    #expect(throws: AnswerFault.self) { try authoring.page(words) }
  }

  @Test("Words for a folder are named as they were typed, and do not begin with the day")
  func folderWords() throws {
    let authoring = try Authoring(site.folders)
    func fault(_ words: String) -> String? {
      let fault = #expect(throws: AnswerFault.self) {
        try authoring.dated(.communique, in: Self.housing, on: date, suffix: words)
      }
      return fault?.reason.en
    }
    #expect(fault("Two words")?.contains("“Two words”") == true && fault("Two words")?.contains("“two-words”") == true)
    #expect(fault("\(date.iso)-extended")?.contains("begins with the day by itself") == true)
  }

  @Test("An id that a group or a government has, and an order that is taken, are refused")
  func taken() throws {
    let authoring = try Authoring(site.folders)
    for id in ["uk", "housing", "cy"] { #expect(throws: AnswerFault.self) { try authoring.newGroup(id) } }
    #expect(throws: AnswerFault.self) { try authoring.order("2") }
    #expect(throws: AnswerFault.self) { try authoring.governments("uk, uk") }
    #expect(throws: AnswerFault.self) { try authoring.text("a | b", key: "title") }
  }

  @Test("The words of a title become those of a folder, whole and no more than fit")
  func suffix() throws {
    let authoring = try Authoring(site.folders)
    #expect(authoring.suffix(from: "Tŷ’r Arglwyddi: the next steps", on: date) == "tyr-arglwyddi-the-next-steps")
    let long = try #require(authoring.suffix(from: String(repeating: "seven77 ", count: 20), on: date))
    #expect(long == "seven77-seven77-seven77-seven77-seven77-seven77")
    #expect(authoring.suffix(from: "…", on: date) == nil)
    #expect(authoring.suffix(from: nil, on: date) == nil)
  }
}
