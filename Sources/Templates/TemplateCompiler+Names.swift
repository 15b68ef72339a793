import Diagnostics

extension TemplateCompiler {
  /// What a tag's name means; nil when that cannot be said, which then is reported or was before.
  mutating func meaning(of tag: Tag, in use: TemplateUse) -> Meaning? {
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
    report(TemplateMessage.unknownField(tag.name, known: known, at: use.place(of: tag)), of: tag, in: use)
    return nil
  }

  private mutating func innermostText(_ tag: Tag, in use: TemplateUse) -> Meaning? {
    switch scopes.last?.content {
    case .text: return scopes.last.map { .item(frame: $0.frame) }
    case .unknown: return nil
    case .view, nil:
      report(TemplateMessage.noText(at: use.place(of: tag)), of: tag, in: use)
      return nil
    }
  }

  private mutating func word(_ tag: Tag, in use: TemplateUse) -> Meaning? {
    if let constant = constants[tag.name] { return .constant(constant) }
    let known = constants.keys.sorted()
    report(TemplateMessage.unknownWord(tag.name, known: known, at: use.place(of: tag)), of: tag, in: use)
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
        let finding = TemplateMessage.unknownPart(name, of: field.name, in: tag.name, known: known, at: place)
        report(finding, of: tag, in: use)
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
      report(TemplateMessage.outsideItsSection(field.name, at: use.place(of: tag)), of: tag, in: use)
    } else {
      let place = use.place(of: tag)
      report(TemplateMessage.noParts(field.name, field.access.kind, in: tag.name, at: place), of: tag, in: use)
    }
    return nil
  }

  /// The scope that a section of just this field has opened around this place.
  func openScope(of field: Field, in scope: Scope) -> Scope? {
    scopes.last { $0.origin == Scope.Origin(frame: scope.frame, name: field.name) }
  }
}
