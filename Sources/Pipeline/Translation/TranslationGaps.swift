import Diagnostics
import Files
import Intake
package import Model

/// Lists what translators have to do: in records, in registries and in the words of the pages.
package struct TranslationGaps: Sendable {
  /// The most bytes of a file that is looked at.
  private static let limit = 2 * 1024 * 1024

  private let folders: SiteFolders
  private let today: CalendarDate

  /// The gaps of a site as of a day.
  package init(folders: SiteFolders, today: CalendarDate) {
    self.folders = folders
    self.today = today
  }

  /// Everything that is to be done, records first, in the order of the files.
  ///
  /// - Parameter state: Only what is to be done in this way; nil: all.
  package func run(_ state: TranslationGap.State?) throws(PipelineFailure) -> [TranslationGap] {
    let survey = try folders.survey()
    let texts = AgreedTextSurvey(survey, today: today)
    var gaps: [TranslationGap] = []
    for entry in try PipelineFailure.wrap({ () throws(FileError) in try survey.entries() }) {
      for language in survey.languages {
        let states = try PipelineFailure.wrap { () throws(FileError) in try Self.states(of: entry, in: language, texts)
        }
        gaps += states.map { TranslationGap($0, entry.id, in: language) }
      }
    }
    let tree = survey.tree
    let registries = [tree.site].compactMap(\.self) + tree.governments.values.compactMap(\.self).sorted()
    for path in registries + tree.groups.values.compactMap(\.self).sorted() {
      gaps += try self.gaps(of: path, in: nil)
    }
    for language in survey.languages { gaps += try self.gaps(of: folders.wordingFile(in: language), in: language) }
    return gaps.filter { state == nil || $0.state == state }
  }

  /// What is to be done about a record in a language; the text of today is read only where a translation names one.
  private static func states(
    of record: RecordEntry, in language: Language, _ texts: AgreedTextSurvey
  ) throws(FileError) -> [TranslationGap.State] {
    guard let version = record.versions[language] else { return [.missing] }
    return (try texts.isStale(record, in: language) ? [.stale] : []) + (version.isUnreviewed ? [.unreviewed] : [])
  }

  /// The texts of a YAML file; one that is not there has none.
  ///
  /// - Parameter language: The language of the file, where it has only one.
  private func gaps(of path: String, in language: Language?) throws(PipelineFailure) -> [TranslationGap] {
    do throws(FileError) {
      let bytes = try FileReading.read(folders.root.appending(path), limit: Self.limit)
      return ReviewMark.all(in: SourceText(file: path, bytes: bytes)).map { mark in
        TranslationGap(
          state: mark.state == .missing ? .missing : .unreviewed, language: language ?? mark.language ?? .cy,
          file: path, line: mark.place.line, subject: mark.key)
      }
    } catch {
      if error.isAbsence { return [] }
      if case .tooLarge = error.cause { return [] }
      throw .file(error)
    }
  }
}

extension TranslationGap {
  /// What is to be done about a record as a whole.
  fileprivate init(_ state: State, _ id: RecordID, in language: Language) {
    self.init(state: state, language: language, file: id.file(in: language), line: nil, subject: id.description)
  }
}
