import Localisation
import Model

extension PageBuilder {
  /// The page for finding things.
  func search() -> SearchView {
    SearchView(
      frame: listFrame(.search, .search, .searchDescription),
      script: links.href(toFile: context.assets.searchScript),
      index: links.href(toFile: names.searchIndexPath),
      letters: letterSections(of: groupNames + governmentNames),
      years: yearEntries)
  }

  /// A name with its place in the alphabet.
  private struct Name {
    let key: SortKey
    let letter: String
    let entry: LetterEntryView
  }

  /// Each group by its short name and by each former one.
  private var groupNames: [Name] {
    context.groups.indices.flatMap { position in
      let current = names.groupNames[position]
      let former = context.groups[position].name.entries.dropFirst().map { $0.name[language] }
      return ([names.groupShortNames[position]] + former).map { text in
        name(text, href: links.href(to: names.groupAddresses[position]), detail: text == current ? nil : current)
      }
    }
  }

  private var governmentNames: [Name] {
    context.governments.indices.map { position in
      name(names.governmentNames[position], href: links.href(to: names.governmentAddresses[position]), detail: nil)
    }
  }

  private func name(_ text: String, href: String, detail: String?) -> Name {
    Name(
      key: SortKey(text, in: language), letter: Alphabet.of(language).initial(of: text),
      entry: LetterEntryView(link: LinkView(href: href, text: text), detail: detail))
  }

  private func letterSections(of names: [Name]) -> [LetterSectionView] {
    var sections: [LetterSectionView] = []
    var rest = names.sorted { $0.key < $1.key }[...]
    while let letter = rest.first?.letter {
      let end = rest.firstIndex { $0.letter != letter } ?? rest.endIndex
      sections.append(LetterSectionView(letter: letter, entries: rest[..<end].map(\.entry)))
      rest = rest[end...]
    }
    return sections
  }
}
