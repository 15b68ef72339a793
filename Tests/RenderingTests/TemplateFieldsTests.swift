import Foundation
import Planning
import Templates
import Testing

/// The page of everything that templates may name, against what templates are checked against.
struct TemplateFieldsTests {
  private static let pages: [(name: String, shapes: [ViewShape])] = [
    ("chooser", ViewShape.all(from: ChooserView.self)), ("not-found", ViewShape.all(from: NotFoundView.self)),
    ("redirect", ViewShape.all(from: RedirectView.self)), ("home", ViewShape.all(from: HomeView.self)),
    ("transparency", ViewShape.all(from: TransparencyView.self)), ("search", ViewShape.all(from: SearchView.self)),
    ("governments", ViewShape.all(from: GovernmentsView.self)),
    ("government", ViewShape.all(from: GovernmentView.self)), ("groups", ViewShape.all(from: GroupsView.self)),
    ("group", ViewShape.all(from: GroupView.self)), ("years", ViewShape.all(from: YearsView.self)),
    ("year", ViewShape.all(from: YearView.self)), ("communique", ViewShape.all(from: CommuniqueView.self)),
    ("statement", ViewShape.all(from: StatementView.self)), ("letter", ViewShape.all(from: LetterView.self)),
    ("minutes", ViewShape.all(from: MinutesView.self)), ("terms", ViewShape.all(from: TermsView.self)),
    ("page", ViewShape.all(from: PageView.self)), ("fragment", ViewShape.all(from: FragmentView.self)),
  ]

  /// The rows of each section by its heading, without the words that say what each name is.
  private func sections() throws -> [String: [String]] {
    let text = try ProjectFiles.documentation("template-fields.md")
    var sections: [String: [String]] = [:]
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("### ") { heading = String(line.dropFirst(4)) }
      guard line.hasPrefix("| `") else { continue }
      sections[heading, default: []].append(line.split(separator: " | ").prefix(2).joined(separator: " | "))
    }
    return sections
  }

  private func row(_ field: FieldShape, _ headings: [String: String]) -> String {
    let part = field.partName.flatMap { headings[$0] } ?? ""
    let anchor = part.replacing(" ", with: "-").replacing(".", with: "")
    let kind =
      switch field.kind {
      case .text: "text"
      case .optionalText: "text, if any"
      case .html: "HTML"
      case .flag: "yes or no"
      case .texts: "list of texts"
      case .view: "[\(part)](#\(anchor))"
      case .optional: "[\(part)](#\(anchor)), if any"
      case .list: "list of [\(part)](#\(anchor))"
      }
    return "| `\(field.name)` | \(kind)"
  }

  @Test("It has every view with its names and their kinds, and no other; `make reference` writes it anew")
  func page() throws {
    let sections = try sections()
    var headings: [String: String] = [:]
    for shape in Self.pages.flatMap(\.shapes) {
      let words = shape.name.replacing(/View$/, with: "").replacing(/([a-z])([A-Z])/) { "\($0.1) \($0.2)" }
      headings[shape.name] = words.lowercased()
    }
    for page in Self.pages { headings[try #require(page.shapes.first).name] = page.name + ".mustache" }
    #expect(Set(sections.keys) == Set(headings.values))
    for shape in Self.pages.flatMap(\.shapes) {
      let lists = shape.fields.filter { $0.kind == .list || $0.kind == .texts }.map { "has-" + $0.name }
      let rows = shape.fields.filter { !lists.contains($0.name) }.map { row($0, headings) }
      #expect(sections[headings[shape.name] ?? ""] == rows, "\(shape.name)")
    }
  }
}
