import Diagnostics
import Templates

/// Templates by name, for a test.
struct Site {
  /// The texts, without marks.
  var texts: [String: String]
  /// The words of the language.
  var words: [String: String] = ["word.home": "Home", "word.skip": "Skip & go"]

  /// The set of the templates.
  var set: TemplateSet {
    let sources = texts.map { name, text in
      TemplateSource(name: name, text: SourceText(file: name + ".mustache", bytes: Array(text.utf8)))
    }
    return TemplateSet(sources: sources, constants: words)
  }

  /// The page that the template `page` makes of a view.
  func page(_ view: PageView) throws -> String {
    var bytes: [UInt8] = []
    try set.template(named: "page", for: PageView.self).get().render(view, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is wrong with the template `page`.
  var problems: [Diagnostic] {
    switch set.template(named: "page", for: PageView.self) {
    case .success: []
    case .failure(let problems): problems.diagnostics
    }
  }
}
