import Diagnostics
import Templates

/// The preview's own templates in one language.
struct PreviewTemplates: Sendable {
  /// What is added to the head of a page.
  let head: Template<HeadView>
  /// What is added to the beginning of a page.
  let notice: Template<ProblemsView>
  /// What is added to the end of a page.
  let problems: Template<ProblemsView>
  /// The list of all records.
  let list: Template<StateView>
  /// The page that stands for every other one while there is nothing but problems.
  let problemPage: Template<StateView>

  /// The templates in a language.
  init(language: MessageLanguage) {
    let sources = PreviewTemplateText.all.map { name, text in
      TemplateSource(name: name, text: SourceText(file: "\(name).mustache", bytes: Array(text.utf8)))
    }
    let set = TemplateSet(sources: sources, constants: PreviewWord.constants(in: language))
    head = Self.template("head", in: set)
    notice = Self.template("notice", in: set)
    problems = Self.template("problems", in: set)
    list = Self.template("list", in: set)
    problemPage = Self.template("problem-page", in: set)
  }

  /// A template that is part of the program, so that it cannot be wrong but by a slip of ours.
  private static func template<V: View>(_ name: String, in set: TemplateSet) -> Template<V> {
    switch set.template(named: name, for: V.self) {
    case .success(let template): return template
    case .failure(let problems): preconditionFailure(TextReport().text(of: problems.diagnostics))
    }
  }
}
