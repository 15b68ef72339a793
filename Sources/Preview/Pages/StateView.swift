import Diagnostics
import Model
import Pipeline
import Templates

/// A page of the preview's own: every record with its findings, or everything that is wrong.
struct StateView: View {
  /// The same page in another language.
  struct Version: View {
    let language: Language

    static var fields: [ViewField<Self>] {
      [
        .text("lang") { $0.language.rawValue },
        .text("name") { PreviewWord.ownName(of: $0.language) },
        .text("href") { PreviewAddress.list(in: $0.language) },
      ]
    }
  }

  /// The page's language.
  let language: Language
  /// The other languages of the site.
  let otherLanguages: [Language]
  /// What is wrong with the files of no record.
  let problems: ProblemsView
  /// The records; none on a page of problems alone.
  let records: [RecordState]
  /// The languages of the site.
  let languages: [Language]
  /// Where the page hears that it has changed.
  var events = ""

  static var fields: [ViewField<Self>] {
    [
      .text("lang") { $0.language.rawValue },
      .list("other-languages") { $0.otherLanguages.map(Version.init) },
      .view("problems") { $0.problems },
      .text("record-count") { String($0.records.count) },
      .list("records") { view in
        view.records.map { RecordRowView($0, languages: view.languages, in: view.problems.language) }
      },
      .view("head") { HeadView(isStyled: true, isDraft: true, events: $0.events) },
      .text("home") { _ in "/" },
    ]
  }
}
