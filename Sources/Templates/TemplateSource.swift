package import Diagnostics

/// A template's name and text.
package struct TemplateSource: Equatable, Sendable {
  /// The name by which templates use it, such as `layout`.
  package let name: String
  /// The file's path and bytes.
  package let text: SourceText

  /// A template as it was read.
  package init(name: String, text: SourceText) {
    self.name = name
    self.text = text
  }
}
