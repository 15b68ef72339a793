import Diagnostics

// Names of values, words and templates, and how their values may be used.
extension TemplateExplanations {
  /// CMQ710: a name that nothing has.
  static let unknownName = Explanation(
    DiagnosticCode(710),
    title: MessageText(en: "A name that nothing here has", cy: "Enw nad yw gan ddim yma"),
    text: MessageText(
      en: """
        Each page has its own values, and within a section those of what the section opens. A name that is not known \
        would leave a gap in the page, so it is refused. The finding lists the names that are known at that place.
        """,
      cy: """
        Mae gan bob tudalen ei gwerthoedd ei hun, ac y tu mewn i adran ceir gwerthoedd yr hyn y mae’r adran yn ei \
        agor. Byddai enw nad \
        yw’n hysbys yn gadael bwlch yn y dudalen, felly ni chaiff ei dderbyn. Mae’r canfyddiad yn rhestru’r enwau sy’n \
        hysbys yn y man hwnnw.
        """),
    wrong: "<h1>{{titel}}</h1>",
    right: "<h1>{{title}}</h1>")

  /// CMQ711: a word that the language's wording does not have.
  static let unknownWord = Explanation(
    DiagnosticCode(711),
    title: MessageText(en: "A word that the wording does not have", cy: "Gair nad yw yn y geiriad"),
    text: MessageText(
      en: """
        “word.” and a key stand for a text of the wording files in “templates/languages”. A word that is missing in one \
        language would leave a gap in its pages. Correct the key, or add it to both files.
        """,
      cy: """
        Mae “word.” ac allwedd yn cynrychioli testun o’r ffeiliau geiriad yn “templates/languages”. Byddai gair sydd ar \
        goll mewn un iaith yn gadael bwlch yn ei thudalennau. Cywirwch yr allwedd, neu ychwanegwch hi at y ddwy ffeil.
        """),
    wrong: "<a href=\"/\">{{word.hoem}}</a>",
    right: "<a href=\"/\">{{word.home}}</a>")

  /// CMQ712: a template that does not exist.
  static let unknownTemplate = Explanation(
    DiagnosticCode(712),
    title: MessageText(en: "A template that is not there", cy: "Templed nad yw yno"),
    text: MessageText(
      en: """
        A template is named by its file in “templates”, without “.mustache”. Pages of every sort need theirs, and a \
        partial or parent must be there as well.
        """,
      cy: """
        Enwir templed yn ôl ei ffeil yn “templates”, heb “.mustache”. Mae ar bob math o dudalen angen ei dempled, a rhaid \
        i dempled rhannol neu riant fod yno hefyd.
        """),
    wrong: "<main>{{{body}}}</main>{{>foter}}",
    right: "<main>{{{body}}}</main>{{>footer}}")

  /// CMQ714: a text used raw.
  static let rawText = Explanation(
    DiagnosticCode(714),
    title: MessageText(en: "A text used as HTML", cy: "Testun a ddefnyddir fel HTML"),
    text: MessageText(
      en: """
        Three braces, or two with “&”, put a value into the page as it is. A text with “<” or “&” would break the page \
        there, or run as code. Texts take two braces.
        """,
      cy: """
        Mae tri bachyn cyrliog, neu ddau gyda “&”, yn rhoi gwerth yn y dudalen fel y mae. Byddai testun â “<” neu “&” yn \
        torri’r dudalen yno, neu’n rhedeg fel cod. Dau fachyn sydd ar gyfer testun.
        """),
    wrong: "<h1>{{{title}}}</h1>",
    right: "<h1>{{title}}</h1>")

  /// CMQ715: HTML used escaped.
  static let escapedHTML = Explanation(
    DiagnosticCode(715),
    title: MessageText(en: "HTML used as a text", cy: "HTML a ddefnyddir fel testun"),
    text: MessageText(
      en: "With two braces readers would see the tags of the HTML instead of its text. HTML takes three braces.",
      cy: """
        Â dau fachyn cyrliog byddai darllenwyr yn gweld tagiau’r HTML yn lle ei destun. Tri bachyn sydd ar gyfer HTML.
        """),
    wrong: "<main>{{body}}</main>",
    right: "<main>{{{body}}}</main>")

  /// CMQ716: something that may be absent, used outside its own section.
  static let outsideItsSection = Explanation(
    DiagnosticCode(716),
    title: MessageText(
      en: "Something that may be absent, outside its section",
      cy: "Rhywbeth a all fod yn absennol, y tu allan i’w adran"),
    text: MessageText(
      en: """
        A value that may be absent is used only inside a section of its own name, together with the words that need it. \
        So a page without it has neither a gap nor a heading over nothing.
        """,
      cy: """
        Dim ond y tu mewn i adran o’r un enw y defnyddir gwerth a all fod yn absennol, ynghyd â’r geiriau sydd eu hangen \
        arno. Felly nid oes bwlch na phennawd uwchben dim ar dudalen hebddo.
        """),
    wrong: "<p>Place: {{place}}</p>",
    right: "{{#place}}<p>Place: {{place}}</p>{{/place}}")

  /// CMQ717: a value used in a way that does not suit its kind.
  static let notText = Explanation(
    DiagnosticCode(717),
    title: MessageText(
      en: "A value used in a way that does not suit it", cy: "Gwerth a ddefnyddir mewn ffordd nad yw’n addas iddo"),
    text: MessageText(
      en: """
        Texts and HTML stand in a page by themselves. Lists, parts and what may be absent are opened as sections. A \
        section on something that is always there would always, or never, be shown.
        """,
      cy: """
        Mae testun a HTML yn sefyll mewn tudalen ar eu pen eu hunain. Caiff rhestrau, rhannau a’r hyn a all fod yn absennol \
        eu hagor fel adrannau. Byddai adran ar rywbeth sydd yno bob amser yn cael ei dangos bob tro, neu ddim o gwbl.
        """),
    wrong: "<p>{{people}}</p>",
    right: "{{#people}}<p>{{name}}</p>{{/people}}")
}
