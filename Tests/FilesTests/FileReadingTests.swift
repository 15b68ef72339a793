import Files
import TestSupport
import Testing

struct FileReadingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Every byte of a file is read, and none is added", arguments: [0, 1, 4_095, 4_096, 70_000, 1_000_000])
  func bytes(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 31) }
    try folder.write("file", bytes: bytes)
    #expect(try FileReading.read(folder.path("file"), limit: count) == bytes)
  }

  @Test("A file over the limit is an error of its own")
  func limit() throws {
    try folder.write("file", "four")
    let path = folder.path("file")
    #expect(throws: FileError(.read, path, .tooLarge(limit: 3))) { try FileReading.read(path, limit: 3) }
  }

  @Test("Folders, pipes and devices are refused without waiting")
  func kinds() throws {
    try folder.createFolder("inner")
    try Shell.run("mkfifo \(folder.path)/pipe")
    for path in [folder.path("inner"), folder.path("pipe"), DiskPath("/dev/zero")] {
      #expect(throws: FileError(.read, path, .notAnOrdinaryFile)) { try FileReading.read(path, limit: 10) }
    }
  }

  @Test("A link at the end is refused, and nothing is missed that is not there")
  func links() throws {
    try folder.write("file", "1")
    try Shell.run("ln -s file \(folder.path)/link")
    #expect(throws: FileError.self) { try FileReading.read(folder.path("link"), limit: 10) }
    let absent = #expect(throws: FileError.self) { try FileReading.read(folder.path("absent"), limit: 10) }
    #expect(absent?.isAbsence == true)
    #expect(absent?.description == "Could not read \(folder.path)/absent: no such file or directory.")
  }

  @Test("A path with a NUL byte is refused, not cut short")
  func nul() throws {
    try folder.write("file", "1")
    #expect(throws: FileError.self) { try FileReading.read(folder.path("file\0.md"), limit: 10) }
  }
}
