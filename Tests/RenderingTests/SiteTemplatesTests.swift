import Diagnostics
import Rendering
import Templates
import Testing

struct SiteTemplatesTests {
  private func replacing(_ name: String, with text: String?) throws -> [TemplateSource] {
    let others = try ProjectFiles.sources().filter { $0.name != name }
    let source = text.map { text in
      TemplateSource(name: name, text: SourceText(file: "templates/\(name).mustache", bytes: Array(text.utf8)))
    }
    return others + [source].compactMap { $0 }
  }

  @Test("All problems of all templates come at once, each once")
  func problems() throws {
    var sources = try replacing("home", with: "{{frame.nonsense}}").filter { $0.name != "years" }
    let broken = SourceText(file: "templates/years.mustache", bytes: Array("{{word.nonsense}}".utf8))
    sources.append(TemplateSource(name: "years", text: broken))
    let loaded = SiteTemplates.load(sources, wording: try ProjectFiles.wording())
    #expect(loaded.templates == nil)
    #expect(loaded.diagnostics.map(\.place.file) == ["templates/home.mustache", "templates/years.mustache"])
  }

  @Test("A missing template is a problem")
  func missing() throws {
    let loaded = SiteTemplates.load(try replacing("letter", with: nil), wording: try ProjectFiles.wording())
    #expect(loaded.templates == nil)
    #expect(loaded.diagnostics.count == 1)
  }
}
