import Diagnostics

/// What a name means at its place.
private enum Meaning {
  /// A word of the language, escaped.
  case constant([UInt8])
  /// The text that lies in a frame.
  case item(frame: Int)
  /// A field of the view in a scope.
  case field(Field, Scope)
}

extension TemplateCompiler {
  /// The steps of a variable: none when something is wrong with it.
  mutating func variable(_ tag: Tag, in use: TemplateUse) -> [Step] {
    guard let meaning = meaning(of: tag, in: use) else { return [] }
    let isRaw = tag.kind == .raw
    switch meaning {
    case .constant(let bytes) where !isRaw: return [.literal(bytes)]
    case .item(let frame) where !isRaw: return [.item(frame: frame)]
    case .constant, .item: report(TemplateMessage.rawText(tag.name, at: use.place(of: tag)), in: use)
    case .field(let field, let scope): return variable(tag, field, scope, in: use)
    }
    return []
  }

  private mutating func variable(_ tag: Tag, _ field: Field, _ scope: Scope, in use: TemplateUse) -> [Step] {
    let place = use.place(of: tag)
    switch (field.access, tag.kind == .raw) {
    case (.text(let get), false): return [.text(frame: scope.frame, get)]
    case (.html(let get), true): return [.html(frame: scope.frame, get)]
    case (.html, false): report(TemplateMessage.escapedHTML(tag.name, at: place), in: use)
    case (.text, true), (.optionalText, true): report(TemplateMessage.rawText(tag.name, at: place), in: use)
    case (.optionalText, false):
      if let open = openScope(of: field, in: scope) { return [.item(frame: open.frame)] }
      report(TemplateMessage.outsideItsSection(tag.name, at: place), in: use)
    default: report(TemplateMessage.notText(tag.name, field.access.kind, at: place), in: use)
    }
    return []
  }

  /// The steps of a section or an inverted section.
  mutating func section(_ tag: Tag, _ children: [TemplateNode], in use: TemplateUse) -> [Step] {
    guard let meaning = meaning(of: tag, in: use) else { return unknown(children, in: use) }
    guard case .field(let field, let scope) = meaning else {
      report(TemplateMessage.textAsSection(tag, .text, at: use.place(of: tag)), in: use)
      return unknown(children, in: use)
    }
    if case .view(let opener, let part) = field.access, tag.kind == .section {
      let open = scope.part(named: field.name, opener, part) { newFrame() }
      scopes.append(open)
      defer { scopes.removeLast() }
      return steps(of: children, in: use)
    }
    guard let presence = field.access.presence else {
      report(TemplateMessage.textAsSection(tag, field.access.kind, at: use.place(of: tag)), in: use)
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
      return opened(opener, .view(part.byName()), field, scope, body)
    case .list(let opener, _, let part) where isWanted:
      return opened(opener, .view(part.byName()), field, scope, body)
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

// MARK: - Looking up

extension TemplateCompiler {
  /// What a tag's name means; nil when that cannot be said, which then is reported or was before.
  private mutating func meaning(of tag: Tag, in use: TemplateUse) -> Meaning? {
    guard !tag.isBroken else { return nil }
    if tag.name == "." { return innermostText(tag, in: use) }
    let path = TemplateName.parts(of: tag.name)
    guard let first = path.first, first != "word" || path.count < 2 else { return word(tag, in: use) }
    for scope in scopes.reversed() {
      if case .unknown = scope.content { return nil }
      if let field = scope.fields[first] { return follow(path.dropFirst(), from: field, scope, tag, in: use) }
    }
    if let constant = constants[tag.name] { return .constant(constant) }
    let known = scopes.reversed().flatMap { $0.fields.keys.sorted() }
    report(TemplateMessage.unknownField(tag.name, known: known, at: use.place(of: tag)), in: use)
    return nil
  }

  private mutating func innermostText(_ tag: Tag, in use: TemplateUse) -> Meaning? {
    switch scopes.last?.content {
    case .text: return scopes.last.map { .item(frame: $0.frame) }
    case .unknown: return nil
    case .view, nil:
      report(TemplateMessage.noText(at: use.place(of: tag)), in: use)
      return nil
    }
  }

  private mutating func word(_ tag: Tag, in use: TemplateUse) -> Meaning? {
    if let constant = constants[tag.name] { return .constant(constant) }
    let known = constants.keys.sorted()
    report(TemplateMessage.unknownWord(tag.name, known: known, at: use.place(of: tag)), in: use)
    return nil
  }

  /// Follows the rest of a dotted name from part to part.
  private mutating func follow(
    _ rest: ArraySlice<String>, from first: Field, _ start: Scope, _ tag: Tag, in use: TemplateUse
  ) -> Meaning? {
    var field = first
    var scope = start
    for name in rest {
      guard let part = part(field, of: scope, tag, in: use) else { return nil }
      guard let next = part.fields[name] else {
        let known = part.fields.keys.sorted()
        let place = use.place(of: tag)
        report(TemplateMessage.unknownPart(name, of: field.name, in: tag.name, known: known, at: place), in: use)
        return nil
      }
      field = next
      scope = part
    }
    return .field(field, scope)
  }

  /// The scope of a field that is a part, when it is open here.
  private mutating func part(_ field: Field, of scope: Scope, _ tag: Tag, in use: TemplateUse) -> Scope? {
    if case .view(let opener, let part) = field.access {
      return scope.part(named: field.name, opener, part) { newFrame() }
    }
    if case .optional = field.access {
      if let open = openScope(of: field, in: scope) { return open }
      report(TemplateMessage.outsideItsSection(field.name, at: use.place(of: tag)), in: use)
    } else {
      let place = use.place(of: tag)
      report(TemplateMessage.noParts(field.name, field.access.kind, in: tag.name, at: place), in: use)
    }
    return nil
  }

  /// The scope that a section of just this field has opened around this place.
  private func openScope(of field: Field, in scope: Scope) -> Scope? {
    scopes.last { $0.origin == Scope.Origin(frame: scope.frame, name: field.name) }
  }
}
