import Diagnostics
import Model
import Pipeline
import Templates

/// A page of the preview's own: every record with its findings, or everything that is wrong.
struct StateView: View {
  /// The same page in another language.
  struct Version: View {
    let language: Language
    let href: String

    static let fields: [ViewField<Self>] = [
      .text("lang") { $0.language.rawValue },
      .text("name") { PreviewWord.ownName(of: $0.language) },
      .text("href") { $0.href },
    ]
  }

  /// The page's language.
  let language: Language
  /// The same page in the other languages of the site.
  let otherLanguages: [Version]
  /// What is wrong with the files of no record.
  let problems: ProblemsView
  /// The records; none on a page of problems alone.
  let records: [RecordState]
  /// The languages of the site.
  let languages: [Language]
  /// How much is wrong in all.
  let counts: (error: Int, warning: Int)
  /// Where the page hears that it has changed.
  var events = ""

  static let fields: [ViewField<Self>] = [
    .text("lang") { $0.language.rawValue },
    .list("other-languages") { $0.otherLanguages },
    .view("problems") { $0.problems },
    .text("record-count") { String($0.records.count) },
    .text("draft-count") { view in String(view.records.count { $0.shown?.original.status == .draft }) },
    .text("error-count") { String($0.counts.error) },
    .text("warning-count") { String($0.counts.warning) },
    .list("records") { view in
      view.records.map { RecordRowView($0, languages: view.languages, in: view.language) }
    },
    .view("head") { HeadView(isStyled: true, isDraft: true, events: $0.events) },
    .text("home") { _ in "/" },
  ]
}
