import Diagnostics
import Model

/// The words of the preview's own pages and panels. They are not among a site's own words, because they must be there
/// when those are broken. No Welsh speaker has reviewed the Welsh yet.
enum PreviewWord {
  static let missing = MessageText(en: "missing", cy: "ar goll")
  static let unreviewed = MessageText(en: "not reviewed", cy: "heb ei adolygu")
  static let unreadable = MessageText(en: "Not readable yet", cy: "Ni ellir ei ddarllen eto")

  /// The words that templates name, by key.
  private static let texts: [String: MessageText] = [
    "preview": MessageText(en: "Preview", cy: "Rhagolwg"),
    "problems": MessageText(en: "Problems", cy: "Problemau"),
    "errors": MessageText(en: "Errors", cy: "Gwallau"),
    "warnings": MessageText(en: "Warnings", cy: "Rhybuddion"),
    "findings": MessageText(en: "Findings", cy: "Canfyddiadau"),
    "why": MessageText(en: "Why it matters", cy: "Pam mae’n bwysig"),
    "fix": MessageText(en: "How to mend it", cy: "Sut i’w gywiro"),
    "see": MessageText(en: "See also", cy: "Gweler hefyd"),
    "errors-elsewhere": MessageText(en: "Errors in other records", cy: "Gwallau mewn cofnodion eraill"),
    "all-records": MessageText(en: "All records", cy: "Pob cofnod"),
    "earlier": MessageText(
      en: "This is the page as it last was without errors.", cy: "Dyma’r dudalen fel yr oedd ddiwethaf heb wallau."),
    "no-page-yet": MessageText(
      en: "A record that was never without errors has no page yet. It appears here once its errors are mended.",
      cy: "Nid oes tudalen eto i gofnod na fu erioed heb wallau. Bydd yn ymddangos yma ar ôl cywiro ei wallau."),
    "not-read": MessageText(
      en: "The files could not be read. The page is as it was before.",
      cy: "Ni ellid darllen y ffeiliau. Mae’r dudalen fel yr oedd cynt."),
    "nothing-to-show": MessageText(
      en: "There is nothing to show until these errors are mended.",
      cy: "Nid oes dim i’w ddangos nes y bydd y gwallau hyn wedi’u cywiro."),
    "records": MessageText(en: "Records", cy: "Cofnodion"),
    "drafts": MessageText(en: "Drafts", cy: "Drafftiau"),
    "in-short": MessageText(en: "In short", cy: "Yn gryno"),
    "record": MessageText(en: "Record", cy: "Cofnod"),
    "status": MessageText(en: "Status", cy: "Statws"),
    "languages": MessageText(en: "Languages", cy: "Ieithoedd"),
    "outdated": MessageText(en: "shown as it last was without errors", cy: "fel yr oedd ddiwethaf heb wallau"),
    "to-the-site": MessageText(en: "To the site", cy: "I’r wefan"),
  ]

  /// The words in one language, for templates.
  static func constants(in language: MessageLanguage) -> [String: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ("word.\($0.key)", $0.value[language]) })
  }

  /// The name of a language.
  static func name(of language: Language) -> MessageText {
    switch language {
    case .cy: MessageText(en: "Welsh", cy: "Cymraeg")
    case .en: MessageText(en: "English", cy: "Saesneg")
    }
  }

  /// The name of a language in itself.
  static func ownName(of language: Language) -> String {
    switch language {
    case .cy: "Cymraeg"
    case .en: "English"
    }
  }

  /// How far a record has come.
  static func name(of status: Status) -> MessageText {
    switch status {
    case .draft: MessageText(en: "Draft", cy: "Drafft")
    case .agreed: MessageText(en: "Agreed", cy: "Cytunwyd")
    case .withdrawn: MessageText(en: "Withdrawn", cy: "Tynnwyd yn ôl")
    }
  }
}

extension Language {
  /// The same language for messages.
  var messages: MessageLanguage {
    switch self {
    case .cy: .cy
    case .en: .en
    }
  }
}
