import Diagnostics
import Model

/// A record is there in every language.
struct MissingTranslation {
  static let code = DiagnosticCode(301)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A missing translation", cy: "Cyfieithiad ar goll"),
    text: MessageText(
      en: """
        Where the site's settings say “translations: required”, what is agreed or withdrawn is complete only in both \
        languages. With “with-notice”, a page takes the place of the missing text and says that it is only available \
        in the other language; then this is a note. Drafts may still be without their translation.
        """,
      cy: """
        Lle mae gosodiadau’r wefan yn dweud “translations: required”, yn y ddwy iaith yn unig y mae’r hyn y cytunwyd \
        arno neu a dynnwyd yn ôl yn gyflawn. Gyda “with-notice”, daw tudalen yn lle’r testun sydd ar goll, ac mae’n \
        dweud mai yn yr iaith arall yn unig y mae ar gael; nodyn yw hwn wedyn. Caiff drafft fod heb gyfieithiad.
        """),
    wrong: """
      communique.en.md
        status: agreed
        published: 2023-02-07
      """,
    right: """
      communique.en.md
        status: agreed
        published: 2023-02-07
      communique.cy.md
        status: agreed
        published: 2023-02-07
      """)

  /// The finding about the only file of a record, if any.
  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    // Settings that could not be read have their own finding; nobody knows what they would say of translations.
    guard let site = surroundings.registry.site else { return [] }
    guard record.status != .draft, site.languages != [record.language] else { return [] }
    let policy = site.translationPolicy(for: record.id.kind)
    let place = record.source.wholeFile
    switch policy {
    case .required: return [Self.missing(record.language.other, of: record.id.kind, at: place)]
    case .withNotice: return [Self.shownWithNotice(record.language.other, at: place)]
    }
  }
}

extension MissingTranslation {
  static func missing(_ language: Language, of kind: RecordKind, at place: Place) -> Diagnostic {
    let suffix = "“.\(language.rawValue).md”"
    return Diagnostic(
      code: code, place: place,
      summary: MessageText(
        en: "There is no \(language.adjective.en) version of this record.",
        cy: "Nid oes fersiwn \(language.adjective.cy) o’r cofnod hwn."),
      reason: MessageText(
        en: "Both languages have equal standing; the site's settings require a translation of whatever is published.",
        cy: "Mae’r ddwy iaith yn gyfartal; mae gosodiadau’r wefan yn gofyn am gyfieithiad o bopeth a gyhoeddir."),
      // A page has no status, and so no drafts.
      fix: kind == .page
        ? MessageText(
          en: "Copy the file with the suffix \(suffix) and translate it.",
          cy: "Copïwch y ffeil gyda’r ôl-ddodiad \(suffix) a’i chyfieithu.")
        : MessageText(
          en: "Copy the file with the suffix \(suffix) and translate it, or keep the record a draft.",
          cy: "Copïwch y ffeil gyda’r ôl-ddodiad \(suffix) a’i chyfieithu, neu cadwch y cofnod yn ddrafft."))
  }

  static func shownWithNotice(_ language: Language, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .note, place: place,
      summary: MessageText(
        en: "There is no \(language.adjective.en) version of this record; a notice takes its place.",
        cy: "Nid oes fersiwn \(language.adjective.cy) o’r cofnod hwn; daw hysbysiad yn ei lle."),
      reason: MessageText(
        en: "The site's settings allow this kind of record in one language, with a notice.",
        cy: "Mae gosodiadau’r wefan yn caniatáu’r math hwn o gofnod mewn un iaith, gyda hysbysiad."),
      fix: MessageText(
        en: "Add the file with the suffix “.\(language.rawValue).md” once it is translated.",
        cy: "Ychwanegwch y ffeil gyda’r ôl-ddodiad “.\(language.rawValue).md” pan fydd wedi’i chyfieithu."))
  }
}
