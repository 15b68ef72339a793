import Diagnostics

extension TemplateMessage {
  /// CMQ707: a section, block or parent without its closing tag.
  static func unclosed(_ tag: Tag, at place: Place) -> Diagnostic {
    error(
      707, at: place, "\(written(tag)) is not closed.",
      why: "Without its end it is not known which part of the page depends on it.",
      fix: "Add {{/\(tag.name)}} where it ends.")
  }

  /// CMQ708: a closing tag where another one is due, or none.
  static func strayClose(_ tag: Tag, at place: Place, open: (tag: Tag, place: Place)?) -> Diagnostic {
    guard let open else {
      return error(
        708, at: place, "{{/\(tag.name)}} closes nothing.",
        why: "Every closing tag ends the section, block or parent that was opened last.",
        fix: "Take this tag out, or open {{#\(tag.name)}} before it.")
    }
    return error(
      708, at: place, "{{/\(tag.name)}} stands where {{/\(open.tag.name)}} is due.",
      why: "Sections, blocks and parents are closed in the reverse order of their opening.",
      fix: "Close {{/\(open.tag.name)}} first, or take this tag out.",
      notes: [DiagnosticNote(place: open.place, text: "\(written(open.tag)) is still open.")])
  }

  /// CMQ709: sections, blocks and templates within one another past the limit.
  static func tooDeep(at place: Place) -> Diagnostic {
    error(
      709, at: place, "Sections and templates are nested more than \(TemplateParser.depthLimit) deep here.",
      why: "Nobody can follow a page of that depth, and it is nearly always a slip.",
      fix: "Put fewer sections, blocks and templates within one another.")
  }

  /// CMQ709: partials within partials that make a page too large.
  static func growsTooLarge(at place: Place) -> Diagnostic {
    error(
      709, at: place, "With its partials in place this template is larger than \(TemplateCompiler.sizeLimit) bytes.",
      why: "Partials that use others several times over can grow without end.",
      fix: "Use fewer partials within partials.")
  }

  /// CMQ713: a template that uses itself, directly or by others.
  static func loop(_ names: [String], at place: Place) -> Diagnostic {
    error(
      713, at: place, "This template is used within itself: \(names.joined(separator: " > ")).",
      why: "A template that holds itself would never end.",
      fix: "Take this tag out, or move what both need into a template of its own.")
  }

  /// CMQ718: a block that the parent does not have.
  static func unknownBlock(_ name: String, of parent: String, known: [String], at place: Place) -> Diagnostic {
    error(
      718, at: place, "The template \"\(parent)\" has no block \"\(name)\".",
      why: "What is written in this block would appear nowhere.",
      fix: advice(for: name, known: known))
  }

  /// CMQ718: a block given to a parent a second time.
  static func blockTwice(_ name: String, at place: Place, first: Place) -> Diagnostic {
    error(
      718, at: place, "The block \"\(name)\" is given twice.",
      why: "Only one of the two could appear.",
      fix: "Keep one of them.",
      notes: [DiagnosticNote(place: first, text: "It is given here first.")])
  }

  /// CMQ719: text or tags directly inside a parent's tags.
  static func dropped(at place: Place) -> Diagnostic {
    error(
      719, at: place, "This stands inside a parent but in none of its blocks.",
      why: "Only blocks are passed to a parent; this would appear nowhere.",
      fix: "Move it into a block, or out of the parent; a comment may stand here.")
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
