package import Diagnostics

/// The explanations of the findings about templates.
package enum TemplateExplanations {
  /// All of them, in the order of their codes.
  package static let all = [
    notUTF8, tooLarge, unclosedTag, emptyTag, badName, fixedTags, unclosed, strayClose, tooLargeWithParts, unknownName,
    unknownWord, unknownTemplate, loop, rawText, escapedHTML, outsideItsSection, notText, unknownBlock, dropped,
  ]

  private static let notUTF8 = Explanation(
    DiagnosticCode(701),
    title: MessageText(en: "A template that is not in UTF-8", cy: "Templed nad yw mewn UTF-8"),
    text: MessageText(
      en: """
        Pages are UTF-8, and so are the templates they are made of. Bytes of another encoding would show as question \
        marks or not at all. Save the file as UTF-8.
        """,
      cy: """
        Mewn UTF-8 y mae tudalennau, a’r templedi y gwneir hwy ohonynt. Byddai beitiau mewn amgodiad arall yn ymddangos \
        fel gofynodau neu ddim o gwbl. Cadwch y ffeil fel UTF-8.
        """),
    wrong: "<p>Gr\u{FFFD}p</p>",
    right: "<p>Grŵp</p>")

  private static let tooLarge = Explanation(
    DiagnosticCode(702),
    title: MessageText(en: "A template that is too large", cy: "Templed rhy fawr"),
    text: MessageText(
      en: """
        A template of more than a million bytes is almost certainly another file under a template's name. If it is not, \
        move parts of it into partials.
        """,
      cy: """
        Mae templed o dros filiwn o feitiau bron yn sicr yn ffeil arall o dan enw templed. Os nad yw, symudwch rannau \
        ohono i dempledi rhannol.
        """),
    wrong: "(a picture under the name page.mustache)",
    right: "<main>{{{body}}}</main>")

  private static let unclosedTag = Explanation(
    DiagnosticCode(703),
    title: MessageText(en: "A tag without its end", cy: "Tag heb ei ddiwedd"),
    text: MessageText(
      en: """
        A tag ends with as many braces as it begins with: two, or three for HTML. Without them the text after it would \
        be read as a name.
        """,
      cy: """
        Mae tag yn gorffen â’r un nifer o fachau cyrliog ag sydd ar ei ddechrau: dau, neu dri ar gyfer HTML. Hebddynt \
        byddai’r \
        testun ar ei ôl yn cael ei ddarllen fel enw.
        """),
    wrong: "<h1>{{title</h1>",
    right: "<h1>{{title}}</h1>")

  private static let emptyTag = Explanation(
    DiagnosticCode(704),
    title: MessageText(en: "A tag without a name", cy: "Tag heb enw"),
    text: MessageText(
      en: "A tag stands for the value that it names. Write a name between the braces, or take the tag out.",
      cy: """
        Mae tag yn cynrychioli’r gwerth y mae’n ei enwi. Ysgrifennwch enw rhwng y bachau cyrliog, neu dilëwch y tag.
        """),
    wrong: "<h1>{{}}</h1>",
    right: "<h1>{{title}}</h1>")

  private static let badName = Explanation(
    DiagnosticCode(705),
    title: MessageText(en: "A name that cannot be one", cy: "Enw na all fod yn enw"),
    text: MessageText(
      en: """
        Names are made of the letters a to z, digits and hyphens, in parts joined by single dots: “title”, \
        “author.name”, “word.home”.
        """,
      cy: """
        Mae enwau’n cynnwys y llythrennau a i z, digidau a chysylltnodau, mewn rhannau ag un dot rhyngddynt: “title”, \
        “author.name”, “word.home”.
        """),
    wrong: "<h1>{{page_title}}</h1>",
    right: "<h1>{{title}}</h1>")

  private static let fixedTags = Explanation(
    DiagnosticCode(706),
    title: MessageText(en: "Tags that change while a page is made", cy: "Tagiau sy’n newid wrth wneud tudalen"),
    text: MessageText(
      en: """
        Every template is read and checked by itself before a page is made. So all of them use the same braces, and the \
        name of a partial is written in the template and never comes from a value.
        """,
      cy: """
        Caiff pob templed ei ddarllen a’i wirio ar ei ben ei hun cyn gwneud tudalen. Felly mae pob un yn defnyddio’r un \
        bachau, a chaiff enw templed rhannol ei ysgrifennu yn y templed, heb ddod byth o werth.
        """),
    wrong: "{{=<% %>=}}<h1><%title%></h1>",
    right: "<h1>{{title}}</h1>")
}
