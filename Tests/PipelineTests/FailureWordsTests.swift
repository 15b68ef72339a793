import Diagnostics
import Files
import Output
import Pipeline
import Testing

/// What a person is told of a failure, in each language.
struct FailureWordsTests {
  private static let path = DiskPath("public/index.html")
  private static let everyOperation: [FileOperation] = [
    .open, .inspect, .list, .read, .create, .write, .setPermissions, .replace, .remove, .lock, .watch, .flush,
  ]
  private static let everyCause: [FileErrorCause] = [
    .tooLarge(limit: 9), .notAnOrdinaryFile, .changedWhileRead, .tooDeep(limit: 9), .tooManyEntries(limit: 9),
  ]
  private static let everyOutput: [OutputError] =
    [
      .busy(path), .missingParent(path), .unsafePath("../x"), .closed("x"), .unplanned(path), .notAsPlanned(path),
      .missingExchange(FileError(.replace, path, .system(18))),
      .workFolderLeft(FileError(.remove, path, .system(39))),
      .file(FileError(.write, path, .system(28))),
    ]
    + [.noName, .symbolicLink, .notAFolder, .notASite, .holds(path), .liesIn(path)].map { .refused(path, $0) }

  /// Words of English sentences that no Welsh one has.
  private static let english = ["Could not", " is ", " it ", "The ", "Will not", "There"]

  private func expectBothLanguages(
    _ failure: PipelineFailure, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let words = failure.words
    #expect(words.en == failure.description, sourceLocation: sourceLocation)
    for word in Self.english { #expect(!words.cy.contains(word), sourceLocation: sourceLocation) }
    for text in [words.en, words.cy] {
      #expect(text.hasSuffix(".") && !text.hasSuffix(".."), "\(text)", sourceLocation: sourceLocation)
    }
  }

  @Test("Whatever was being done to a file is said in both languages", arguments: everyOperation)
  func operations(operation: FileOperation) {
    let failure = PipelineFailure.file(FileError(operation, Self.path, .system(13)))
    expectBothLanguages(failure)
    #expect(failure.words.cy.contains("public/index.html"))
    #expect(failure.words.cy.hasSuffix(": nid oes caniatâd."))
    #expect(failure.words.en.hasSuffix(": permission denied."))
  }

  @Test("Whatever the cause, it is said in both languages")
  func causes() {
    for cause in Self.everyCause { expectBothLanguages(.file(FileError(.read, Self.path, cause))) }
  }

  @Test("Errors of the system that people meet have Welsh words; any other is said with its number")
  func system() {
    // ENOENT, EEXIST, EROFS, ENOSPC, EIO and ENOTDIR, which every Unix numbers alike.
    for number in [2, 17, 30, 28, 5, 20] as [Int32] {
      #expect(!FileErrorCause.system(number).welsh.contains("gwall"), "\(number)")
    }
    #expect(FileErrorCause.system(2).welsh == "nid oes ffeil na ffolder o’r fath")
    #expect(FileErrorCause.system(3).welsh.hasPrefix("gwall 3 y system weithredu, yn ei geiriau hi: "))
  }

  @Test("What kept a site from its place is said in both languages", arguments: everyOutput)
  func outputs(error: OutputError) {
    expectBothLanguages(.output(error))
  }
}
