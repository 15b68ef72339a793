package import Templates

/// What the page of every kind of record holds.
package struct RecordView: View {
  /// The page's language as a BCP 47 tag.
  package let language: String
  /// What the page around a record would say of it, where there is none; otherwise empty.
  package let notices: [String]
  /// The kind in words.
  package let kind: String
  /// The title, for `h1`.
  package let title: TextView
  /// The sentence that leads to the other language, written in it; nil when the text does not exist there.
  package let otherLanguage: LinkView?
  /// The notice of a missing translation.
  package let translationNotice: TranslationNoticeView?
  /// The notice of a withdrawal; then there is no text.
  package let withdrawal: WithdrawalView?
  /// The facts, for a `dl`.
  package let facts: [FactView]
  /// The headings of level two, when there are at least three; otherwise empty.
  package let contents: [ContentsEntryView]
  /// The text as HTML; empty when there is none or it was withdrawn.
  package let body: [UInt8]
  /// Whether there is a text to show.
  package let hasBody: Bool
  /// The language of the text and its headings, where it differs from the page's.
  package let textLanguage: String?
  /// Related records and addresses, statements about the meeting included.
  package let related: [RecordLinkView]
  /// The change history, newest first.
  package let history: [ChangeView]
  /// The address an archive import was taken from.
  package let source: String?
  /// The record in other formats; empty where it is not there in the page's language.
  package let formats: [FormatView]
  /// The record before this one: of the group for a communiqué, of the government for a statement.
  package let previous: LinkView?
  /// The record after this one.
  package let next: LinkView?

  package static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language },
    .texts("notices") { $0.notices },
    .text("kind") { $0.kind },
    .view("title") { $0.title },
    .optional("other-language") { $0.otherLanguage },
    .optional("translation-notice") { $0.translationNotice },
    .optional("withdrawal") { $0.withdrawal },
    .list("facts") { $0.facts },
    .list("contents") { $0.contents },
    .html("body") { $0.body },
    .flag("has-body") { $0.hasBody },
    .optionalText("text-lang") { $0.textLanguage },
    .list("related") { $0.related },
    .list("history") { $0.history },
    .optionalText("source") { $0.source },
    .list("formats") { $0.formats },
    .optional("previous") { $0.previous },
    .optional("next") { $0.next },
    // Whether there is a record before or after this one.
    .flag("neighbours") { $0.previous != nil || $0.next != nil },
  ]
}
