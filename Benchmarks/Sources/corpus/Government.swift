/// A government of the corpus with the post-nominals of its ministers.
struct Government {
  let id: String
  let name: (cy: String, en: String)
  let slug: String
  let suffix: (cy: String, en: String)
  let order: Int

  static let all = [
    Government(
      id: "uk", name: ("Llywodraeth y DU", "UK Government"), slug: "llywodraeth-y-du", suffix: ("AS", "MP"), order: 1),
    Government(
      id: "scotland", name: ("Llywodraeth yr Alban", "Scottish Government"), slug: "yr-alban", suffix: ("ASA", "MSP"),
      order: 2),
    Government(
      id: "wales", name: ("Llywodraeth Cymru", "Welsh Government"), slug: "cymru", suffix: ("AS", "MS"), order: 3),
    Government(
      id: "northern-ireland", name: ("Gweithrediaeth Gogledd Iwerddon", "Northern Ireland Executive"),
      slug: "gogledd-iwerddon", suffix: ("ACD", "MLA"), order: 4),
  ]

  /// The registry file.
  var registry: String {
    """
    name: {en: \(name.en), cy: \(name.cy)}
    slug: {en: \(id), cy: \(slug)}
    sites: {en: "https://\(id).example", cy: "https://\(slug).example"}
    order: \(order)

    """
  }
}
