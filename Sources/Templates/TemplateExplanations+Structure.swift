import Diagnostics

// Sections, blocks and templates within one another.
extension TemplateExplanations {
  /// CMQ707: a section, block or parent without its closing tag.
  static let unclosed = Explanation(
    DiagnosticCode(707),
    title: MessageText(en: "A section that is not closed", cy: "Adran nad yw wedi’i chau"),
    text: MessageText(
      en: """
        A section, block or parent ends with a closing tag of the same name. Without it nobody can say which part of the \
        page depends on it.
        """,
      cy: """
        Mae adran, bloc neu riant yn gorffen â thag cau o’r un enw. Hebddo ni all neb ddweud pa ran o’r dudalen sy’n \
        dibynnu arno.
        """),
    wrong: "{{#place}}<p>{{place}}</p>",
    right: "{{#place}}<p>{{place}}</p>{{/place}}")

  /// CMQ708: a closing tag where another one is due, or none.
  static let strayClose = Explanation(
    DiagnosticCode(708),
    title: MessageText(en: "A closing tag in the wrong place", cy: "Tag cau yn y man anghywir"),
    text: MessageText(
      en: """
        Sections, blocks and parents are closed in the reverse order of their opening, each by its own name. The finding \
        shows what is still open.
        """,
      cy: """
        Caiff adrannau, blociau a rhieni eu cau yn nhrefn wrthdro eu hagor, pob un wrth ei enw ei hun. Mae’r canfyddiad \
        yn dangos beth sy’n dal ar agor.
        """),
    wrong: "{{#draft}}{{#place}}<p>{{place}}</p>{{/draft}}{{/place}}",
    right: "{{#draft}}{{#place}}<p>{{place}}</p>{{/place}}{{/draft}}")

  /// CMQ709: sections and templates too deep, or a template that grows too large.
  static let tooLargeWithParts = Explanation(
    DiagnosticCode(709),
    title: MessageText(en: "Too much within one another", cy: "Gormod y tu mewn i’w gilydd"),
    text: MessageText(
      en: """
        Sections, blocks and templates lie too deep within one another, or partials that use others several times over \
        make the page very large. Nobody can follow such a page, and it is nearly always a slip.
        """,
      cy: """
        Mae adrannau, blociau a thempledi’n rhy ddwfn y tu mewn i’w gilydd, neu mae templedi rhannol sy’n defnyddio eraill \
        sawl gwaith yn gwneud y dudalen yn fawr iawn. Ni all neb ddilyn tudalen o’r fath, a llithriad ydyw bron bob tro.
        """),
    wrong: "{{#draft}}{{#draft}}{{#draft}} (and so on to 65 levels)",
    right: "{{#draft}}{{title}}{{/draft}}")

  /// CMQ713: a template that uses itself, directly or by others.
  static let loop = Explanation(
    DiagnosticCode(713),
    title: MessageText(en: "A template within itself", cy: "Templed y tu mewn iddo’i hun"),
    text: MessageText(
      en: """
        A template that holds itself, directly or by way of others, would never end. The finding shows the way. Move \
        what both need into a template of its own.
        """,
      cy: """
        Ni fyddai templed sy’n cynnwys ei hun, yn uniongyrchol neu drwy eraill, byth yn gorffen. Mae’r canfyddiad yn \
        dangos y ffordd. Symudwch yr hyn sydd ei angen ar y ddau i’w dempled ei hun.
        """),
    wrong: "page.mustache: <main>{{>page}}</main>",
    right: "page.mustache: <main>{{>footer}}</main>")

  /// CMQ718: a block that the parent does not have, or that is given twice.
  static let unknownBlock = Explanation(
    DiagnosticCode(718),
    title: MessageText(en: "A block that cannot be passed on", cy: "Bloc na ellir ei drosglwyddo"),
    text: MessageText(
      en: """
        A parent shows only the blocks that it has itself, each once. What is written in another block, or in a second \
        one of the same name, would appear nowhere.
        """,
      cy: """
        Dim ond y blociau sydd ganddo ef ei hun a ddangosir gan riant, pob un unwaith. Ni fyddai’r hyn a ysgrifennir mewn \
        bloc arall, neu mewn ail un o’r un enw, yn ymddangos yn unman.
        """),
    wrong: "{{<layout}}{{$mian}}<p>{{title}}</p>{{/mian}}{{/layout}}",
    right: "{{<layout}}{{$main}}<p>{{title}}</p>{{/main}}{{/layout}}")

  /// CMQ719: text or tags directly inside a parent's tags.
  static let dropped = Explanation(
    DiagnosticCode(719),
    title: MessageText(en: "Something inside a parent but in no block", cy: "Rhywbeth mewn rhiant ond nid mewn bloc"),
    text: MessageText(
      en: """
        Only blocks are passed to a parent. Other words and tags between its two tags would appear nowhere; a comment \
        may stand there.
        """,
      cy: """
        Dim ond blociau a gaiff eu trosglwyddo i riant. Ni fyddai geiriau a thagiau eraill rhwng ei ddau dag yn ymddangos \
        yn unman; caiff sylw fod yno.
        """),
    wrong: "{{<layout}}<p>{{title}}</p>{{/layout}}",
    right: "{{<layout}}{{$main}}<p>{{title}}</p>{{/main}}{{/layout}}")
}
