import Diagnostics
import Model

// What can be wrong with registry files and the site's settings.
extension Diagnostic {
  /// Two governments with one order.
  static func orderTwice(_ order: Int, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(501), place: place,
      summary: MessageText(
        en: "Two governments have the order \(order).", cy: "Yr un “order” sydd gan ddwy lywodraeth: \(order)."),
      reason: MessageText(
        en: "Governments are listed in one neutral order everywhere, so each needs a place of its own.",
        cy: "Rhestrir llywodraethau mewn un drefn niwtral ym mhobman, felly mae angen ei lle ei hun ar bob un."),
      fix: MessageText(en: "Give one of them another number.", cy: "Rhowch rif arall i un ohonynt."),
      notes: [DiagnosticNote(place: first, text: MessageText(en: "The other one is here.", cy: "Yma y mae’r llall."))])
  }

  /// Two governments or two groups with one slug.
  static func slugTwice(_ slug: Slug, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(502), place: place,
      summary: MessageText(
        en: "The slug “\(slug)” is given twice in one language.",
        cy: "Rhoddwyd y slug “\(slug)” ddwywaith mewn un iaith."),
      reason: MessageText(en: "Two pages would have one address.", cy: "Byddai gan ddwy dudalen yr un cyfeiriad."),
      fix: MessageText(en: "Give one of them another slug.", cy: "Rhowch slug arall i un ohonynt."),
      notes: [DiagnosticNote(place: first, text: MessageText(en: "The other one is here.", cy: "Yma y mae’r llall."))])
  }

  /// An id that is a government's and a group's.
  static func idOfGovernmentAndGroup(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(503), place: place,
      summary: MessageText(
        en: "“\(id)” is the id of a government and of a group.",
        cy: "Mae “\(id)” yn ddynodydd llywodraeth ac yn ddynodydd grŵp."),
      reason: MessageText(
        en: "The id of a record begins with one or the other, and two records could have one id.",
        cy: "Mae dynodydd cofnod yn dechrau â’r naill neu’r llall, a gallai dau gofnod gael yr un dynodydd."),
      fix: MessageText(en: "Rename the folder of the group.", cy: "Newidiwch enw ffolder y grŵp."))
  }

  /// Names that are not newest first.
  static func namesOutOfOrder(at place: Place, newer: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(504), place: place,
      summary: MessageText(
        en: "This name begins on the same day as the name above it, or later.",
        cy: "Mae’r enw hwn yn dechrau ar yr un diwrnod â’r enw uwch ei ben, neu’n hwyrach."),
      reason: MessageText(
        en: "A record shows the name of its own date, which is looked for from the newest name down.",
        cy: "Mae cofnod yn dangos enw ei ddyddiad ei hun, a chwilir amdano o’r enw diweddaraf i lawr."),
      fix: MessageText(
        en: "Put the names in order, the newest first.", cy: "Rhowch yr enwau mewn trefn, y diweddaraf yn gyntaf."),
      notes: [
        DiagnosticNote(
          place: newer,
          text: MessageText(en: "The name above it is here.", cy: "Yma y mae’r enw uwch ei ben."))
      ])
  }

  /// A name without its first day above an older one.
  static func newerNameWithoutDay(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(505), place: place,
      summary: MessageText(
        en: "This name has no “from”, but an older name follows.",
        cy: "Nid oes “from” gan yr enw hwn, ond mae enw hŷn yn ei ddilyn."),
      reason: MessageText(
        en: "A record shows the name of its own date, so every change needs its day.",
        cy: "Mae cofnod yn dangos enw ei ddyddiad ei hun, felly mae angen diwrnod ar bob newid."),
      fix: MessageText(
        en: "Add “from:” with the day or the year since which the name holds.",
        cy: "Ychwanegwch “from:” gyda’r diwrnod neu’r flwyddyn y dechreuodd yr enw."))
  }

  /// The oldest name with a first day.
  static func oldestNameWithDay(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(505), place: place,
      summary: MessageText(en: "The oldest name has a “from”.", cy: "Mae “from” gan yr enw hynaf."),
      reason: MessageText(
        en: "A record from before that day would have no name to show.",
        cy: "Ni fyddai enw i’w ddangos gan gofnod sy’n hŷn na’r diwrnod hwnnw."),
      fix: MessageText(
        en: "Take “from” out of the last name, or add the name before it.",
        cy: "Dilëwch “from” o’r enw olaf, neu ychwanegwch yr enw a ddaeth o’i flaen."))
  }

  /// Languages missing or repeated.
  static func languagesIncomplete(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(506), place: place,
      summary: MessageText(
        en: "“languages” does not name every language of the site once.",
        cy: "Nid yw “languages” yn enwi pob un o ieithoedd y wefan unwaith."),
      reason: MessageText(
        en: "Every page exists in each language, and neither is the lesser.",
        cy: "Mae pob tudalen yn bod ym mhob iaith, ac nid yw’r naill yn llai na’r llall."),
      fix: MessageText(
        en: "Write “[cy, en]” or “[en, cy]”, in the order of the chooser.",
        cy: "Ysgrifennwch “[cy, en]” neu “[en, cy]”, yn y drefn y’u dangosir wrth ddewis iaith."))
  }

  /// A base address with a query or fragment.
  static func rootWithQuery(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(507), place: place,
      summary: MessageText(
        en: "The site's address has a “?” or “#” in it.", cy: "Mae “?” neu “#” yng nghyfeiriad y wefan."),
      reason: MessageText(
        en: "The addresses of all pages are made by adding to it.",
        cy: "Gwneir cyfeiriad pob tudalen drwy ychwanegu ato."),
      fix: MessageText(
        en: "Write the address up to the path only.", cy: "Ysgrifennwch y cyfeiriad hyd at y llwybr yn unig."))
  }

  /// A member named twice.
  static func memberTwice(_ id: GovernmentID, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(508), place: place,
      summary: MessageText(en: "“\(id)” is a member twice.", cy: "Mae “\(id)” yn aelod ddwywaith."),
      reason: MessageText(
        en: "Members are counted, and each signs once.",
        cy: "Cyfrifir yr aelodau, ac mae pob un yn cymeradwyo unwaith."),
      fix: MessageText(en: "Take one of them out.", cy: "Dilëwch un ohonynt."))
  }

  /// A slug that the site uses for pages of its own.
  static func reservedSegment(_ segment: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(509), place: place,
      summary: MessageText(
        en: "“\(segment)” is a part of addresses that the site uses itself.",
        cy: "Mae’r wefan ei hun yn defnyddio “\(segment)” yn ei chyfeiriadau."),
      reason: MessageText(en: "Two pages would have one address.", cy: "Byddai gan ddwy dudalen yr un cyfeiriad."),
      fix: MessageText(
        en: "Choose another word, or add one: “\(segment)-page”.",
        cy: "Dewiswch air arall, neu ychwanegwch un: “\(segment)-page”."))
  }
}
