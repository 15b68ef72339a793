/// What names mean at a place of a template: the fields of one view, or one text.
///
/// It is shared while a template is compiled, because a dotted name anywhere within a view has the view open its
/// part; nothing of it is left when the template is rendered.
final class Scope {
  /// What a scope holds.
  enum Content {
    /// A view with these fields.
    case view([String: Field])
    /// A text, named `.`.
    case text
    /// Something that could not be found, so that nothing can be said about names within it.
    case unknown
  }

  /// The field, in its own scope, whose section opened this scope.
  struct Origin: Equatable {
    /// The frame of the field's scope.
    let frame: Int
    /// The field's name.
    let name: String
  }

  /// A part of the view that is open as long as the view is.
  private struct OpenPart {
    let name: String
    let scope: Scope
    let opener: FieldAccess.Opener
  }

  /// The frame in which the value lies.
  let frame: Int
  /// What names mean here.
  let content: Content
  /// The field whose section this is.
  let origin: Origin?
  private var parts: [OpenPart] = []

  /// A scope whose value lies in a frame.
  init(frame: Int, content: Content, origin: Origin? = nil) {
    self.frame = frame
    self.content = content
    self.origin = origin
  }

  /// The fields; none when the scope holds no view.
  var fields: [String: Field] {
    if case .view(let fields) = content { fields } else { [:] }
  }

  /// The scope of a part that is always there, opened once for all names that use it.
  func part(named name: String, _ opener: @escaping FieldAccess.Opener, _ fields: PartFields, frame: () -> Int) -> Scope
  {
    if let known = parts.first(where: { $0.name == name }) { return known.scope }
    let scope = Scope(
      frame: frame(), content: .view(fields.byName), origin: Origin(frame: self.frame, name: name))
    parts.append(OpenPart(name: name, scope: scope, opener: opener))
    return scope
  }

  /// The steps with the parts that they use opened around them.
  func opening(_ steps: [Step]) -> [Step] {
    parts.reversed().reduce(steps) { steps, part in
      [.open(frame: frame, part.opener, inner: part.scope.frame, part.scope.opening(steps))]
    }
  }
}
