import Files
import Pipeline
import TestSupport
import Testing

struct SchemasTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Every schema is written once, into a folder that is made, with the text that is printed")
  func writesAll() throws {
    let target = folder.path("schemas")
    let files = try Schemas.write(to: target)
    #expect(files.map(\.name) == Schemas.names.map { "\($0).schema.json" })
    for name in Schemas.names {
      #expect(try folder.text("schemas/\(name).schema.json") == Schemas.text(of: name))
    }
    #expect(try Schemas.write(to: target).isEmpty)
  }

  @Test("A file that is missing is added to those that are the same")
  func addsWhatIsMissing() throws {
    try folder.write("page.schema.json", Schemas.text(of: "page"))
    let files = try Schemas.write(to: folder.path)
    #expect(files.map(\.name) == Schemas.names.filter { $0 != "page" }.map { "\($0).schema.json" })
  }

  @Test("Beside a file with other contents nothing is written")
  func keepsWhatExists() throws {
    try folder.write("group.schema.json", "{}")
    let error = #expect(throws: PipelineFailure.self) { try Schemas.write(to: folder.path) }
    #expect("\(error.map(String.init(describing:)) ?? "")".contains("group.schema.json exists already"))
    #expect(try folder.files() == ["group.schema.json"])
    #expect(try folder.text("group.schema.json") == "{}")
  }

  @Test("A slip in a name brings the right one, any other name the list")
  func unknownName() {
    let slip = #expect(throws: PipelineFailure.self) { try Schemas.text(of: "comunique") }
    #expect("\(slip.map(String.init(describing:)) ?? "")".contains("Did you mean “communique”?"))
    let other = #expect(throws: PipelineFailure.self) { try Schemas.text(of: "agenda") }
    #expect("\(other.map(String.init(describing:)) ?? "")".contains("terms-of-reference, page, site"))
  }
}
