package import Diagnostics
package import Files
import Intake

/// The JSON Schemas of the front matter of every kind of record and of every registry file.
package enum Schemas {
  /// The names by which they are asked for.
  package static let names = SchemaSubject.allCases.map(\.name)

  /// The text of a schema, with a line break at its end; a name that there is not is a failure.
  ///
  /// - Parameter language: The language of the schema's descriptions.
  package static func text(of name: String, in language: MessageLanguage = .en) throws(PipelineFailure) -> String {
    guard let subject = SchemaSubject.allCases.first(where: { $0.name == name }) else {
      let all = names.joined(separator: ", ")
      let nearest = Suggestion.nearest(to: name, among: names).map(MessageText.didYouMean)
      throw .request(
        MessageText(en: "There is no schema “\(name)”. ", cy: "Nid oes sgema “\(name)”. ")
          + (nearest ?? MessageText(en: "There are: \(all).", cy: "Dyma’r rhai sydd ar gael: \(all).")))
    }
    return text(of: subject, in: language)
  }

  /// Writes every schema into a folder, which is made if need be, and returns the new files.
  ///
  /// A file with the same bytes stays as it is; with any other file of such a name, nothing is written.
  package static func write(
    to folder: DiskPath, in language: MessageLanguage = .en
  ) throws(PipelineFailure) -> [DiskPath] {
    try PipelineFailure.wrap { () throws(FileError) in try prepare(folder) }
    var missing: [(path: DiskPath, bytes: [UInt8])] = []
    for subject in SchemaSubject.allCases {
      let path = folder.appending("\(subject.name).schema.json")
      let bytes = Array(text(of: subject, in: language).utf8)
      guard let old = try PipelineFailure.wrap({ () throws(FileError) in try read(path) }) else {
        missing.append((path, bytes))
        continue
      }
      guard old == bytes else {
        throw .request(
          MessageText(
            en: "\(path) exists already and is different. Remove it, or choose another folder. Nothing was written.",
            cy: "Mae \(path) yno eisoes, ac mae’n wahanol. Dilëwch ef, neu dewiswch ffolder arall. Ni ysgrifennwyd dim."
          ))
      }
    }
    for file in missing {
      try PipelineFailure.wrap { () throws(FileError) in try FileWriting.write(file.path, file.bytes) }
    }
    return missing.map(\.path)
  }

  private static func text(of subject: SchemaSubject, in language: MessageLanguage) -> String {
    JSONSchema(of: subject, in: language).text
  }

  private static func prepare(_ folder: DiskPath) throws(FileError) {
    let parent = try Folder.open(folder.parent)
    if try parent.status(of: folder.name) == nil { try parent.createFolder(folder.name) }
  }

  /// The bytes of a file, as many as a schema could have and some more; nil when there is none.
  private static func read(_ path: DiskPath) throws(FileError) -> [UInt8]? {
    let folder = try Folder.open(path.parent)
    guard try folder.status(of: path.name) != nil else { return nil }
    return try FileReading.read(path.name, in: folder, limit: 1 << 20)
  }
}
