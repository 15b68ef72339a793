import Diagnostics

extension TemplateCompiler {
  /// The steps of a section or an inverted section.
  mutating func section(_ tag: Tag, _ children: [TemplateNode], in use: TemplateUse) -> [Step] {
    guard let meaning = meaning(of: tag, in: use) else { return unknown(children, in: use) }
    guard case .field(let field, let scope) = meaning else {
      report(TemplateMessage.textAsSection(tag, .text, at: use.place(of: tag)), of: tag, in: use)
      return unknown(children, in: use)
    }
    if case .view(let opener, let part) = field.access, tag.kind == .section {
      let open = scope.part(named: field.name, opener, part) { newFrame() }
      scopes.append(open)
      defer { scopes.removeLast() }
      return steps(of: children, in: use)
    }
    guard let presence = field.access.presence else {
      report(TemplateMessage.textAsSection(tag, field.access.kind, at: use.place(of: tag)), of: tag, in: use)
      return unknown(children, in: use)
    }
    return section(tag, field, presence, scope) { $0.steps(of: children, in: use) }
  }

  private mutating func section(
    _ tag: Tag, _ field: Field, _ presence: @escaping FieldAccess.Flag, _ scope: Scope, _ body: (inout Self) -> [Step]
  ) -> [Step] {
    let isWanted = tag.kind == .section
    switch field.access {
    case .optionalText(let opener, _) where isWanted: return opened(opener, .text, field, scope, body)
    case .texts(let opener, _) where isWanted: return opened(opener, .text, field, scope, body)
    case .optional(let opener, _, let part) where isWanted:
      return opened(opener, .view(part.byName), field, scope, body)
    case .list(let opener, _, let part) where isWanted:
      return opened(opener, .view(part.byName), field, scope, body)
    default:
      return [.test(frame: scope.frame, presence, isWanted: isWanted, body(&self))]
    }
  }

  private mutating func opened(
    _ opener: @escaping FieldAccess.Opener, _ content: Scope.Content, _ field: Field, _ scope: Scope,
    _ body: (inout Self) -> [Step]
  ) -> [Step] {
    let origin = Scope.Origin(frame: scope.frame, name: field.name)
    let inner = Scope(frame: newFrame(), content: content, origin: origin)
    return [.open(frame: scope.frame, opener, inner: inner.frame, steps(in: inner, body))]
  }

  /// Compiles a section whose name means nothing, for what else is wrong within it.
  private mutating func unknown(_ children: [TemplateNode], in use: TemplateUse) -> [Step] {
    steps(in: Scope(frame: 0, content: .unknown)) { $0.steps(of: children, in: use) }
  }
}
