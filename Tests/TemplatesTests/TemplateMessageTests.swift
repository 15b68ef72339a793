import Diagnostics
import Templates
import Testing

struct TemplateMessageTests {
  /// A template with one fault, at the marked place.
  struct Fault: Sendable, CustomTestStringConvertible {
    let code: Int
    let text: String
    var others: [String: String] = [:]
    var fix = ""

    var testDescription: String { "\(code) \(text)" }
  }

  static let faults: [Fault] = [
    Fault(code: 703, text: "a {{title}} b\n «{{titel» \n {{title}}", fix: "}}"),
    Fault(code: 703, text: "ŵ «{{title <b>»{{title}}</b>"),
    Fault(code: 703, text: "«{{{body}}» x", fix: "}}}"),
    Fault(code: 703, text: "«{{! a comment»"),
    Fault(code: 704, text: "a «{{}}»"),
    Fault(code: 704, text: "a «{{# }}»{{/ }}"),
    Fault(code: 705, text: "«{{page_title}}»", fix: "page.title"),
    Fault(code: 705, text: "«{{a..b}}»"),
    Fault(code: 705, text: "«{{.title}}»"),
    Fault(code: 705, text: "«{{teitl ŷ}}»"),
    Fault(code: 705, text: "«{{#a b}}»{{x}}{{/a b}}"),
    Fault(code: 706, text: "«{{=<% %>=}}»"),
    Fault(code: 706, text: "«{{>*title}}»"),
    Fault(code: 707, text: "{{title}}\n  «{{#draft}}»\n text", fix: "{{/draft}}"),
    Fault(code: 707, text: "«{{<layout}}» lost", others: ["layout": ""]),
    Fault(code: 707, text: "«{{$main}}» "),
    Fault(code: 708, text: "x«{{/draft}}»"),
    Fault(code: 708, text: "{{#draft}}{{#place}}x«{{/draft}}»"),
    Fault(code: 708, text: "x«{{/}}»"),
    Fault(code: 710, text: "Llŷr: «{{titel}}»", fix: "“title”"),
    Fault(code: 710, text: "«{{#peopel}}»{{anything}}{{/peopel}}", fix: "“people”"),
    Fault(code: 710, text: "«{{author.nam}}»", fix: "“name”"),
    Fault(code: 710, text: "«{{title.size}}»"),
    Fault(code: 710, text: "«{{people.name}}»", fix: "{{#people}}"),
    Fault(code: 710, text: "{{#people}}«{{rolle}}»{{/people}}", fix: "“role”"),
    Fault(code: 710, text: "«{{.}}»"),
    Fault(code: 710, text: "{{#tags}}{{#author}}«{{.}}»{{/author}}{{/tags}}"),
    Fault(code: 711, text: "«{{word.hoem}}»", fix: "“word.home”"),
    Fault(code: 712, text: "a\n«{{>layuot}}»", others: ["layout": ""], fix: "“layout”"),
    Fault(code: 712, text: "«{{<layuot}}»{{/layuot}}", others: ["layout": ""], fix: "“layout”"),
    Fault(code: 713, text: "«{{>page}}»"),
    Fault(code: 714, text: "«{{{title}}}»", fix: "{{title}}"),
    Fault(code: 714, text: "«{{&title}}»"),
    Fault(code: 714, text: "«{{{word.home}}}»"),
    Fault(code: 714, text: "{{#tags}}«{{{.}}}»{{/tags}}"),
    Fault(code: 714, text: "{{#place}}«{{{place}}}»{{/place}}"),
    Fault(code: 715, text: "«{{body}}»", fix: "{{{body}}}"),
    Fault(code: 716, text: "in «{{place}}»", fix: "{{#place}}"),
    Fault(code: 716, text: "{{^place}}«{{place}}»{{/place}}"),
    Fault(code: 716, text: "{{#chair}}«{{role}}»{{/chair}}"),
    Fault(code: 716, text: "«{{chair.name}}»", fix: "{{#chair}}"),
    Fault(code: 717, text: "«{{#title}}»x{{/title}}"),
    Fault(code: 717, text: "«{{^body}}»x{{/body}}"),
    Fault(code: 717, text: "«{{^author}}»x{{/author}}"),
    Fault(code: 717, text: "{{#tags}}«{{#.}}»x{{/.}}{{/tags}}"),
    Fault(code: 717, text: "«{{people}}»", fix: "{{#people}}"),
    Fault(code: 717, text: "«{{draft}}»"),
    Fault(code: 717, text: "«{{author}}»"),
    Fault(
      code: 718, text: "{{<layout}}«{{$mian}}»{{/mian}}{{/layout}}", others: ["layout": "{{$main}}{{/main}}"],
      fix: "main"),
    Fault(
      code: 718, text: "{{<layout}}{{$main}}{{/main}}«{{$main}}»{{/main}}{{/layout}}",
      others: ["layout": "{{$main}}{{/main}}"]),
    Fault(code: 719, text: "{{<layout}}\n  «lost text»\n{{/layout}}", others: ["layout": ""]),
    Fault(code: 719, text: "{{<layout}} «{{title}}» {{/layout}}", others: ["layout": ""]),
    Fault(code: 719, text: "{{<layout}}«{{#draft}}»{{/draft}}{{/layout}}", others: ["layout": ""]),
  ]

  @Test("Each fault is reported once, with its code, its place and its mend", arguments: faults)
  func fault(_ fault: Fault) throws {
    let marked = MarkedText(fault.text, file: "page.mustache")
    let text = String(decoding: marked.source.bytes, as: UTF8.self)
    let problems = Site(texts: fault.others.merging(["page": text]) { _, page in page }).problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1, "\(problems.map(\.summary.en))")
    #expect(problem.code == DiagnosticCode(fault.code))
    #expect(problem.place == marked.place, "\(problem.place)")
    #expect(fault.fix.isEmpty || problem.fix.en.contains(fault.fix), "\(problem.fix)")
    #expect(problem.severity == .error)
  }

  @Test("Everything that is wrong is reported at once, by file, line and column")
  func all() {
    let texts = ["page": "{{b}}\n{{a}} {{>part}}{{{title}}}", "part": "x\n{{#draft}}{{nothing}}{{/draft}}{{>page}}"]
    #expect(
      Site(texts: texts).problems.map { "\($0.place) \($0.code)" } == [
        "page.mustache:1:1 CMQ710", "page.mustache:2:1 CMQ710", "page.mustache:2:16 CMQ714",
        "part.mustache:2:11 CMQ710",
        "part.mustache:2:32 CMQ713",
      ])
  }

  @Test("A fault in a partial says from where it is used, and a partial used twice has its faults once")
  func usedFrom() throws {
    let problems = Site(texts: ["page": "{{>outer}}{{>inner}}", "outer": " {{>inner}}", "inner": "{{x}}{{#y}}"])
      .problems
    #expect(problems.map(\.code.number) == [710, 707])
    let notes = try #require(problems.first).notes.map(\.place.description)
    #expect(notes == ["outer.mustache:1:2", "page.mustache:1:1"])
  }

  @Test("A closing tag of another section shows which one is open")
  func strayClose() throws {
    let problem = try #require(Site(texts: ["page": "{{#draft}}\n {{#tags}}\n{{/draft}}"]).problems.first)
    #expect(problem.notes.map(\.place.description) == ["page.mustache:2:2"])
  }

  @Test("A template within itself by way of others is a loop with its stations")
  func loop() throws {
    let problems = Site(texts: ["page": "{{>a}}", "a": "{{>b}}", "b": "x {{>a}}"]).problems
    #expect(problems.map { "\($0.place)" } == ["b.mustache:1:3"])
    #expect(try #require(problems.first).summary.en.contains("a > b > a"))
  }

  @Test("A template that nobody has is one finding")
  func missing() {
    #expect(Site(texts: ["pages": ""]).problems.map(\.code.number) == [712])
  }
}
