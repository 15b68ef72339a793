import Diagnostics
import Model

// What a file that is refused was meant to be.
extension TreePart {
  /// The place in which a file lies, by the parts of its path below the content folder; nil where no record can lie.
  init?(of parts: [String]) {
    switch (parts[0], parts.count) {
    case ("pages", 2): self = .pages
    case ("groups", 3...4): self.init(home: .group(GroupID(unchecked: parts[1])), folder: Self.folder(parts))
    case ("governments", 3...4):
      self.init(home: .government(GovernmentID(unchecked: parts[1])), folder: Self.folder(parts))
    default: return nil
    }
  }

  /// The record and the language that the name of a refused file was meant for; no language where the name says none.
  func meant(by name: RecordFileName, _ fault: RecordFileFault) -> (id: RecordID, language: Language?)? {
    switch fault {
    case .otherEnding(let goal):
      return (try? record(named: RecordFileName(goal)).get()).map { (id: $0.0, language: $0.1) }
    case .noLanguage: return record(lackingLanguage: name).map { (id: $0, language: nil) }
    case .unknownLanguage:
      guard let language = name.nearestLanguage else { return nil }
      return record(lackingLanguage: name).map { (id: $0, language: language) }
    case .unknownKind:
      let nearest = Suggestion.nearest(to: name.firstPart, among: kinds.map(\.rawValue))
      return nearest.flatMap(RecordKind.init).map {
        (id: RecordID(home: home, folder: folder, kind: $0), language: name.language)
      }
    case .foreignFile, .wrongPart, .pageName, .reserved: return nil
    }
  }

  /// What is wrong with a name that would be right if it ended in “.md”.
  func otherEnding(of name: RecordFileName) -> RecordFileFault? {
    guard let goal = name.asMarkdown, case .success = record(named: RecordFileName(goal)) else { return nil }
    return .otherEnding(goal)
  }

  private static func folder(_ parts: [String]) -> Slug? { parts.count == 4 ? Slug(unchecked: parts[2]) : nil }
}
