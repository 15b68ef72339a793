import Diagnostics
import Files
import Intake
import Model
import Testing

struct ContentTreeTests {
  private static let sound = [
    "site.yaml", "governments/wales/government.yaml", "governments/wales/2023-03-06-safety/statement.en.md",
    "governments/wales/2023-03-06-safety/statement.cy.md", "governments/wales/2023-03-07-a/letter.cy.md",
    "groups/justice/group.yaml", "groups/justice/terms-of-reference.en.md",
    "groups/justice/2023-02-01/communique.en.md",
    "groups/justice/2023-02-01/communique.cy.md", "groups/justice/2023-02-01/minutes.en.md",
    "groups/justice/2023-02-01/agreement/communique/anything.txt",
    "groups/justice/2023-02-01-extended/communique.en.md",
    "pages/about.en.md", "pages/about.cy.md", "keys/allowed_signers", "keys/revoked",
  ]

  @Test("A sound tree is sorted into registries and records")
  func sound() throws {
    let (tree, findings) = ContentTree.read(paths: Self.sound)
    #expect(findings.isEmpty)
    #expect(tree.site == "content/site.yaml")
    #expect(tree.governments == [GovernmentID(unchecked: "wales"): "content/governments/wales/government.yaml"])
    #expect(tree.groups == [GroupID(unchecked: "justice"): "content/groups/justice/group.yaml"])
    #expect(
      tree.records.map(\.id.description) == [
        "justice/terms-of-reference", "justice/2023-02-01/communique", "justice/2023-02-01/minutes",
        "justice/2023-02-01-extended/communique", "pages/about", "wales/2023-03-06-safety/statement",
        "wales/2023-03-07-a/letter",
      ])
    #expect(tree.records[4].files == Localized(cy: "content/pages/about.cy.md", en: "content/pages/about.en.md"))
    #expect(tree.records[6].files == Localized(cy: "content/governments/wales/2023-03-07-a/letter.cy.md", en: nil))
  }

  @Test(
    "What has no place in the tree is named, with what to do",
    arguments: [
      (1, "groups/justice/2023-02-01/comunique.en.md", "Did you mean “communique.en.md”?"),
      (1, "groups/justice/2023-02-01/notes.en.md", "Rename the file to “communique.en.md”, or “minutes.en.md”"),
      (1, "groups/justice/2023-02-01/page.cy.md", "Rename the file to “communique.cy.md”, or “minutes.cy.md”"),
      (1, "groups/justice/2023-02-01/readme.md", "or take it out of the content folder"),
      (1, "groups/justice/2023-02-01/minutes.en.draft.md", "Did you mean “minutes.en.md” or “minutes.cy.md”?"),
      (2, "groups/justice/2023-02-01/statement.en.md", "below a government's"),
      (2, "groups/justice/communique.en.md", "below a group's"),
      (2, "governments/wales/2023-03-06-a/minutes.cy.md", "below a group's"),
      (2, "groups/justice/2023-02-01/terms-of-reference.en.md", "in the group's own folder"),
      (3, "groups/justice/2023-02-01/minutes.md", "“minutes.en.md” or “minutes.cy.md”"),
      (3, "pages/accessibility.md", "“accessibility.en.md”"),
      (4, "pages/accessibility.fr.md", "“accessibility.en.md” or"), (4, "pages/a.EN.md", "Did you mean “a.en.md”?"),
      (4, "pages/a.en.draft.md", "Rename the file to “a.en.md” or “a.cy.md”."),
      (5, "groups/justice/2023-02-01/annex.pdf", "link to its address"),
      (5, "groups/justice/2023-02-01/communique.en.markdown", "Rename the file to “communique.en.md”"),
      (5, "groups/justice/2023-02-01/minutes.cy.MD", "Rename the file to “minutes.cy.md”"),
      (5, "groups/justice/2023-02-01/minutes.cy.md.txt", "Rename the file to “minutes.cy.md”"),
      (5, "groups/justice/2023-02-01/notes.txt", "link to its address"),
      (5, "pages/help.cy.txt", "Rename the file to “help.cy.md”"), (5, "pages/help.txt", "link to its address"),
      (4, "groups/justice/2023-02-01/minutes.en-GB.md", "Did you mean “minutes.en.md”?"),
      (9, "groups/Justice/2023-02-01/communique.en.md", "“justice”."), (9, "pages/a_b.en.md", "lower-case"),
      (11, "groups/justice/may-2023/communique.en.md", "2023-02-01"),
      (11, "groups/justice/2023-02-30/communique.en.md", "2023-02-01"),
      (11, "groups/justice/2023-02-0111/communique.en.md", "2023-02-01"),
      (11, "groups/justice/2023-2-1/communique.en.md", "Begin the name with “2023-02-01”, if that is the day."),
      (11, "groups/justice/2023/communique.en.md", "Begin the name with year, month and day"),
      (13, "site.yml", "Rename it to “site.yaml” if that is meant"),
      (13, "group/a/group.yaml", "Rename it to “groups” if that is meant"),
      (12, "groups/justice/.DS_Store", "Delete it"), (12, "site.yaml~", "Delete it"), (12, ".git/config", "Delete it"),
      (12, "pages/about.en.md.orig", "Delete it"), (13, "readme.txt", "Move it"),
      (13, "images/a/b.png", "or move it out of the content folder"),
      (13, "groups/readme.en.md", "Move it"), (13, "pages/more/a.en.md", "Move it"),
      (13, "groups/justice/2023-02-01/more/a.en.md", "Move it"), (15, "pages/groups.en.md", "another name"),
      (15, "pages/2023.en.md", "another name"),
    ])
  func misplaced(code: Int, file: String, fix: String) throws {
    let (tree, findings) = ContentTree.read(paths: Self.sound + [file])
    #expect(findings.numbers == [code])
    let finding = try #require(findings.first)
    #expect(("content/" + file).hasPrefix(finding.place.file))
    #expect(finding.place.isWholeFile)
    #expect(finding.fix.en.contains(fix))
    #expect(tree.records.count == 7)
  }

  @Test("A foreign letter in a folder's name is named by code point")
  func foreignLetter() throws {
    let (_, findings) = ContentTree.read(paths: Self.sound + ["groups/just\u{456}ce/group.yaml"])
    #expect(findings.numbers == [9])
    #expect(try #require(findings.first).summary.en.contains("U+0456 (cyrillic small letter byelorussian-ukrainian i)"))
  }

  @Test("Registry files and the settings must be there")
  func missing() throws {
    let (tree, findings) = ContentTree.read(paths: [
      "groups/a/2023-02-01/communique.en.md", "governments/b/2023-02-01-c/letter.en.md",
    ])
    #expect(findings.numbers == [10, 10, 16])
    #expect(findings.places.map(\.file) == ["content/governments/b", "content/groups/a", "content/site.yaml"])
    #expect(tree.groups == [GroupID(unchecked: "a"): nil])
    #expect(tree.records.count == 2)
  }

  @Test("A file where a folder belongs, and the reverse, are refused")
  func wrongSort() throws {
    #expect(ContentTree.read(paths: ["site.yaml/a", "groups", "pages/a.en.md/b"]).1.numbers == [13, 13, 13])
  }

  @Test(
    "Links, pipes and second names are refused, folders are not",
    arguments: [(FileKind.symbolicLink, 1, 6), (.other, 1, 7), (.file(size: 1), 2, 8), (.folder, 2, 10)])
  func links(kind: FileKind, linkCount: Int, code: Int) {
    let entries = [
      FileEntry(path: "groups", kind: .folder, linkCount: 2, isUTF8: true),
      FileEntry(path: "groups/a", kind: kind, linkCount: linkCount, isUTF8: true),
      FileEntry(path: "site.yaml", kind: .file(size: 1), linkCount: 1, isUTF8: true),
    ]
    #expect(ContentTree.read(entries).1.numbers == [code])
  }

  @Test("A name that is not UTF-8 is refused")
  func notUTF8() {
    let entry = FileEntry(path: "pages", kind: .folder, linkCount: 2, isUTF8: false)
    #expect(ContentTree.read([entry]).1.numbers == [14, 16])
  }

  @Test("What lies in a folder that another reader has is passed over, whatever is called like it")
  func passedOver() {
    #expect(
      ContentTree.read(paths: Self.sound + ["keys.bak", "groups/Ab.c/x", "groups/Ab/group.yaml"]).1.numbers == [
        9, 9, 13,
      ])
  }

  @Test("A registry file under another name is one finding")
  func misnamed() throws {
    let (_, findings) = ContentTree.read(paths: Self.sound + ["groups/trade/group.yml"])
    #expect(findings.numbers == [13])
    #expect(findings.places.map(\.file) == ["content/groups/trade/group.yml"])
    #expect(try #require(findings.first).fix.en.contains("“group.yaml”"))
  }

  @Test("A file that was refused is not missing as well", arguments: ["site.yaml", "groups/a/group.yaml"])
  func refusedIsThere(path: String) {
    let files = ["groups", "groups/a", "groups/a/group.yaml", "site.yaml"]
    let entries = files.map { file -> FileEntry in
      let kind = file.hasSuffix("yaml") ? (file == path ? FileKind.symbolicLink : .file(size: 1)) : .folder
      return FileEntry(path: file, kind: kind, linkCount: 1, isUTF8: true)
    }
    let findings = ContentTree.read(entries).1
    #expect(findings.numbers == [6])
    #expect(findings.places.map(\.file) == ["content/" + path])
  }
}
