import Agreement
import JSON
import Model

/// What one version of a record states, for programs.
///
/// The names are those of the front matter, so that who knows one knows the other; `RecordsSchema` describes them. What is
/// not known is left out, and so are empty lists.
struct RecordData {
  /// Everything pages are made from.
  let context: SiteContext
  /// The record's position.
  let position: Int
  /// The version.
  let version: Record

  /// The version's language.
  private var language: Language { version.language }

  /// Every fact of the version; of one that was withdrawn only what may stay.
  ///
  /// - Parameter stored: Gives back texts that were put outside of memory.
  func facts<Failure>(stored: (Range<Int>) throws(Failure) -> [UInt8]) throws(Failure) -> [JSONMember] {
    identity + [JSONMember](present: ["agreed-text": try agreedText(stored), home.name: home.value]) + content
      + publication
  }

  private var identity: [JSONMember] {
    let hasTranslation = context.languages(of: .record(position)).contains(language.other)
    return [JSONMember](present: [
      "id": .string(version.id.description),
      "kind": .string(version.id.kind.rawValue),
      "language": .string(language.rawValue),
      // Pages have no status.
      "status": version.id.kind == .page ? nil : .string(version.status.rawValue),
      "title": .string(context.languages[language].titles[position].plainTitle),
      "url": .string(context.canonical(of: .record(position), in: language)),
      "translation-url": hasTranslation ? .string(context.canonical(of: .record(position), in: language.other)) : nil,
    ])
  }

  /// The digest of the agreed text, and its address where it is published; nil for what was withdrawn.
  private func agreedText<Failure>(
    _ stored: (Range<Int>) throws(Failure) -> [UInt8]
  ) throws(Failure) -> JSONValue? {
    guard version.status != .withdrawn else { return nil }
    let text = AgreedText(try version.agreedText.read(stored))
    let isPublished = context.files(beside: position, in: language).contains(.agreedText)
    let path = context.path(of: .agreedText, beside: position, in: language)
    return .object(
      [JSONMember](present: [
        "sha256": .string(text.digest), "url": isPublished ? .string(context.absolute(path, in: language)) : nil,
      ]))
  }

  /// The group or government whose the record is, by the name that it had on the day of the record.
  private var home: (name: String, value: JSONValue?) {
    switch version.id.home {
    case .group(let id):
      ("group", home(id.text, context.index.groups[id].map { context.groups[$0].name }))
    case .government(let id):
      ("government", home(id.text, context.index.governments[id].map { context.governments[$0].name }))
    case .pages: ("group", nil)
    }
  }

  private func home(_ id: String, _ name: DatedName?) -> JSONValue {
    let name = name.map { name in (version.date.map(name.name) ?? name.current)[language] }
    return ["id": .string(id), "name": .string(name ?? id)]
  }

  private var publication: [JSONMember] {
    let updates = version.updates.map { update in
      JSONValue.object(
        [JSONMember](present: ["date": .string(update.date.iso), "note": update.note.map(JSONValue.string)]))
    }
    let related = version.related.map { reference in
      switch reference {
      case .record(let id): JSONValue.string(id.description)
      case .address(let address): JSONValue.string(address)
      }
    }
    return [JSONMember](present: [
      "published": version.published.map { .string($0.date?.iso ?? "not-recorded") },
      "updates": list(updates),
      "related": list(related),
      "source": version.source.map(JSONValue.string),
      "translation": version.isUnreviewedTranslation ? "unreviewed" : nil,
    ])
  }

  /// A list; nil for an empty one.
  func list(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }
}
