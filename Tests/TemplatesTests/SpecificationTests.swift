import Diagnostics
import Templates
import Testing

struct SpecificationTests {
  static let files = ["comments", "interpolation", "sections", "inverted", "partials", "inheritance"]

  @Test("Every case of the specification passes, or is refused for a reason that is listed", arguments: files)
  func cases(file: String) throws {
    for example in try SpecificationCase.all(in: file) {
      let name = "\(file): \(example.name)"
      let refusal = SpecificationExceptions.refusals[name]
      switch example.rendered() {
      case .success(let text):
        #expect(refusal == nil, "\(name) is listed and passes: \(refusal?.reason ?? "")")
        #expect(text == example.expected, "\(name)")
      case .failure(let problems):
        #expect(problems.diagnostics.map(\.code.number).contains(refusal?.code ?? 0), "\(name): \(problems)")
      }
    }
  }

  @Test("No case is listed that does not exist")
  func listIsExact() throws {
    let names = try Self.files.flatMap { file in try SpecificationCase.all(in: file).map { "\(file): \($0.name)" } }
    #expect(Set(SpecificationExceptions.refusals.keys).subtracting(names).isEmpty)
    #expect(names.count == 149)
  }

  @Test(
    "Every case with other delimiters or dynamic names is refused as such", arguments: ["delimiters", "dynamic-names"])
  func refused(file: String) throws {
    for example in try SpecificationCase.all(in: file) {
      let problems = try #require(throws: TemplateProblems.self, "\(example.name)") { try example.rendered().get() }
      #expect(problems.diagnostics.contains { $0.code == DiagnosticCode(706) }, "\(example.name)")
    }
  }
}
