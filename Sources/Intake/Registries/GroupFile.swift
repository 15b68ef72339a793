import Diagnostics
import Model

/// The keys of `group.yaml` and how they make a group.
package enum GroupFile {
  /// A group with the places that are compared with other files.
  struct Draft {
    let group: Group
    let slug: Localized<Range<Int>>
  }

  private static let name = Field(
    "name", .datedName, isRequired: true,
    MessageText(en: "The group's names, stored whole.", cy: "Enwau’r grŵp, wedi’u cadw’n gyfan."))
  private static let shortName = Field(
    "short-name", .localizedText, isRequired: true, MessageText(en: "The group's short name.", cy: "Enw byr y grŵp."))
  private static let remit = Field(
    "remit", .localizedText,
    MessageText(en: "What the group is for, in a sentence.", cy: "Diben y grŵp, mewn brawddeg."))
  private static let slug = Field(
    "slug", FieldType<Localized<Located<Slug>>>.localized(.slug), isRequired: true,
    MessageText(en: "The group's address segment in each language.", cy: "Rhan y grŵp o’r cyfeiriad ym mhob iaith."))
  private static let governments = Field(
    "governments", .members, isRequired: true, MessageText(en: "The members of the group.", cy: "Aelodau’r grŵp."))
  private static let tier = Field(
    "tier", FieldType<GroupTier>.oneOf, MessageText(en: "The group's tier.", cy: "Haen y grŵp."))
  private static let meetingsPerYear = Field(
    "meetings-per-year", .integer(in: 1...366),
    MessageText(
      en: "How many meetings a year its terms of reference set.",
      cy: "Faint o gyfarfodydd y flwyddyn y mae ei gylch gorchwyl yn eu pennu."))
  private static let signOff = Field(
    "sign-off", .signOff,
    MessageText(en: "What makes a text of the group public.", cy: "Yr hyn sy’n gwneud testun gan y grŵp yn gyhoeddus."))
  private static let archiveFrom = Field(
    "archive-from", .integer(in: 1900...9999),
    MessageText(
      en: "The first year of which this site holds every meeting.",
      cy: "Y flwyddyn gyntaf y mae pob cyfarfod ohoni ar y wefan hon."))

  /// What messages and schemas call the file.
  static let what = MessageText(en: "the group's file", cy: "ffeil y grŵp")

  /// The keys in the order in which they are documented.
  package static let fields = [
    name.description, shortName.description, remit.description, slug.description, governments.description,
    tier.description, meetingsPerYear.description, signOff.description, archiveFrom.description,
  ]

  /// The group; nil after anything required was reported.
  static func read(_ node: YAMLNode, _ id: GroupID, _ context: inout ReadingContext) -> Draft? {
    guard let keys = MappingReader(node, as: fields, what: what, context: &context) else { return nil }
    let name = keys.read(name, &context)
    let shortName = keys.read(shortName, &context)
    let remit = keys.read(remit, &context)
    let slug = keys.read(slug, &context)
    let governments = keys.read(governments, &context)
    let tier = keys.read(tier, &context)
    let meetingsPerYear = keys.read(meetingsPerYear, &context)
    let signOff = keys.read(signOff, &context)
    let archiveFrom = keys.read(archiveFrom, &context)
    guard let name, let shortName, let slug, let governments else { return nil }
    let group = Group(
      id: id, name: name.value, shortName: shortName.value, remit: remit?.value, slug: slug.value.map(\.value),
      governments: governments.value, tier: tier?.value, meetingsPerYear: meetingsPerYear?.value,
      signOff: signOff?.value, archiveFrom: archiveFrom?.value)
    return Draft(group: group, slug: slug.value.map(\.range))
  }
}

extension FieldType where Value == [GovernmentID] {
  /// Governments of the registry, each once.
  fileprivate static var members: FieldType {
    let list = FieldType<[Located<GovernmentID>]>.list(of: .government)
    return FieldType(list.description) { node, context in
      guard let members = list.read(node, &context) else { return nil }
      var seen: Set<GovernmentID> = []
      for member in members where !seen.insert(member.value).inserted {
        context.report(.memberTwice(member.value, at: context.place(of: member.range)))
      }
      return members.map(\.value)
    }
  }
}
