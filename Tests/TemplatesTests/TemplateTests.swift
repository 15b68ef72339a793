import Templates
import Testing

struct TemplateTests {
  private func page(_ text: String, _ view: PageView = PageView(), _ others: [String: String] = [:]) throws -> String {
    try Site(texts: others.merging(["page": text]) { _, page in page }).page(view)
  }

  @Test("A text is escaped and HTML is not")
  func kinds() throws {
    let view = PageView(title: "A <b> & \"c\" 'd'", body: "<b>&amp;</b>")
    #expect(
      try page("{{title}}|{{{body}}}|{{&body}}", view)
        == "A &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;|<b>&amp;</b>|<b>&amp;</b>")
  }

  @Test("A text that may be absent takes the words around it along")
  func optionalText() throws {
    let text = "{{title}}{{#place}}, in {{place}} ({{.}}){{/place}}{{^place}}, online{{/place}}"
    #expect(try page(text, PageView(place: "Caer & Bangor")) == "Minutes, in Caer &amp; Bangor (Caer &amp; Bangor)")
    #expect(try page(text) == "Minutes, online")
  }

  @Test("A text that may be absent can be used deeper inside its section")
  func optionalTextDeeper() throws {
    let view = PageView(place: "Bangor", people: [PersonView(name: "Ann", role: "Chair"), PersonView(name: "Bo")])
    let text =
      "{{#place}}{{#people}}{{name}} in {{place}}{{#role}} as {{role}} of {{place}}{{/role}};{{/people}}{{/place}}"
    #expect(try page(text, view) == "Ann in Bangor as Chair of Bangor;Bo in Bangor;")
  }

  @Test("Flags choose between two texts")
  func flags() throws {
    let text = "{{#draft}}Draft{{/draft}}{{^draft}}Final{{/draft}}"
    #expect(try page(text, PageView(isDraft: true)) == "Draft")
    #expect(try page(text) == "Final")
  }

  @Test("A list of texts has its texts, its flag and its absence")
  func texts() throws {
    let text = "{{#has-tags}}<{{#tags}}[{{.}}]{{/tags}}>{{/has-tags}}{{^tags}}none{{/tags}}{{^has-tags}}!{{/has-tags}}"
    #expect(try page(text, PageView(tags: ["a", "", "<"])) == "<[a][][&lt;]>")
    #expect(try page(text) == "none!")
  }

  @Test("A list of parts sees its own names first and then those around it")
  func lists() throws {
    let view = PageView(title: "T", people: [PersonView(name: "Ann"), PersonView(name: "Bo")])
    #expect(try page("{{#people}}{{title}}:{{name}}-{{author.name}};{{/people}}", view) == "T:Ann-Ann;T:Bo-Ann;")
    #expect(try page("{{#has-people}}yes{{/has-people}}{{^people}}no{{/people}}", view) == "yes")
  }

  @Test("A dotted name in a list is taken from each entry")
  func dottedInList() throws {
    let homes = ["Caer", "Bangor"].map { PersonView(name: $0, home: HomeView(city: $0)) }
    let text = "{{#people}}{{home.city}}/{{author.home.city}}/{{#home}}{{city}}{{name}}{{/home}};{{/people}}"
    #expect(
      try page(text, PageView(people: homes)) == "Caer/Cardiff/CaerCaer;Bangor/Cardiff/BangorBangor;")
  }

  @Test("A part that may be absent is opened by its section, and by its own name within it")
  func optionalPart() throws {
    let text = "{{#chair}}{{name}}={{chair.name}} {{home.city}}{{/chair}}{{^chair}}nobody{{/chair}}"
    #expect(try page(text, PageView(chair: PersonView(name: "Bo"))) == "Bo=Bo Cardiff")
    #expect(try page(text) == "nobody")
  }

  @Test("A view that lists itself is opened as deep as the template goes")
  func recursiveView() throws {
    let view = PageView(outline: [SectionView(heading: "1", sections: [SectionView(heading: "1.1")])])
    let text =
      "{{#outline}}{{heading}}{{#sections}}({{heading}}{{#sections}}{{heading}}{{/sections}}){{/sections}}{{/outline}}"
    #expect(try page(text, view) == "1(1.1)")
  }

  @Test("Words are escaped and found everywhere")
  func words() throws {
    #expect(
      try page("{{word.skip}}{{#people}}{{word.home}}{{/people}}", PageView(people: [PersonView(name: "")]))
        == "Skip &amp; goHome")
  }

  @Test("A page is put together from a layout, blocks and partials, with its lines in place")
  func layout() throws {
    let layout = """
      <main>
        {{$main}}
        default
        {{/main}}
      </main>
      <p>{{$note}}{{/note}}</p>
      """
    let text = """
      {{<layout}}
      {{! Everything outside the blocks is blank. }}
      {{$main}}
      {{#people}}
        {{>person}}
      {{/people}}

      end
      {{/main}}
      {{$note}}{{title}}{{/note}}
      {{/layout}}

      """
    let page = try page(
      text, PageView(people: [PersonView(name: "A"), PersonView(name: "B")]),
      ["layout": layout, "person": "<b>\n  {{name}}\n</b>\n"])
    #expect(
      page == """
        <main>
            <b>
              A
            </b>
            <b>
              B
            </b>

          end
        </main>
        <p>Minutes</p>
        """)
  }

  @Test(
    "Lines given to a block begin as the block's line does, whatever they begin with",
    arguments: [
      ("{{$a}}\n{{#people}}\n<i>\n{{/people}}\n{{/a}}", "[\n  <i>\n\n]"),
      ("{{$a}}\n    <i>\n      <b>\n{{/a}}", "[\n  <i>\n    <b>\n\n]"),
      ("{{$a}}\n\n<i>\n{{/a}}", "[\n\n  <i>\n\n]"),
      ("{{$a}}<i>\n<b>{{/a}}", "[\n  <i>\n  <b>\n]"),
      ("{{$a}}{{/a}}", "[\n\n]"),
      ("", "[\n  <u>\n]"),
    ])
  func blockLines(block: String, expected: String) throws {
    let view = PageView(people: [PersonView(name: "")])
    let layout = ["layout": "[\n  {{$a}}<u>{{/a}}\n]"]
    #expect(try page("{{<layout}}\(block){{/layout}}", view, layout) == expected)
  }

  @Test("A block within its own content is the block as it is written there, not a loop")
  func blockInItself() throws {
    let text = "{{<box}}{{$in}}a{{$in}}b{{/in}}{{<box}}{{$in}}c{{/in}}{{/box}}{{/in}}{{/box}}"
    #expect(try page(text, PageView(), ["box": "[{{$in}}{{/in}}]"]) == "[ab[c]]")
  }

  @Test("What is in the buffer stays, and pages follow one another")
  func buffer() throws {
    let template = try Site(texts: ["page": "<{{title}}>"]).set.template(named: "page", for: PageView.self).get()
    var bytes = Array("x".utf8)
    template.render(PageView(title: "1"), into: &bytes)
    template.render(PageView(title: "2"), into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x<1><2>")
  }

  @Test("One template serves many tasks at once")
  func concurrent() async throws {
    let template = try Site(texts: ["page": "{{#tags}}{{.}}{{title}},{{/tags}}"]).set
      .template(named: "page", for: PageView.self).get()
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask { @concurrent in
          let expected = Array(String(repeating: "a\(number),", count: 20).utf8)
          return (0..<50).allSatisfy { _ in
            var bytes: [UInt8] = []
            template.render(PageView(title: "\(number)", tags: Array(repeating: "a", count: 20)), into: &bytes)
            return bytes == expected
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("A large page is the same every time, in a buffer that keeps its room")
  func largePage() throws {
    let slots = (0..<100).map { _ in "<p class=\"x\">some words around {{title}} and {{author.name}}</p>\n" }.joined()
    let template = try Site(texts: ["page": slots]).set.template(named: "page", for: PageView.self).get()
    var first: [UInt8] = []
    template.render(PageView(), into: &first)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(first.count)
    let room = bytes.capacity
    for _ in 0..<200 {
      bytes.removeAll(keepingCapacity: true)
      template.render(PageView(), into: &bytes)
      #expect(bytes == first)
    }
    #expect(bytes.capacity == room)
    #expect(first.count > 5_000)
  }
}
