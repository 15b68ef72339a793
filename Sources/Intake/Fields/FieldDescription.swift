package import Diagnostics
import Model

/// A key of a mapping without the Swift type of its value.
package struct FieldDescription: Sendable, Hashable {
  /// The key.
  package let name: String
  /// The type of its value.
  package let type: TypeDescription
  /// Whether the mapping must have it.
  package let isRequired: Bool
  /// What it means, in one sentence.
  package let summary: MessageText
}

extension FieldDescription {
  /// The key under which a value that is written in every language has the one of a language.
  static func inLanguage(_ language: Language, _ type: TypeDescription) -> FieldDescription {
    FieldDescription(
      name: language.rawValue, type: type, isRequired: true,
      summary: language == .cy
        ? MessageText(en: "In Welsh.", cy: "Yn Gymraeg.") : MessageText(en: "In English.", cy: "Yn Saesneg."))
  }
}
