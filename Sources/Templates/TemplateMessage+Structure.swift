import Diagnostics

extension TemplateMessage {
  /// CMQ707: a section, block or parent without its closing tag.
  static func unclosed(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      707, at: place,
      MessageText(en: "\(written(tag)) is not closed.", cy: "Nid yw \(written(tag)) wedi’i gau."),
      why: MessageText(
        en: "Without its end it is not known which part of the page depends on it.",
        cy: "Heb ei ddiwedd ni wyddys pa ran o’r dudalen sy’n dibynnu arno."),
      fix: MessageText(
        en: "Add {{/\(tag.name)}} where it ends.", cy: "Ychwanegwch {{/\(tag.name)}} lle mae’n gorffen."))
  }

  /// CMQ708: a closing tag where another one is due, or none.
  static func strayClose(_ tag: Tag, at place: Place, open: (tag: Tag, place: Place)?) -> Diagnostic {
    guard let open else { return closesNothing(tag, at: place) }
    let isOpen = MessageText(
      en: "\(written(open.tag)) is still open.", cy: "Mae \(written(open.tag)) yn dal ar agor.")
    return error(
      708, at: place,
      MessageText(
        en: "{{/\(tag.name)}} stands where {{/\(open.tag.name)}} is due.",
        cy: "Mae {{/\(tag.name)}} yn y man lle disgwylir {{/\(open.tag.name)}}."),
      why: MessageText(
        en: "Sections, blocks and parents are closed in the reverse order of their opening.",
        cy: "Caiff adrannau, blociau a rhieni eu cau yn nhrefn wrthdro eu hagor."),
      fix: MessageText(
        en: "Close {{/\(open.tag.name)}} first, or take this tag out.",
        cy: "Caewch {{/\(open.tag.name)}} yn gyntaf, neu dilëwch y tag hwn."),
      notes: [DiagnosticNote(place: open.place, text: isOpen)])
  }

  private static func closesNothing(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      708, at: place,
      MessageText(en: "{{/\(tag.name)}} closes nothing.", cy: "Nid yw {{/\(tag.name)}} yn cau dim."),
      why: MessageText(
        en: "Every closing tag ends the section, block or parent that was opened last.",
        cy: "Mae pob tag cau’n gorffen yr adran, y bloc neu’r rhiant a agorwyd ddiwethaf."),
      fix: MessageText(
        en: "Take this tag out, or open {{#\(tag.name)}} before it.",
        cy: "Dilëwch y tag hwn, neu agorwch {{#\(tag.name)}} o’i flaen."))
  }

  /// CMQ709: sections, blocks and templates within one another past the limit.
  static func tooDeep(at place: Place) -> Diagnostic {
    error(
      709, at: place,
      MessageText(
        en: "Sections and templates are nested more than \(TemplateParser.depthLimit) deep here.",
        cy: "Mae adrannau a thempledi dros \(TemplateParser.depthLimit) lefel yn ddwfn y tu mewn i’w gilydd yma."),
      why: MessageText(
        en: "Nobody can follow a page of that depth, and it is nearly always a slip.",
        cy: "Ni all neb ddilyn tudalen mor ddwfn, a llithriad ydyw bron bob tro."),
      fix: MessageText(
        en: "Put fewer sections, blocks and templates within one another.",
        cy: "Rhowch lai o adrannau, blociau a thempledi y tu mewn i’w gilydd."))
  }

  /// CMQ709: partials within partials that make a page too large.
  static func growsTooLarge(at place: Place) -> Diagnostic {
    error(
      709, at: place,
      MessageText(
        en: "With its partials in place this template is larger than \(TemplateCompiler.sizeLimit) bytes.",
        cy: "Gyda’i dempledi rhannol yn eu lle mae’r templed hwn yn fwy na \(TemplateCompiler.sizeLimit) beit."),
      why: MessageText(
        en: "Partials that use others several times over can grow without end.",
        cy: "Gall templedi rhannol sy’n defnyddio eraill sawl gwaith dyfu’n ddiderfyn."),
      fix: MessageText(
        en: "Use fewer partials within partials.", cy: "Defnyddiwch lai o dempledi rhannol y tu mewn i’w gilydd."))
  }

  /// CMQ713: a template that uses itself, directly or by others.
  static func loop(_ names: [String], at place: Place) -> Diagnostic {
    let way = names.joined(separator: " > ")
    return error(
      713, at: place,
      MessageText(
        en: "This template is used within itself: \(way).",
        cy: "Caiff y templed hwn ei ddefnyddio y tu mewn iddo’i hun: \(way)."),
      why: MessageText(
        en: "A template that holds itself would never end.",
        cy: "Ni fyddai templed sy’n cynnwys ei hun byth yn gorffen."),
      fix: MessageText(
        en: "Take this tag out, or move what both need into a template of its own.",
        cy: "Dilëwch y tag hwn, neu symudwch yr hyn sydd ei angen ar y ddau i’w dempled ei hun."))
  }

  /// CMQ718: a block that the parent does not have.
  static func unknownBlock(_ name: String, of parent: String, known: [String], at place: Place) -> Diagnostic {
    error(
      718, at: place,
      MessageText(
        en: "The template “\(parent)” has no block “\(name)”.", cy: "Nid oes gan y templed “\(parent)” floc “\(name)”."),
      why: MessageText(
        en: "What is written in this block would appear nowhere.",
        cy: "Ni fyddai’r hyn a ysgrifennir yn y bloc hwn yn ymddangos yn unman."),
      fix: advice(for: name, known: known))
  }

  /// CMQ718: a block given to a parent a second time.
  static func blockTwice(_ name: String, at place: Place, first: Place) -> Diagnostic {
    error(
      718, at: place,
      MessageText(en: "The block “\(name)” is given twice.", cy: "Mae’r bloc “\(name)” yno ddwywaith."),
      why: MessageText(en: "Only one of the two could appear.", cy: "Dim ond un o’r ddau a allai ymddangos."),
      fix: MessageText(en: "Keep one of them.", cy: "Cadwch un ohonynt."),
      notes: [
        DiagnosticNote(place: first, text: MessageText(en: "It is given here first.", cy: "Mae yma am y tro cyntaf."))
      ])
  }

  /// CMQ719: text or tags directly inside a parent's tags.
  static func dropped(at place: Place) -> Diagnostic {
    error(
      719, at: place,
      MessageText(
        en: "This stands inside a parent but in none of its blocks.",
        cy: "Mae hyn y tu mewn i riant ond nid yn yr un o’i flociau."),
      why: MessageText(
        en: "Only blocks are passed to a parent; this would appear nowhere.",
        cy: "Dim ond blociau a gaiff eu rhoi i riant; ni fyddai hyn yn ymddangos yn unman."),
      fix: MessageText(
        en: "Move it into a block, or out of the parent; a comment may stand here.",
        cy: "Symudwch ef i floc, neu allan o’r rhiant; caiff sylw fod yma."))
  }

  /// A tag as it is written, without blanks.
  static func written(_ tag: Tag) -> String {
    let sign =
      switch tag.kind {
      case .section: "#"
      case .inverted: "^"
      case .parent: "<"
      case .block: "$"
      case .partial: ">"
      default: ""
      }
    return "{{\(sign)\(tag.name)}}"
  }
}
