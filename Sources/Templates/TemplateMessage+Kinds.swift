import Diagnostics

extension TemplateMessage {
  /// CMQ714: a text used raw.
  static func rawText(_ name: String, at place: Place) -> Diagnostic {
    error(
      714, at: place, "\"\(name)\" is a text, so it cannot be used raw.",
      why: "Put into a page as it is, a text with < or & would break the page or run as code.",
      fix: "Write {{\(name)}} with two braces and without &.")
  }

  /// CMQ715: HTML used escaped.
  static func escapedHTML(_ name: String, at place: Place) -> Diagnostic {
    error(
      715, at: place, "\"\(name)\" is HTML, so it cannot be escaped.",
      why: "Readers would see its tags instead of its text.",
      fix: "Write {{{\(name)}}} with three braces.")
  }

  /// CMQ716: something that may be absent, used outside its own section.
  static func outsideItsSection(_ name: String, at place: Place) -> Diagnostic {
    error(
      716, at: place, "\"\(name)\" may be absent, so it may be used only inside its own section.",
      why: "Elsewhere its absence would leave a gap, or words around nothing.",
      fix: "Write {{#\(name)}} before and {{/\(name)}} after the words that need it.")
  }

  /// CMQ717: something that is no text used as one.
  static func notText(_ name: String, _ kind: FieldKind, at place: Place) -> Diagnostic {
    error(
      717, at: place, "\"\(name)\" is \(kind.words), so it cannot be written as a text.",
      why: "Only texts and HTML can stand in a page by themselves.",
      fix: "Open it as a section, {{#\(name)}} ... {{/\(name)}}, and use what it holds.")
  }

  /// CMQ717: a section on something that is always there.
  static func textAsSection(_ tag: Tag, _ kind: FieldKind, at place: Place) -> Diagnostic {
    let isInverted = tag.kind == .inverted
    return error(
      717, at: place, "\"\(tag.name)\" is \(kind.words) and always there, so \(written(tag)) cannot depend on it.",
      why: isInverted ? "What is inside would never appear." : "A section is for what may be absent or repeated.",
      fix: kind == .view ? "Take this section out, or write {{#\(tag.name)}}." : "Take the section's two tags out.")
  }
}
