import Files
import TestSupport
import Testing

struct SpoolTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func spool() throws -> Spool { try Spool(in: Folder.open(folder.path), named: "spool") }

  @Test("What is added comes back, in any order and as often as it is asked for")
  func roundTrip() throws {
    let spool = try spool()
    let parts = [0, 1, 70_000, 3, 4_096].enumerated().map { Array(repeating: UInt8($0), count: $1) }
    let ranges = try parts.map(spool.append)
    for _ in 0..<2 {
      for (part, range) in zip(parts, ranges).reversed() { #expect(try spool.read(range) == part) }
    }
  }

  @Test("Nothing of it is in the folder")
  func nameless() throws {
    let spool = try spool()
    _ = try spool.append([1])
    #expect(try folder.files() == [])
    _ = try spool.read(0..<1)
  }

  @Test("Several workers may add at once, and no range is given twice")
  func workers() async throws {
    let spool = try spool()
    let results = try await withThrowingTaskGroup(of: (UInt8, Range<Int>).self) { group in
      for number in UInt8(0)..<100 {
        group.addTask { @concurrent in
          (number, try spool.append(Array(repeating: number, count: 1_000 + Int(number))))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for (number, range) in results {
      #expect(try spool.read(range) == Array(repeating: number, count: 1_000 + Int(number)))
    }
  }

  @Test("A range that was never added is an error, and so is a name that is taken")
  func refusals() throws {
    let spool = try spool()
    let path = folder.path("spool")
    #expect(throws: FileError(.read, path, .changedWhileRead)) { try spool.read(0..<1) }
    try folder.write("spool", "1")
    #expect(throws: FileError.self) { try self.spool() }
    #expect(try folder.text("spool") == "1")
  }
}
