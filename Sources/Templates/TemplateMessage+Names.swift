import Diagnostics

extension TemplateMessage {
  /// CMQ710: a name that no open view has.
  static func unknownField(_ name: String, known: [String], at place: Place) -> Diagnostic {
    error(
      710, at: place,
      MessageText(en: "Nothing here is named “\(name)”.", cy: "Nid oes dim yma o’r enw “\(name)”."),
      why: unknownReason,
      fix: advice(for: TemplateName.parts(of: name).first ?? name, known: known))
  }

  /// CMQ710: a dotted name whose later part is unknown.
  static func unknownPart(
    _ part: String, of owner: String, in name: String, known: [String], at place: Place
  ) -> Diagnostic {
    error(
      710, at: place,
      MessageText(
        en: "“\(owner)” has nothing named “\(part)”, as “\(name)” asks for.",
        cy: "Nid oes gan “\(owner)” ddim o’r enw “\(part)”, fel y mae “\(name)” yn gofyn."),
      why: unknownReason,
      fix: advice(for: part, known: known))
  }

  /// CMQ710: a dotted name through something that has no parts.
  static func noParts(_ owner: String, _ kind: FieldKind, in name: String, at place: Place) -> Diagnostic {
    let words = kind.words
    return error(
      710, at: place,
      MessageText(
        en: "“\(owner)” is \(words.en), so “\(name)” cannot be taken from it.",
        cy: "“\(owner)”: \(words.cy) yw hyn, felly ni ellir cymryd “\(name)” ohono."),
      why: MessageText(
        en: "A dotted name leads from a part to what that part holds.",
        cy: "Mae enw â dotiau’n arwain o ran at yr hyn sydd yn y rhan honno."),
      fix: kind == .list
        ? MessageText(
          en: "Open {{#\(owner)}} and use the names of its entries within it.",
          cy: "Agorwch {{#\(owner)}} a defnyddiwch enwau ei eitemau y tu mewn iddo.")
        : MessageText(
          en: "Use “\(owner)” by itself, or correct the name.",
          cy: "Defnyddiwch “\(owner)” ar ei ben ei hun, neu cywirwch yr enw."))
  }

  /// CMQ710: `{{.}}` where no text is open.
  static func noText(at place: Place) -> Diagnostic {
    error(
      710, at: place,
      MessageText(
        en: "There is no text here that {{.}} could stand for.",
        cy: "Nid oes testun yma y gallai {{.}} ei gynrychioli."),
      why: MessageText(
        en: "{{.}} is the text of the list whose section is open.",
        cy: "Testun y rhestr y mae ei hadran ar agor yw {{.}}."),
      fix: MessageText(
        en: "Use it directly inside the section of a list of texts, or write a name.",
        cy: "Defnyddiwch ef yn union y tu mewn i adran rhestr o destunau, neu ysgrifennwch enw."))
  }

  /// CMQ711: a word that the language's wording does not have.
  static func unknownWord(_ name: String, known: [String], at place: Place) -> Diagnostic {
    error(
      711, at: place,
      MessageText(en: "The wording has no “\(name)”.", cy: "Nid oes “\(name)” yn y geiriad."),
      why: MessageText(
        en: "A word that is missing in one language would leave a gap in its pages.",
        cy: "Byddai gair sydd ar goll mewn un iaith yn gadael bwlch yn ei thudalennau."),
      fix: advice(for: name, known: known))
  }

  /// CMQ712: a partial or a parent that does not exist.
  static func unknownPartial(_ tag: Tag, known: [String], at place: Place) -> Diagnostic {
    error(
      712, at: place,
      MessageText(
        en: "There is no template “\(tag.name)” for \(written(tag)).",
        cy: "Nid oes templed “\(tag.name)” ar gyfer \(written(tag))."),
      why: unknownReason, fix: advice(for: tag.name, known: known))
  }

  /// CMQ712: a template that a page needs and that does not exist.
  static func unknownTemplate(_ name: String, at place: Place, known: [String]) -> Diagnostic {
    error(
      712, at: place,
      MessageText(en: "There is no template “\(name)”.", cy: "Nid oes templed “\(name)”."),
      why: MessageText(
        en: "Pages of this sort are made with it.", cy: "Â’r templed hwn y gwneir tudalennau o’r math hwn."),
      fix: MessageText(en: "Add it. ", cy: "Ychwanegwch ef. ") + advice(for: name, known: known))
  }

  private static let unknownReason = MessageText(
    en: "A name that is not known would leave a gap in the page.",
    cy: "Byddai enw nad yw’n hysbys yn gadael bwlch yn y dudalen.")
}
