"""Pieces of text that readers of YAML, Markdown and Mustache are known to stumble over."""

YAML = [
    # Words that become something else, and numbers out of every bound.
    "no", "~", "null", "0o17", "0x1F", "1_000", ".inf", ".nan", "12:30:45", "1e999", "-1", "99999999999999999999", "007",
    "2023-02-30", "0000-00-00", "0000-01-01", "9999-12-31", "10000-01-01", "2023-W05", "2023-02-01T00:00:00Z",
    # Anchors, aliases, tags, merges.
    "&a [*a]", "*a", "&a", "*", "&", "<<: *a", "<<: {a: b}", "{<<: [&b {a: 1}, *b]}", "!!binary aGk=", "!!str",
    "!!python/object/apply:os.system [x]", "!<tag:example.com,2000:x> y", "!", "!!set {a, b}", "!x!y z",
    # Keys of every kind.
    "? [a]\n: b", "? |\n  key\n: value", "{a: 1, a: 2}", "? ", ": ", "{? a}", "[a: b]", "{[a]: b}", "{}: x", "- - - - a",
    "? ? ? a", '"": x', "key: a: b: c",
    # Texts of every kind.
    "|9\n a", "|-0\n a", ">+\n\n\n", "|\n\ta", "|2-\n   a\n  b", '"unclosed', "'unclosed", '"\\u0000"', '"\\ud800"',
    '"\\U0011FFFF"', '"\\x"', '"a\\\n  b"', "'it''s", "@at", "`tick", "%percent", "#", " #", "a #b", "\t- a", "a\t: b",
    # Documents.
    "---", "--- a", "...", "%YAML 1.1\n---\na: b", "%TAG ! tag:x,2000:\n---", "---\n---\n", "\ufeff", "\u0085", "\u2028",
    # Openings without an end.
    "[" * 30, "{" * 30, "{a: " * 20, "- " * 30, "[a, b", "{a: b", "]", "}", ",", "[,]", "{,}",
]

MARKDOWN = [
    "[a]{lang=", "[a]{lang=xx-}", "[a]{lang=cy}{lang=en}", "[[a]{lang=cy}]{lang=en}", "[^1]", "[^1]: ", "[^1]: [^1]",
    "[^\u0301]: a", "[a]: <", "[a]: b 'c", "![a](b", "[a](javascript:b)", "[a](../../../../b)", "[a](//b)", "[a](#)",
    "[a](data:text/html,b)", "[a](https://[::1)", "[a](https://a\u0300.example)", "<https://a b>", "<a@b>", "a@b.cymru",
    "www.", "https://", "|", "|-|", "|a|\n|-|\n", "|a|b|\n|:-:|\n|c|d|e|", "---", "===", "#", "#######", "# #", "##\u00a0a",
    "- ", "-\ta", "1. ", "0. a", "999999999. a", "9999999999. a", "1.1 ", "> ", ">>>>>>>>>", "```", "~~~", "`", "``a`",
    "*", "**", "***a", "_a*b_c*", "~~a~", "\\", "a\\\nb", "a  \nb", "&#0;", "&#x110000;", "&#xD800;", "&nbsp;", "&bogus;",
    "<!--", "-->", "<!-- a --", "<script>", "</p>", "<?", "<![CDATA[", "<a b='", "\u0000", "\ufffe", "\u202e", "\u200d",
    "\u0301", "a\u0301\u0302\u0303", "\u00ad", "\u2028", "\r", "\t", "    a", "OFFICIAL-SENSITIVE", "SWYDDOGOL-SENSITIF",
    "30 February 2023", "1 Ionawr 99999", "dydd Llun 31 Rhagfyr 2023", "£1,000,000,000,000,000,000,000", "1,5,6,7", "١٢٣",
]

MUSTACHE = [
    "{{", "}}", "{{{", "}}}", "{{}}", "{{ }}", "{{.}}", "{{a.}}", "{{.a}}", "{{a..b}}", "{{#", "{{#a", "{{#people}}",
    "{{/people}}", "{{^people}}", "{{/}}", "{{#.}}", "{{>layout}}", "{{>person}}", "{{> }}", "{{>../x}}", "{{>x/y}}",
    "{{<layout}}", "{{/layout}}", "{{$main}}", "{{/main}}", "{{$main}}{{$main}}{{/main}}{{/main}}", "{{=<% %>=}}",
    "{{=}}", "{{&a}}", "{{{a}}", "{{a}}}", "{{!", "{{! }", "{{!}}", "{{word.}}", "{{word.home}}", "{{word.nothing}}",
    "{{word}}", "{{title}}", "{{{body}}}", "{{text}}", "{{lang}}", "{{\u00a0a}}", "{{a\u0301}}", "{\n{a}}", "{{a\n}}",
    "{{a b}}", "\u0000", "\u2028", "<a href=\"{{href}}\">", "<a href={{href}}>", "<script>{{title}}</script>",
    "<style>{{title}}</style>", "<p style=\"{{title}}\">", "<!-- {{title}} -->", "<{{title}}>", "<a {{title}}=\"\">",
]

WORDING = ["{", "}", "{}", "{number", "number}", "{number}{number}", "{{number}}", "{Number}", "{0}", "{nothing}",
           "{number:>5}", "\\{", "<b>", "&amp;", "{zero: a, one: b}", "{other: a}", "{one: {two: x}}", "[a, b]"]

BY_SORT = {
    "records": YAML + MARKDOWN, "registries": YAML, "languages": YAML + WORDING, "templates": MUSTACHE,
}
