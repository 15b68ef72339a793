import Diagnostics
import Templates

/// Compiles templates one by one and keeps what is wrong with any of them.
struct TemplateLoader {
  private let set: TemplateSet
  /// What was found, each finding once however many pages use the template.
  private(set) var diagnostics: Set<Diagnostic> = []

  /// A loader for the templates of one language.
  init(set: TemplateSet) {
    self.set = set
  }

  /// The template of a kind of page, or nil.
  mutating func load<V: View>(_ name: String, _ view: V.Type) -> Template<V>? {
    switch set.template(named: name, for: view) {
    case .success(let template): return template
    case .failure(let problems):
      diagnostics.formUnion(problems.diagnostics)
      return nil
    }
  }
}
