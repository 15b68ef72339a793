import Diagnostics
import Foundation
import Pipeline
import Testing

struct ExplanationsTests {
  private static let package = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("Every code that the sources use is explained once, and no other")
  func complete() throws {
    let explained = Explanations.all.map(\.code.number)
    #expect(explained == Set(explained).sorted(), "in order, and each once")
    let used = try codesInSources()
    #expect(used.subtracting(explained).sorted() == [], "used and not explained")
    #expect(Set(explained).subtracting(used).sorted() == [], "explained and not used")
  }

  /// The codes that stand in the sources, but for the explanations: in the ways in which findings are made.
  private func codesInSources() throws -> Set<Int> {
    let ways = [
      /DiagnosticCode\((\d+)\)/, /Finding\(\s*(\d+),/, /\berror\(\s*(\d+),/, /case \.\w+: (4\d\d)\n/,
    ]
    let sources = Self.package.appending(path: "Sources")
    var codes: Set<Int> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".swift") && !path.contains("Explanation") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for way in ways { codes.formUnion(text.matches(of: way).compactMap { Int($0.1) }) }
    }
    return codes
  }

  @Test("Every explanation is whole, in both languages", arguments: Explanations.all)
  func whole(explanation: Explanation) {
    let (title, text) = (explanation.title, explanation.text)
    #expect(title.en != title.cy && text.en != text.cy)
    #expect(title.en.first?.isUppercase == true && title.cy.first?.isUppercase == true)
    #expect(!title.en.hasSuffix(".") && !title.cy.hasSuffix("."))
    #expect(text.en.hasSuffix(".") && text.cy.hasSuffix("."))
    #expect(!(title.cy + text.cy).contains("'"), "Welsh is written with “’”")
    #expect(!explanation.wrong.utf8.elementsEqual(explanation.right.utf8))
  }

  @Test(
    "The reference pages are those of this version; “make reference” writes them", arguments: MessageLanguage.allCases)
  func pages(language: MessageLanguage) throws {
    let name = language == .en ? "findings.md" : "findings.cy.md"
    let page = try String(contentsOf: Self.package.appending(path: "Documentation/\(name)"), encoding: .utf8)
    // Compared as a whole, because the difference of two long texts takes minutes.
    let isCurrent = page == ExplanationPage(language: language).text(of: Explanations.all)
    #expect(isCurrent)
  }

  @Test("A code is found in any case, and by its number alone", arguments: ["CMQ103", "cmq103", "103"])
  func named(text: String) {
    #expect(Explanations.named(text)?.code == DiagnosticCode(103))
  }

  @Test("Digits may lack their zeros", arguments: ["5", "005", "CMQ005"])
  func short(text: String) {
    #expect(Explanations.named(text)?.code == DiagnosticCode(5))
  }

  @Test("What is no code gets the nearest one, or is told where they are listed")
  func unknown() {
    for text in ["CMQ1O3", "CMQ999", "", "103x", "0", "1000"] { #expect(Explanations.named(text) == nil) }
    #expect(Explanations.unknown("CMQ1O3").en.contains("Did you mean “CMQ103”?"))
    #expect(Explanations.unknown("missing chair").cy.contains("communique explain"))
  }
}
