import Diagnostics
import Templates
import Testing

struct TemplateLimitTests {
  private func problems(_ bytes: [UInt8]) -> [Diagnostic] {
    let source = TemplateSource(name: "page", text: SourceText(file: "page", bytes: bytes))
    switch TemplateSet(sources: [source], constants: [:]).template(named: "page", for: PageView.self) {
    case .success: return []
    case .failure(let problems): return problems.diagnostics
    }
  }

  @Test("Bytes that are not UTF-8 are found where they are")
  func notUTF8() {
    let problems = problems(Array("ŵ\n ŷ".utf8) + [0xFF] + Array("{{x}}".utf8))
    #expect(problems.map { "\($0.place) \($0.code)" } == ["page:2:3 CMQ701"])
  }

  @Test("A template may have 1 MiB and not a byte more")
  func size() {
    let largest = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    #expect(problems(largest).isEmpty)
    #expect(problems(largest + [UInt8(ascii: "x")]).map(\.code.number) == [702])
  }

  @Test("Sections may be 64 deep and not one more")
  func depth() {
    let open = String(repeating: "{{#draft}}", count: 64)
    let close = String(repeating: "{{/draft}}", count: 64)
    #expect(problems(Array((open + close).utf8)).isEmpty)
    let tooDeep = problems(Array((open + "{{#draft}}{{/draft}}" + close).utf8))
    #expect(tooDeep.map { "\($0.place) \($0.code)" } == ["page:1:641 CMQ709"])
  }

  @Test("Partials may be nested as deep as sections")
  func partialDepth() {
    func chain(_ length: Int) -> [String: String] {
      let links = (1...length).map { ("p\($0)", $0 == length ? "end" : "{{>p\($0 + 1)}}") }
      return Dictionary(uniqueKeysWithValues: links + [("page", "{{>p1}}")])
    }
    #expect(Site(texts: chain(64)).problems.isEmpty)
    #expect(Site(texts: chain(65)).problems.map(\.code.number) == [709])
  }

  @Test("Partials that double the page at every step are stopped")
  func growth() {
    var texts = ["page": "{{>p1}}", "p40": "some text"]
    for level in 1..<40 { texts["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    #expect(Site(texts: texts).problems.map(\.code.number) == [709])
  }

  @Test("A partial with faults has each of them once, however often and wherever it is used")
  func faultyPartial() {
    let uses = String(repeating: "{{>part}}", count: 5_000)
    let texts = ["page": uses + "{{#people}}{{>part}}{{/people}}", "part": "{{nothing}}\n{{word.none}}"]
    let places = Site(texts: texts).problems.map { "\($0.place) \($0.code)" }
    #expect(places == ["part.mustache:1:1 CMQ710", "part.mustache:2:1 CMQ711"])
  }

  @Test("A text full of openings is refused without searching it again and again")
  func openings() {
    #expect(problems(Array(String(repeating: "{", count: 200_000).utf8)).map(\.code.number) == [703])
    let many = problems(Array((String(repeating: "{{{{ ", count: 2_000) + "}}}").utf8))
    #expect(many.allSatisfy { $0.code == DiagnosticCode(703) } && many.count <= 500 && !many.isEmpty)
  }

  @Test("Nothing that is cut anywhere stops the reader")
  func prefixes() {
    let text = Array(
      "{{<a}}{{$b}}\n {{#people}}{{{body}}}{{! x }}{{/people}}\r\n{{^tags}}{{.}}{{/tags}}{{/b}}{{/a}}\n".utf8)
    for end in text.indices { _ = problems(Array(text[..<end])) }
    for index in text.indices {
      var broken = text
      broken[index] = UInt8(ascii: "{")
      #expect(!problems(broken).isEmpty)
    }
  }
}
