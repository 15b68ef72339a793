import Diagnostics
import Markdown
import Model
import Testing

/// Every finding, with its place marked in the text.
struct FindingTests {
  static let texts: [(text: String, codes: [Int])] = [
    // HTML and comments.
    ("Words ⟦<b>⟧bold⟦</b>⟧.", [401, 401]),
    ("Words\nand ⟦<i class=\"x\">⟧more.", [401]),
    ("> Ŵyn\n> - a ⟦<u>⟧.", [401]),
    ("⟦<div>⟧\nwords\n</div>", [401]),
    ("One.\n\n⟦<script>alert(1)</script>⟧", [401]),
    ("Words ⟦<!-- note -->⟧ more.", [402]),
    ("⟦<!-- note -->⟧\n\nWords.", [402]),
    ("⟦<!-- note⟧\nmore -->\n\nWords.", [402]),
    ("⟦<!-- note --> words⟧", [403]),
    ("⟦<!-- never closed⟧\n\nWords.", [403]),
    // Markup that is not published.
    ("See ⟦![a map](https://a.example/map.png)⟧ here.", [404]),
    ("This is ⟦~~⟧gone⟦~~⟧.", [405, 405]),
    ("- ⟦[ ]⟧ to do\n- ⟦[x]⟧ done", [406, 406]),
    ("Words.\n\n⟦```⟧\ncode\n```", [407]),
    ("Words.\n\n    ⟦code⟧", [407]),
    ("Words.\n\n⟦***⟧\n\nMore.", [408]),
    ("Words.\n\n> ⟦---⟧", [408]),
    ("A ⟦[link](https://a.example \"Title\")⟧.", [409]),
    ("⟦# Title⟧\n\nWords.", [410]),
    ("⟦Title⟧\n===\n\nWords.", [410]),
    ("## One\n\n⟦#### Two⟧", [411]),
    ("⟦### One⟧", [411]),
    // Links.
    ("A ⟦[link](javascript:alert(1))⟧.", [412]),
    ("A ⟦[link](JaVaScRiPt:alert(1))⟧ and ⟦[link](java&#115;cript:alert(1))⟧.", [412, 412]),
    ("A ⟦<javascript:alert(1)>⟧.", [412]),
    (
      "A ⟦[link](data:text/html,x)⟧, ⟦[link](vbscript:x)⟧, ⟦[link](file:///etc)⟧ and ⟦[link](ftp://a)⟧.",
      [412, 412, 412, 412]
    ),
    ("A ⟦[file](minutes.pdf)⟧.", [413]),
    ("A ⟦[file](../x)⟧, ⟦[file](/x)⟧, ⟦[file](//host/x)⟧ and ⟦[file](www.a.example)⟧.", [413, 413, 413, 413]),
    ("A ⟦[trick](javascript%3Aalert(1))⟧ and ⟦[trick](%6Aavascript:alert(1))⟧.", [413, 413]),
    ("## One\n\nSee ⟦[below](#onw)⟧.", [414]),
    ("A ⟦[link](<java script:x>)⟧ and ⟦[link](<a&nbsp;b>)⟧.", [415, 415]),
    ("A ⟦[link]()⟧, ⟦[link](#)⟧, ⟦[link](https:a)⟧ and ⟦[link](https:///a)⟧.", [415, 415, 415, 415]),
    ("A ⟦[link](https://gov.uk@evil.example/)⟧ and ⟦[link](https://a.example\\\\b)⟧.", [415, 415]),
    (
      "A ⟦[link](https://gоv.uk/)⟧ and ⟦[link](https://g%D0%BEv.uk/)⟧ and [link](https://a.example/%C5%B5).",
      [415, 415]
    ),
    ("An ⟦[](https://a.example)⟧ empty one.", [416]),
    ("A ⟦[link](⟧https://a.example/a b) and *a ⟦[link](⟧https://a.example*.", [445, 445]),
    ("See \\[link](x y) and [1] (https://a.example) and f[a](b c).", []),
    ("First\nthen ⟦[a\nlink](ftp://a)⟧ and ŵ ⟦[one](ftp://b)⟧.", [412, 412]),
    ("| a |\n|---|\n| ŵ ⟦[x](ftp://a)⟧ |", [412]),
    ("> One *ŵ*\n> two ⟦[x](ftp://a)⟧\n> | ⟦[a](ftp://b)⟧ |\n> |---|\n> | ⟦[c](ftp://d)⟧ |", [412, 412, 412]),
    ("1. One\n   two ⟦[x](ftp://a)⟧", [412]),
    ("One.\r\n\r\nTwo\r\nŵ ⟦[x](ftp://a)⟧ ⟦<b>⟧.\r\n\r\n⟦# Three⟧\r\n", [412, 401, 410]),
    // Footnotes.
    ("Words⟦[^x]⟧ and ŵ ⟦[^y]⟧.", [417, 417]),
    ("Words.\n\n⟦[^x]⟧: Never used.", [418]),
    ("Words[^x].\n\n[^x]: One.\n\n⟦[^x]⟧: Two.", [419]),
    // Definitions of links, which are not shown.
    ("Ministers agreed:\n\n⟦[Decision]:⟧ Approved\n⟦[Action]:⟧ Wales\n\n- ⟦[Owner]:⟧ Wales", [429, 429, 429]),
    ("Words.\n\n## One\n⟦[a]:⟧ https://a.example \"Title\"", [429]),
    (
      "One [A  b], [two][ŵ] and [three][].\n\n[a B]: https://a.example\n[Ŵ]: https://b.example\n[three]: https://c.example",
      []
    ),
    ("⟦[Decision]:⟧\nApproved\n\n⟦[Action]:⟧ <Wales and Scotland>", [429, 429]),
    ("[Decision]:\nApproved by all\n\n[Action]:\n\nWales", []),
    ("Words\n[Decision]: Approved\n\n[Decision]: Approved by all\n\n\\[Decision]: Approved", []),
    ("A⟦&#8203;⟧b ⟦&#x202E;⟧ ⟦&shy;⟧ ⟦&#2;⟧0⟦&#2;⟧ &nbsp;&eacute;&#39;\\&#2; & c;", [428, 428, 428, 428, 428]),
    // Between angles a backslash escapes nothing.
    ("See <https://a.example/\\⟦&#8203;⟧x> and <https://a.example/\\⟦&#2;⟧x> <b \\&#2;>", [428, 428]),
    // The sign for Ångström, which is the letter Å in form NFC.
    ("A ⟦&#8491;⟧ &#197; ⟦&#x2126;⟧", [428, 428]),
    // Marks of a merge, bullets, numbers.
    ("⟦<<<<<<<⟧ HEAD\nOne.\n⟦=======⟧\nTwo.\n⟦>>>>>>>⟧ other", [420, 420, 420]),
    ("⟦•⟧ One point\n⟦•⟧ Another", [421, 421]),
    ("3. Three\n⟦5⟧. Five\n7. Seven", [422]),
    ("- a\n  1. One\n  ⟦1⟧. One", [422]),
    // Languages.
    ("The [Cyd-hysbysiad]⟦{lang=welsh}⟧.", [423]),
    ("The [Cyd]⟦{lang=CY}⟧ and [Cyd]⟦{lang=}⟧.", [423, 423]),
    ("The Cyd ⟦{lang=cy}⟧ and Cyd⟦]{lang=cy}⟧.", [424, 424]),
    ("The [Cyd]⟦{ lang=cy }⟧, [Cyd]⟦{lang: cy}⟧, [Cyd]⟦{Lang=cy}⟧ and {language} {langue d’oc}.", [424, 424, 424]),
    ("The *a ⟦[b* c]{lang=cy}⟧ d.", [426]),
    ("The ⟦[words]{lang=en}⟧.", [427]),
    // Tables.
    ("| a | b |\n|---|---|\n⟦| 1 | 2 | 3 |⟧", [425]),
  ]

  @Test("Each finding has its code and its place", arguments: texts)
  func places(text: String, codes: [Int]) {
    let marked = MarkedMarkdown(text)
    let findings = marked.findings()
    #expect(findings.map(\.code) == codes, "\(text)")
    #expect(findings.map(\.place) == marked.places(), "\(text)")
  }

  @Test(
    "What only looks like a fault is none",
    arguments: [
      "A \\<b> and 3 < 4 > 2.", "About ~5 and ~6.", "Escaped \\[^x] and \\~\\~so\\~\\~.", "`<b>` is code.",
      "## One\n\n### Two\n\n## Three", "1. One\n2. Two", "7. Seven\n8. Eight", "A [ ] box and [x].", "1) One\n2) Two",
      "See [one](#two-words).\n\n## Two words", "A <https://a.example> and <a@b.example>.", "A `x | y` and a | b.",
      "| a |\n|---|\n| \\| |", "The [Cyd]{lang=cy} and [Cyd]{lang=cy-GB}.", "A\u{A0}b\u{202F}c’s.", "",
      "See [it](HTTPS://A.example/), [mail](mailto:a@b.example), [call](tel:+441234567890).", "Words.\n=======x",
    ])
  func silent(text: String) {
    #expect(Samples.read(text).diagnostics.map(\.summary.en) == [])
  }

  @Test("Every finding says why it matters and how to mend it")
  func complete() {
    for (text, _) in Self.texts {
      for finding in Samples.read(MarkedMarkdown(text).text).diagnostics {
        #expect(finding.summary.en.hasSuffix("."))
        #expect(finding.reason.en.hasSuffix("."))
        #expect(!finding.fix.en.isEmpty)
        #expect((401...449).contains(finding.code.number))
      }
    }
  }

  @Test("A text with very many faults is reported in part, with the number of the rest")
  func many() throws {
    let diagnostics = Samples.read(String(repeating: "a <b>\n", count: 300)).diagnostics
    #expect(diagnostics.count == 101)
    #expect(try #require(diagnostics.last).summary.en.contains("200 more"))
  }
}
