import Diagnostics
import Model

/// A record is there in every language.
///
/// Where the site's settings say `translations: required`, what is agreed or withdrawn is complete only in both languages.
/// With `with-notice`, a page takes the place of the missing text and says that it is only available in the other
/// language; then this is a note. Drafts may still be without their translation.
///
/// Wrong: `communique.en.md` with `status: agreed`, and no `communique.cy.md` beside it. Right: both files.
struct MissingTranslation {
  static let code = DiagnosticCode(301)

  /// The finding about the only file of a record, if any.
  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    // Settings that could not be read have their own finding; nobody knows what they would say of translations.
    guard let site = surroundings.registry.site else { return [] }
    guard record.status != .draft, site.languages != [record.language] else { return [] }
    let policy = site.translationPolicy(for: record.id.kind)
    let place = record.source.wholeFile
    switch policy {
    case .required: return [Self.missing(record.language.other, at: place)]
    case .withNotice: return [Self.shownWithNotice(record.language.other, at: place)]
    }
  }
}

extension MissingTranslation {
  static func missing(_ language: Language, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "The \(name(of: language)) version of this record is missing.",
      reason: "Both languages have equal standing; the site's settings require a translation of whatever is published.",
      fix: "Copy the file with the suffix “.\(language.rawValue).md” and translate it, or keep the record a draft.")
  }

  static func shownWithNotice(_ language: Language, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .note, place: place,
      summary: "The \(name(of: language)) version of this record is missing; a notice takes its place.",
      reason: "The site's settings allow this kind of record in one language, with a notice.",
      fix: "Add the file with the suffix “.\(language.rawValue).md” once it is translated.")
  }

  private static func name(of language: Language) -> String {
    language == .cy ? "Welsh" : "English"
  }
}
