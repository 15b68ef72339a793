import Diagnostics
import Files
import Intake

extension SiteFolders {
  /// What there is in the content folder.
  func survey() throws(PipelineFailure) -> ContentSurvey {
    do throws(FileError) {
      return try ContentSurvey.read(content)
    } catch {
      throw failure(error)
    }
  }

  /// What an error of reading a site means; a content folder that cannot be one has words of its own.
  func failure(_ error: FileError) -> PipelineFailure {
    guard error.path == content else { return .file(error) }
    if error.isAbsence {
      return .request(
        MessageText(
          en: "There is no folder \(content). Run the command in the folder that holds it, "
            + "or name that one with --root. A new site begins with an empty folder of this name.",
          cy: "Nid oes ffolder \(content). Rhedwch y gorchymyn yn y ffolder sy’n ei gynnwys, "
            + "neu enwch hwnnw â --root. Ffolder gwag o’r enw hwn yw dechrau gwefan newydd."))
    }
    guard error.isNoFolder else { return .file(error) }
    let status = try? Folder.open(content.parent).status(of: content.name)
    guard status?.kind == .symbolicLink else {
      return .request(
        MessageText(
          en: "\(content) is not a folder. The records of a site lie in a folder of this name.",
          cy: "Nid ffolder mo \(content). Mewn ffolder o’r enw hwn y mae pob cofnod ar wefan."))
    }
    return .request(
      MessageText(
        en: "\(content) is a symbolic link, which is not followed: what it leads to may change without anybody's "
          + "agreement. Put the folder itself there, or name the one that holds the real folder with --root.",
        cy: "Dolen symbolaidd yw \(content), ac ni chaiff ei dilyn: gallai’r hyn y mae’n arwain ato newid heb gytundeb "
          + "neb. Rhowch y ffolder ei hun yno, neu enwch â --root yr un sy’n cynnwys y ffolder go iawn."))
  }
}

extension ContentSurvey {
  /// An id that an option names; a failure where the site has no such thing.
  func known<ID: Sendable>(_ text: String, as type: FieldType<ID>) throws(PipelineFailure) -> ID {
    let (id, findings) = read(text, as: type, key: "id")
    if let id { return id }
    throw .request(findings.prefix(1).flatMap { [$0.summary, $0.fix] }.joined(separator: " "))
  }
}
