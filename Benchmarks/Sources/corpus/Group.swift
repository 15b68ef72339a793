/// A group of the corpus.
struct Group {
  let id: String
  let slug: String
  let topic: (cy: String, en: String)

  static let all = Words.nouns.prefix(20).map { noun in
    Group(id: "\(noun.en)-group", slug: "grwp-\(noun.cy)", topic: noun)
  }

  /// The registry file.
  var registry: String {
    """
    name: {en: Interministerial Group for \(topic.en), cy: "Y Grŵp Rhyngweinidogol: \(topic.cy)"}
    short-name: {en: Group for \(topic.en), cy: "Grŵp: \(topic.cy)"}
    slug: {en: \(id), cy: \(slug)}
    governments: [uk, scotland, wales, northern-ireland]
    tier: portfolio
    meetings-per-year: 4
    archive-from: 1999

    """
  }
}
