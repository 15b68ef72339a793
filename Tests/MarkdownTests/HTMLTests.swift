import Diagnostics
import Markdown
import Model
import Testing

/// The HTML of a text, construct by construct.
struct HTMLTests {
  @Test(
    "Each construct has its element",
    arguments: [
      ("One & \"two\"\nthree.", "<p>One &amp; &quot;two&quot;\nthree.</p>\n"),
      ("Hard  \nbreak.", "<p>Hard<br>\nbreak.</p>\n"),
      ("*a* **b** `c <d>`", "<p><em>a</em> <strong>b</strong> <code>c &lt;d&gt;</code></p>\n"),
      ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
      ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
      ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
      ("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
      ("- > a", "<ul>\n<li><blockquote>\n<p>a</p>\n</blockquote>\n</li>\n</ul>\n"),
      ("\"a\" -- b...", "<p>&quot;a&quot; -- b...</p>\n"),
      ("a <!-- b --> c", "<p>a  c</p>\n"),
      ("x\n\n<!-- b -->\n\ny", "<p>x</p>\n<p>y</p>\n"),
      (
        "1.1 The Chair\n\n1.2. Next",
        "<p id=\"paragraph-1-1\">1.1 The Chair</p>\n<p id=\"paragraph-1-2\">1.2. Next</p>\n"
      ),
      ("1.1 a\n\n1.1 b", "<p id=\"paragraph-1-1\">1.1 a</p>\n<p id=\"paragraph-1-1-2\">1.1 b</p>\n"),
      ("2023 was", "<p>2023 was</p>\n"),
      ("", ""),
    ])
  func elements(text: String, html: String) {
    #expect(Samples.html(text) == html)
  }

  @Test(
    "Links keep their safe address and nothing else",
    arguments: [
      ("[a](https://a.example/?b=1&c=2)", "<p><a href=\"https://a.example/?b=1&amp;c=2\">a</a></p>\n"),
      ("[a](https://a.example/ŵ\"')", "<p><a href=\"https://a.example/%C5%B5%22%27\">a</a></p>\n"),
      ("[a][b]\n\n[b]: https://b.example", "<p><a href=\"https://b.example\">a</a></p>\n"),
      ("[*a*](mailto:a@b.example)", "<p><a href=\"mailto:a@b.example\"><em>a</em></a></p>\n"),
      ("<https://a.example>", "<p><a href=\"https://a.example\">https://a.example</a></p>\n"),
      ("[a](javascript:b)", "<p>a</p>\n"),
      ("See https://a.example/b_c_d.", "<p>See <a href=\"https://a.example/b_c_d\">https://a.example/b_c_d</a>.</p>\n"),
      ("(www.a.example)", "<p>(<a href=\"https://www.a.example\">www.a.example</a>)</p>\n"),
      ("(https://a.example/b_(c))", "<p>(<a href=\"https://a.example/b_(c)\">https://a.example/b_(c)</a>)</p>\n"),
      ("Ask a.b@c.example.", "<p>Ask <a href=\"mailto:a.b@c.example\">a.b@c.example</a>.</p>\n"),
      ("[see www.a.example](https://b.example)", "<p><a href=\"https://b.example\">see www.a.example</a></p>\n"),
      ("At 10:30 http:// www. a@b xhttps://a.example", "<p>At 10:30 http:// www. a@b xhttps://a.example</p>\n"),
    ])
  func links(text: String, html: String) {
    #expect(Samples.html(text) == html)
  }

  @Test("A table has a labelled region, heading cells with a scope, and classes for its columns")
  func table() {
    let html = Samples.html("| a | b |  |\n|:--|--:|:-:|\n| 1 |  | x\\|y |")
    #expect(
      html == """
        <div class="table" role="region" tabindex="0" aria-label="Table 1">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">a</th>
        <th scope="col" class="align-right">b</th>
        <td class="align-centre"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">1</td>
        <td class="align-right"></td>
        <td class="align-centre">x|y</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test("A table without rows has no body")
  func emptyTable() {
    #expect(!Samples.html("| a |\n|---|").contains("tbody"))
  }

  @Test("Control characters never reach the page")
  func controls() {
    #expect(Samples.html("a\u{0}b\u{2}c\u{3}d\u{7F}") == "<p>a?b?c?d?</p>\n")
  }
}
