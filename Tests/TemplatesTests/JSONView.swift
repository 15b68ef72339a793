import Templates

/// A view whose names are the keys of an object.
///
/// The specification's values have no kinds, so a value's kind is the one that the templates use it as.
struct JSONView: View {
  static var fields: [ViewField<JSONView>] { [] }

  /// The values by name.
  let values: [String: JSONValue]

  /// The fields of a view with the keys of an object.
  static func fields(of object: [String: JSONValue], usage: TagUsage) -> [ViewField<JSONView>] {
    object.sorted { $0.key < $1.key }.compactMap { field($0.key, $0.value, usage) }
  }

  private static func field(_ key: String, _ value: JSONValue, _ usage: TagUsage) -> ViewField<JSONView>? {
    switch value {
    case .null: .optionalText(key) { _ in nil }
    case .bool: .flag(key) { $0.values[key]?.bool ?? false }
    case .text where usage.sections.contains(key): .optionalText(key) { $0.values[key]?.text }
    case .text where usage.raw.contains(key): .html(key) { Array(($0.values[key]?.text ?? "").utf8) }
    case .text: .text(key) { $0.values[key]?.text ?? "" }
    case .object(let object) where usage.inverted.contains(key):
      .optional(key, fields: { fields(of: object, usage: usage) }) { $0.part(key) }
    case .object(let object):
      .view(key, fields: { fields(of: object, usage: usage) }) { $0.part(key) }
    case .list(let list): field(key, list, usage)
    }
  }

  private static func field(_ key: String, _ list: [JSONValue], _ usage: TagUsage) -> ViewField<JSONView>? {
    let objects = list.compactMap(\.object)
    let texts = list.compactMap(\.text)
    if !texts.isEmpty { return .texts(key) { $0.values[key]?.list?.compactMap(\.text) ?? [] } }
    guard objects.count == list.count else { return nil }
    let merged = objects.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    return .list(key, fields: { fields(of: merged, usage: usage) }) { view in
      (view.values[key]?.list ?? []).compactMap(\.object).map(JSONView.init)
    }
  }

  private func part(_ key: String) -> JSONView {
    JSONView(values: values[key]?.object ?? [:])
  }
}
