import Model

extension RecordBuilder {
  /// Whose a statement or a letter is, because it is not the site's publisher's; empty for every other kind.
  var authors: [FeedAuthor] {
    switch version.content {
    case .statement(let statement): return [author(.government(statement.government))].compactMap(\.self)
    case .letter(let letter):
      var authors: [FeedAuthor] = []
      for author in letter.from.compactMap({ author($0.affiliation) }) where !authors.contains(author) {
        authors.append(author)
      }
      return authors
    case .communique, .minutes, .termsOfReference, .page: return []
    }
  }

  private func author(_ affiliation: Affiliation) -> FeedAuthor? {
    switch affiliation {
    case .government(let id): FeedAuthor(name: governmentName(id), address: site(of: id))
    case .organisation(let name): FeedAuthor(name: name, address: nil)
    case .independent: nil
    }
  }

  /// The address of a government's own site.
  func site(of id: GovernmentID) -> String? {
    index.governments[id].map { page.context.governments[$0].sites[page.language] }
  }
}
