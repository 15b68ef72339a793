import Diagnostics

/// The templates of one language: parsed once, and compiled against any view.
package struct TemplateSet: Sendable {
  /// The largest template, in bytes.
  static let sizeLimit = 1 << 20

  private let templates: [String: ParsedTemplate]
  private let constants: [String: [UInt8]]

  /// Parses every source; what is wrong with one is reported when a template that uses it is asked for.
  ///
  /// `constants` are the words of one language by their names, such as `word.skip-to-content`. They are plain text:
  /// they are escaped here, once. Of two sources with one name the last counts.
  package init(sources: [TemplateSource], constants: [String: String]) {
    templates = Dictionary(sources.map { ($0.name, ParsedTemplate($0)) }) { _, last in last }
    self.constants = constants.mapValues { text in
      var bytes: [UInt8] = []
      Escaping.append(text, to: &bytes)
      return bytes
    }
  }

  /// The names of the templates, sorted.
  package var names: [String] { templates.keys.sorted() }

  /// A template compiled for a view, or everything that is wrong with it and with the templates it uses.
  ///
  /// `fields` are the view's own unless others are given, for views whose names are known only at run time.
  package func template<V: View>(
    named name: String,
    for view: V.Type,
    fields: @escaping @Sendable () -> [ViewField<V>] = { V.fields }
  ) -> Result<Template<V>, TemplateProblems> {
    guard let template = templates[name] else {
      let place = Place(file: name)
      let problem = TemplateMessage.unknownTemplate(name, at: place, known: names)
      return .failure(TemplateProblems(diagnostics: [problem]))
    }
    var compiler = TemplateCompiler(templates: templates, constants: constants)
    let steps = compiler.compile(template, for: PartFields(fields))
    guard compiler.findings.isEmpty else {
      return .failure(TemplateProblems(diagnostics: compiler.findings.sorted))
    }
    return .success(Template(program: Program(steps: steps, frameCount: compiler.frameCount)))
  }
}
