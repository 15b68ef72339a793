import Diagnostics

extension TemplateMessage {
  /// CMQ710: a name that no open view has.
  static func unknownField(_ name: String, known: [String], at place: Place) -> Diagnostic {
    error(
      710, at: place, "Nothing here is named \"\(name)\".",
      why: unknownReason,
      fix: advice(for: TemplateName.parts(of: name).first ?? name, known: known))
  }

  /// CMQ710: a dotted name whose later part is unknown.
  static func unknownPart(
    _ part: String, of owner: String, in name: String, known: [String], at place: Place
  ) -> Diagnostic {
    error(
      710, at: place, "\"\(owner)\" has nothing named \"\(part)\", as \"\(name)\" asks for.",
      why: unknownReason,
      fix: advice(for: part, known: known))
  }

  /// CMQ710: a dotted name through something that has no parts.
  static func noParts(_ owner: String, _ kind: FieldKind, in name: String, at place: Place) -> Diagnostic {
    let fix =
      kind == .list
      ? "Open {{#\(owner)}} and use the names of its entries within it."
      : "Use \"\(owner)\" by itself, or correct the name."
    return error(
      710, at: place, "\"\(owner)\" is \(kind.words), so \"\(name)\" cannot be taken from it.",
      why: "A dotted name leads from a part to what that part holds.", fix: fix)
  }

  /// CMQ710: `{{.}}` where no text is open.
  static func noText(at place: Place) -> Diagnostic {
    error(
      710, at: place, "There is no text here that {{.}} could stand for.",
      why: "{{.}} is the text of the list whose section is open.",
      fix: "Use it directly inside the section of a list of texts, or write a name.")
  }

  /// CMQ711: a word that the language's wording does not have.
  static func unknownWord(_ name: String, known: [String], at place: Place) -> Diagnostic {
    error(
      711, at: place, "The wording has no \"\(name)\".",
      why: "A word that is missing in one language would leave a gap in its pages.",
      fix: advice(for: name, known: known))
  }

  /// CMQ712: a partial or a parent that does not exist.
  static func unknownPartial(_ tag: Tag, known: [String], at place: Place) -> Diagnostic {
    error(
      712, at: place, "There is no template \"\(tag.name)\" for \(written(tag)).",
      why: unknownReason, fix: advice(for: tag.name, known: known))
  }

  /// CMQ712: a template that a page needs and that does not exist.
  static func unknownTemplate(_ name: String, at place: Place, known: [String]) -> Diagnostic {
    error(
      712, at: place, "There is no template \"\(name)\".",
      why: "Pages of this sort are made with it.", fix: "Add it. " + advice(for: name, known: known))
  }

  private static let unknownReason: MessageText = "A name that is not known would leave a gap in the page."
}
