import Diagnostics
package import Model

/// A registry file that is still to be filled in, made from the description of its keys.
///
/// Required keys stand open, the others as notes.
package struct RegistrySkeleton: Sendable {
  /// What is known of a key's value.
  package enum Value: Sendable {
    /// A text, or digits.
    case text(String)
    /// A text in each language; nil is left empty.
    case localized(Localized<String?>)
    /// A list of ids.
    case list([String])
  }

  private let path: String
  private let fields: [FieldDescription]
  private let values: [String: Value]

  /// The file of a new government.
  package static func government(_ id: GovernmentID, _ values: [String: Value]) -> RegistrySkeleton {
    RegistrySkeleton(
      path: "content/governments/\(id)/government.yaml", fields: GovernmentFile.fields, values: values)
  }

  /// The file of a new group.
  package static func group(_ id: GroupID, _ values: [String: Value]) -> RegistrySkeleton {
    RegistrySkeleton(path: "content/groups/\(id)/group.yaml", fields: GroupFile.fields, values: values)
  }

  /// The file.
  package var file: NewFile {
    var lines = YAMLLines()
    for language in Language.allCases {
      lines.note(SkeletonNotes.beginning[language], SkeletonNotes.filling[language])
    }
    for field in fields {
      lines.add("")
      lines.note(field.summary.cy)
      lines.note(field.summary.en)
      add(field, to: &lines)
    }
    return NewFile(path: path, text: lines.text)
  }

  private func add(_ field: FieldDescription, to lines: inout YAMLLines) {
    guard field.isRequired || values[field.name] != nil else { return lines.note("\(field.name):") }
    switch values[field.name] {
    case .text(let text): lines.key(field.name, text)
    case .list(let items): lines.add("\(field.name): [\(items.joined(separator: ", "))]")
    case .localized(let texts): add(texts, under: field.name, to: &lines)
    case nil: lines.key(field.name)
    }
  }

  private func add(_ texts: Localized<String?>, under key: String, to lines: inout YAMLLines) {
    lines.key(key)
    for language in Language.allCases { lines.key(language.rawValue, texts[language], indent: 2) }
  }
}
