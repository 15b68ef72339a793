import Testing

/// The plain text that goes into an agreed text.
struct PlainTextTests {
  @Test(
    "Every block and inline has one form",
    arguments: [
      ("One\ntwo  \nthree\\\nfour.", "One two three four."),
      ("A  b\u{A0}c.", "A b\u{A0}c."),
      ("One *two* **three** `f(x)` [pedwar]{lang=cy}.", "One two three f(x) pedwar."),
      ("## One *two*\n\nThree.\n\n### Four ###", "## One two\n\nThree.\n\n### Four"),
      ("One\n---\n\nTwo.", "## One\n\nTwo."),
      ("* One\n* Two\n    * Three\n\n  Four\n* Five", "- One\n- Two\n  - Three\n  Four\n- Five"),
      ("3) One\n4) Two\n\n   Three", "3. One\n4. Two\n  Three"),
      ("- - One\n  - Two", "- - One\n  - Two"),
      ("- One\n-\n- Two", "- One\n-\n- Two"),
      ("One:\n\n- Two\n\n- Three\n\nFour.", "One:\n\n- Two\n- Three\n\nFour."),
      ("- One\n\n<!-- -->\n\n- Two", "- One\n\n- Two"),
      ("> One\n> two\n>\n> - Three\n\nFour.", "> One two\n>\n> - Three\n\nFour."),
      ("- One\n\n  > Two\n  >\n  > Three\n\n  Four", "- One\n  > Two\n  >\n  > Three\n  Four"),
      ("| A | B |\n|:--|--:|\n| *One* | |\n| a \\| b | Two", "| A | B |\n| One | |\n| a \\| b | Two |"),
      ("Read [the page](https://a.example/x?y&z).", "Read the page <https://a.example/x?y&z>."),
      ("Read [it][1].\n\n[1]: https://a.example/ŵ", "Read it <https://a.example/%C5%B5>."),
      ("<https://a.example/ŵ> https://b.example me@c.example", "https://a.example/ŵ https://b.example me@c.example"),
      ("<me@c.example> [me](mailto:me@c.example)", "me@c.example me <mailto:me@c.example>"),
      ("## One\n\nSee [above](#one).", "## One\n\nSee above <#one>."),
      (
        "One[^b], two[^a], three[^b].\n\n[^a]: A\n    a.\n[^b]: B.\n\n    - b\n\n    C.",
        "One[1], two[2], three[1].\n\n[1] B.\n  - b\n  C.\n[2] A a."
      ),
      ("One <!-- two --> three.", "One three."),
      ("1.1 One &amp; \\*two\\*.", "1.1 One & *two*."),
    ])
  func forms(source: String, text: String) {
    #expect(Samples.plainText(source) == text + "\n", "\(source.debugDescription)")
  }

  @Test("A text without words is empty", arguments: ["", "\n\n", "<!-- One -->", "<!-- One -->\n\n<!-- Two -->"])
  func empty(source: String) {
    #expect(Samples.plainText(source).isEmpty)
  }
}
