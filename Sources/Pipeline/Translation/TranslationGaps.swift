import Diagnostics
import Files
import Intake
import Model

/// Lists what translators have to do: in records, in registries and in the words of the pages.
package struct TranslationGaps: Sendable {
  /// The most bytes of a file that is looked at.
  private static let limit = 2 * 1024 * 1024

  private let folders: SiteFolders

  /// The gaps of a site.
  package init(folders: SiteFolders) {
    self.folders = folders
  }

  /// Everything that is to be done, records first, in the order of the files.
  ///
  /// - Parameter state: Only what is to be done in this way; nil: all.
  package func run(_ state: TranslationGap.State?) throws(PipelineFailure) -> [TranslationGap] {
    let survey = try folders.survey()
    let entries = try PipelineFailure.wrap { () throws(FileError) in try survey.entries() }
    var gaps = entries.flatMap { Self.gaps(of: $0, in: survey.languages) }
    let tree = survey.tree
    let registries = [tree.site].compactMap(\.self) + tree.governments.values.compactMap(\.self).sorted()
    for path in registries + tree.groups.values.compactMap(\.self).sorted() {
      gaps += try self.gaps(of: path, in: nil)
    }
    for language in survey.languages { gaps += try self.gaps(of: folders.wordingFile(in: language), in: language) }
    return gaps.filter { state == nil || $0.state == state }
  }

  private static func gaps(of record: RecordEntry, in languages: [Language]) -> [TranslationGap] {
    languages.compactMap { language in
      let state: TranslationGap.State
      if let version = record.versions[language] {
        guard version.isUnreviewed else { return nil }
        state = .unreviewed
      } else {
        state = .missing
      }
      return TranslationGap(
        state: state, language: language, file: record.id.file(in: language), line: nil,
        subject: record.id.description)
    }
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
