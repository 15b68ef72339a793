import Diagnostics
import Model

// What can be wrong with the name and the place of a record's file.
extension Diagnostic {
  /// A file among records that is none.
  static func recordFile(_ fault: RecordFileFault, _ name: RecordFileName, _ part: TreePart, at place: Place)
    -> Diagnostic
  {
    switch fault {
    case .foreignFile: foreignFile(name.text, at: place)
    case .noLanguage: noLanguage(name, at: place)
    case .unknownLanguage(let suffix): unknownLanguage(suffix, name, at: place)
    case .unknownKind: unknownKind(name, part, at: place)
    case .wrongPart(let kind): wrongPart(kind, at: place)
    case .pageName: folderName(name.stem, at: place)
    case .reserved: reservedName(name.stem, at: place)
    }
  }

  private static func foreignFile(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(5), place: place,
      summary: "“\(name)” is not a file of a record.",
      reason: "Records have no attachments: what is not Markdown would not be checked, agreed or translated.",
      fix: "Take the file out of the content folder, and link to its address on a government's site instead.")
  }

  private static func noLanguage(_ name: RecordFileName, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(3), place: place,
      summary: "The name “\(name.text)” does not say the language.",
      reason: "Neither language is the default one, so each file names its own.",
      fix: "Rename the file to “\(name.stem).en.md” or “\(name.stem).cy.md”.")
  }

  private static func unknownLanguage(_ suffix: String, _ name: RecordFileName, at place: Place) -> Diagnostic {
    let known = Language.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: suffix, among: known)
    let stem = name.firstPart
    return Diagnostic(
      code: DiagnosticCode(4), place: place,
      summary: "“\(suffix)” in “\(name.text)” is not a language of the site.",
      reason: "The last part of the name before “.md” says the language: “cy” is Welsh, “en” is English.",
      fix: nearest.map { "Did you mean “\(stem).\($0).md”?" }
        ?? "Rename the file to “\(stem).en.md” or “\(stem).cy.md”.")
  }

  private static func unknownKind(_ name: RecordFileName, _ part: TreePart, at place: Place) -> Diagnostic {
    let all = RecordKind.allCases.filter { $0 != .page }.map(\.rawValue)
    let here = part.kinds.map(\.rawValue)
    let nearest =
      [here, all].lazy.compactMap { Suggestion.nearest(to: name.firstPart, among: $0) }.first
    let list = (here.isEmpty ? all : here).map { fileName($0, name) }.joined(separator: ", or ")
    return Diagnostic(
      code: DiagnosticCode(1), place: place,
      summary: "“\(name.stem)” is not a kind of record.",
      reason: "The first part of a file's name says what is in it, because nothing else can.",
      fix: nearest.map { "Did you mean \(fileName($0, name))?" }
        ?? "Rename the file to \(list), or take it out of the content folder.")
  }

  /// The name of a kind's file in the language that a name says, or in both.
  private static func fileName(_ kind: String, _ name: RecordFileName) -> String {
    if let language = name.language { return "“\(kind).\(language.rawValue).md”" }
    return "“\(kind).en.md” or “\(kind).cy.md”"
  }

  private static func wrongPart(_ kind: RecordKind, at place: Place) -> Diagnostic {
    let home =
      switch kind {
      case .communique, .minutes: "in a folder of its date below a group's: “groups/<id>/<date>/”"
      case .termsOfReference: "in the group's own folder: “groups/<id>/”"
      case .statement, .letter: "in a folder of its date below a government's: “governments/<id>/<date>-<slug>/”"
      case .page: "in “pages/”"
      }
    return Diagnostic(
      code: DiagnosticCode(2), place: place,
      summary: "A file of the kind “\(kind.rawValue)” cannot lie here.",
      reason: "The folders say which group or government a record belongs to, and when it was.",
      fix: "Put it \(home).")
  }
}
