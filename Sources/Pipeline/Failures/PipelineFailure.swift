package import Diagnostics
package import Files
package import Output

/// What the machine did that stopped a run.
package enum PipelineFailure: Error, CustomStringConvertible {
  /// A file or folder could not be read or written.
  case file(FileError)
  /// The site could not be put in its place.
  case output(OutputError)
  /// The command asked for something that there is not, in words for a person.
  case request(MessageText)

  /// Whether another build holds the target, so that the same run may succeed later.
  package var isBusy: Bool {
    if case .output(.busy) = self { true } else { false }
  }

  /// The failure for a person.
  package var words: MessageText {
    switch self {
    case .file(let error): MessageText(en: error.description, cy: error.welsh)
    case .output(let error): MessageText(en: error.description, cy: error.welsh)
    case .request(let text): text
    }
  }

  /// The failure in English, for a log that has no language.
  package var description: String { words.en }

  /// Does something with a stage, and turns its error into one of this type.
  static func wrap<Result>(_ body: () throws(OutputError) -> Result) throws(PipelineFailure) -> Result {
    do throws(OutputError) {
      return try body()
    } catch {
      throw .output(error)
    }
  }

  /// Does something with files, and turns its error into one of this type.
  static func wrap<Result>(_ body: () throws(FileError) -> Result) throws(PipelineFailure) -> Result {
    do throws(FileError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}
