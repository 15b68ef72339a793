import Localisation
import Model

extension RecordBuilder {
  /// What surrounds the page.
  func frame() -> PageFrame {
    let title = page.names.titles[position]
    return page.frame(
      PageBuilder.Surroundings(
        title: title.documentTitle,
        description: description,
        heading: title.title,
        trail: trail,
        section: section,
        work: work,
        // Not the part for other sites: search engines would take it for another page.
        formats: formats([.agreedText, .data]),
        isUnreviewedTranslation: version.isUnreviewedTranslation))
  }

  /// The beginning of the text; where it is of the other language or there is none, the title instead.
  var description: String {
    let opening = textLanguage == nil ? version.body.opening : ""
    guard opening.isEmpty else { return opening }
    let kind = wording.text(.kind(id.kind))
    return wording.sentence(.recordDescription, ["kind": kind, "title": page.names.titles[position].plainTitle])
  }

  private var trail: [LinkView] {
    switch id.home {
    case .group(let id): [page.link(.groups, .groups), groupLink(id)]
    case .government(let id): [page.link(.governments, .governments), governmentLink(id)]
    case .pages: []
    }
  }

  private var section: PageRequest? {
    switch id.home {
    case .group: .groups
    case .government: .governments
    case .pages: nil
    }
  }
}
