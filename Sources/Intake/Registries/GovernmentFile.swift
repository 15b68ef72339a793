import Diagnostics
import Model

/// The keys of `government.yaml` and how they make a government.
package enum GovernmentFile {
  /// A government with the places that are compared with other files.
  struct Draft {
    let government: Government
    let order: Range<Int>
    let slug: Localized<Range<Int>>
  }

  private static let name = Field(
    "name", .datedName, isRequired: true,
    MessageText(en: "The government's official names.", cy: "Enwau swyddogol y llywodraeth."))
  private static let slug = Field(
    "slug", FieldType<Localized<Located<Slug>>>.localized(.slug), isRequired: true,
    MessageText(
      en: "The government's address segment in each language.", cy: "Rhan y llywodraeth o’r cyfeiriad ym mhob iaith."))
  private static let sites = Field(
    "sites", FieldType<Localized<Located<String>>>.localized(.address), isRequired: true,
    MessageText(en: "The government's own site in each language.", cy: "Gwefan y llywodraeth ei hun ym mhob iaith."))
  private static let channels = Field(
    "channels", FieldType<[Located<String>]>.list(of: .host),
    MessageText(en: "Other hosts on which it publishes.", cy: "Enwau parth eraill y mae’n cyhoeddi arnynt."))
  private static let order = Field(
    "order", .integer(in: 1...9999), isRequired: true,
    MessageText(
      en: "Its place in the order in which governments are always listed.",
      cy: "Ei safle yn y drefn y caiff llywodraethau eu rhestru ynddi bob tro."))

  /// What messages and schemas call the file.
  static let what = MessageText(en: "the government's file", cy: "ffeil y llywodraeth")

  /// The keys in the order in which they are documented.
  package static let fields = [
    name.description, slug.description, sites.description, channels.description, order.description,
  ]

  /// The government; nil after anything required was reported.
  static func read(_ node: YAMLNode, _ id: GovernmentID, _ context: inout ReadingContext) -> Draft? {
    guard let keys = MappingReader(node, as: fields, what: what, context: &context)
    else { return nil }
    let name = keys.read(name, &context)
    let slug = keys.read(slug, &context)
    let sites = keys.read(sites, &context)
    let channels = keys.read(channels, &context)
    let order = keys.read(order, &context)
    guard let name, let slug, let sites, let order else { return nil }
    let government = Government(
      id: id, name: name.value, slug: slug.value.map(\.value), sites: sites.value.map(\.value),
      channels: channels?.value.map(\.value) ?? [], order: order.value)
    return Draft(government: government, order: order.range, slug: slug.value.map(\.range))
  }
}
