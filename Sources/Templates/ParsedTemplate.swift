import Bytes
import Diagnostics

/// A template's text and its parts.
struct ParsedTemplate: Sendable {
  /// The name by which templates use it.
  let name: String
  /// The file.
  let source: SourceText
  /// The parts; empty when the text cannot be read at all.
  let nodes: [TemplateNode]
  /// What is wrong with the text by itself.
  let findings: [Diagnostic]

  /// Parses a template.
  init(_ template: TemplateSource) {
    name = template.name
    source = template.text
    if let finding = Self.unreadable(template.text) {
      nodes = []
      findings = [finding]
      return
    }
    var scanner = TagScanner(template.text)
    scanner.scan()
    var parser = TemplateParser(template.text, findings: scanner.findings)
    nodes = parser.parse(scanner.tags)
    findings = parser.findings.sorted
  }

  /// Why a text cannot be parsed at all; nil when it can.
  private static func unreadable(_ source: SourceText) -> Diagnostic? {
    guard source.bytes.count <= TemplateSet.sizeLimit else {
      return TemplateMessage.tooLarge(source.bytes.count, at: source.wholeFile)
    }
    guard let offset = source.bytes.withUnsafeBufferPointer({ $0.firstOffsetNotUTF8 }) else { return nil }
    return TemplateMessage.notUTF8(at: source.place(of: offset..<offset + 1))
  }
}
