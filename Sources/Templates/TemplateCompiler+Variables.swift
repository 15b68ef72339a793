import Diagnostics

extension TemplateCompiler {
  /// The steps of a variable: none when something is wrong with it.
  mutating func variable(_ tag: Tag, in use: TemplateUse) -> [Step] {
    guard let meaning = meaning(of: tag, in: use) else { return [] }
    let isRaw = tag.kind == .raw
    switch meaning {
    case .constant(let bytes) where !isRaw: return [.literal(bytes)]
    case .item(let frame) where !isRaw: return [.item(frame: frame)]
    case .constant, .item: report(TemplateMessage.rawText(tag.name, at: use.place(of: tag)), of: tag, in: use)
    case .field(let field, let scope): return variable(tag, field, scope, in: use)
    }
    return []
  }

  private mutating func variable(_ tag: Tag, _ field: Field, _ scope: Scope, in use: TemplateUse) -> [Step] {
    switch (field.access, tag.kind == .raw) {
    case (.text(let get), false): return [.text(frame: scope.frame, get)]
    case (.html(let get), true): return [.html(frame: scope.frame, get)]
    case (.html, false): report(TemplateMessage.escapedHTML(tag.name, at: use.place(of: tag)), of: tag, in: use)
    case (.text, true), (.optionalText, true):
      report(TemplateMessage.rawText(tag.name, at: use.place(of: tag)), of: tag, in: use)
    case (.optionalText, false):
      if let open = openScope(of: field, in: scope) { return [.item(frame: open.frame)] }
      report(TemplateMessage.outsideItsSection(tag.name, at: use.place(of: tag)), of: tag, in: use)
    default: report(TemplateMessage.notText(tag.name, field.access.kind, at: use.place(of: tag)), of: tag, in: use)
    }
    return []
  }
}
