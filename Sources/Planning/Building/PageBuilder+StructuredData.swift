import JSON
import Model

extension PageBuilder {
  /// What the page states, for programs; nil for the notice of a missing translation, and where the site does without.
  func structuredData(_ page: Surroundings, breadcrumb: [LinkView]) -> StructuredDataView? {
    let languages = context.languages(of: self.page)
    guard context.site.outputs.contains(.structuredData), languages.contains(language) else { return nil }
    let translations = languages.filter { $0 != language }.map { other in
      JSONValue.object([JSONMember(name: "@type", value: .string(page.work.type))] + identity(in: other))
    }
    var work = [JSONMember(name: "@type", value: .string(page.work.type))]
    work += identity(in: language)
    work.append(JSONMember(name: "name", value: .string(page.heading.text)))
    work += [JSONMember](present: ["workTranslation": translations.isEmpty ? nil : .array(translations)])
    var graph = [JSONValue.object(work + page.work.members)]
    if !breadcrumb.isEmpty { graph.append(list(of: breadcrumb, last: page.heading.text)) }
    return StructuredDataView(json: ["@context": "https://schema.org", "@graph": .array(graph)])
  }

  /// The page's address and language, the same on the page itself and on its translation.
  private func identity(in language: Language) -> [JSONMember] {
    [
      JSONMember(name: "url", value: .string(context.canonical(of: page, in: language))),
      JSONMember(name: "inLanguage", value: .string(language.rawValue)),
    ]
  }

  /// The way to the page; its addresses are relative, and are read against the page's own.
  private func list(of breadcrumb: [LinkView], last: String) -> JSONValue {
    var items: [JSONValue] = []
    for (number, link) in zip(1..., breadcrumb) {
      items.append([
        "@type": "ListItem", "position": .integer(number), "name": .string(link.text), "item": .string(link.href),
      ])
    }
    items.append(["@type": "ListItem", "position": .integer(breadcrumb.count + 1), "name": .string(last)])
    return ["@type": "BreadcrumbList", "itemListElement": .array(items)]
  }

  /// The site.
  var workOfSite: StructuredWork {
    let publisher = organization(context.site.publisher)
    return StructuredWork(type: "WebSite", members: [JSONMember(name: "publisher", value: publisher)])
  }

  /// The index of a government.
  func work(ofGovernment position: Int) -> StructuredWork {
    let government = organization(context.governments[position].id)
    return StructuredWork(type: "CollectionPage", members: [JSONMember(name: "about", value: government)])
  }

  /// The index of a group.
  func work(ofGroup position: Int) -> StructuredWork {
    let members = context.groups[position].governments.map { organization($0) }
    let group: JSONValue = [
      "@type": "Organization", "name": .string(names.groupNames[position]), "member": .array(members),
    ]
    return StructuredWork(type: "CollectionPage", members: [JSONMember(name: "about", value: group)])
  }

  /// A government, by its name today or another.
  func organization(_ id: GovernmentID, named name: String? = nil) -> JSONValue {
    guard let position = context.index.governments[id] else {
      return ["@type": "GovernmentOrganization", "name": .string(name ?? id.text)]
    }
    return [
      "@type": "GovernmentOrganization", "name": .string(name ?? names.governmentNames[position]),
      "url": .string(context.governments[position].sites[language]),
    ]
  }
}
