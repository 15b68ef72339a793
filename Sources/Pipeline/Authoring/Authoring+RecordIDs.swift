import Intake
package import Model

// The ids of new records, each of which must have no file yet.
extension Authoring {
  /// The id of a record in a dated folder.
  ///
  /// - Parameter suffix: The words after the date in the folder's name, if any.
  package func dated(
    _ kind: RecordKind, in home: RecordID.Home, on date: CalendarDate, suffix: String?
  ) throws(AnswerFault) -> RecordID {
    let words = try suffix.map { (words) throws(AnswerFault) in
      try read(words, as: FieldType<Slug>.identifier, key: "suffix").text
    }
    if let words, words.utf8.starts(with: date.iso.utf8) {
      throw AnswerFault(
        en: "The folder's name begins with the day by itself. Give only the words after it.",
        cy: "Mae enw’r ffolder yn dechrau â’r diwrnod ohono’i hun. Rhowch y geiriau ar ei ôl yn unig.")
    }
    let folder = words.map { "\(date.iso)-\($0)" } ?? date.iso
    let slug = try read(folder, as: FieldType<Slug>.identifier, key: "suffix")
    return try free(RecordID(home: home, folder: slug, kind: kind))
  }

  /// The id of a group's terms of reference.
  package func terms(of group: GroupID) throws(AnswerFault) -> RecordID {
    try free(RecordID(home: .group(group), folder: nil, kind: .termsOfReference))
  }

  /// The id of a page.
  package func page(_ name: String) throws(AnswerFault) -> RecordID {
    let slug = try read(name, as: FieldType<Slug>.slug, key: "page")
    return try free(RecordID(home: .pages, folder: slug, kind: .page))
  }

  /// Words for the folder of a record, made from its title; nil where the title has none.
  package func suffix(from title: String?, on date: CalendarDate) -> String? {
    let room = IdentifierSyntax.maximumLength - date.iso.utf8.count - 1
    var words = ASCIIFolding.identifier(of: title ?? "").split(separator: "-")
    while words.reduce(words.count - 1, { $0 + $1.utf8.count }) > room { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: "-")
  }

  private func free(_ id: RecordID) throws(AnswerFault) -> RecordID {
    guard let record = survey.tree.records.first(where: { $0.id == id }) else { return id }
    let file = survey.languages.compactMap { record.files[$0] }.first ?? ""
    throw AnswerFault(en: "\(file) exists already.", cy: "Mae \(file) yno eisoes.")
  }
}

extension RecordID.Home {
  /// The file that names the group or the government.
  var registryFile: String {
    switch self {
    case .group(let id): "\(SiteFolders.contentName)/groups/\(id)/group.yaml"
    case .government(let id): "\(SiteFolders.contentName)/governments/\(id)/government.yaml"
    case .pages: "\(SiteFolders.contentName)/site.yaml"
    }
  }
}
