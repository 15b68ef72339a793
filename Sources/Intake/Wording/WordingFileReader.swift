package import Diagnostics
package import Localisation

/// Reads a wording file: keys with a text, or with a text for each plural form.
///
/// Which keys there must be, and what their texts may hold, is for `WordingReader` to say.
package enum WordingFileReader {
  /// The entries in the order of the file; what cannot be read is reported and left out.
  package static func read(_ source: SourceText) -> ([WordingEntry], [Diagnostic]) {
    let (node, findings) = YAMLFile.read(source)
    guard let node else { return ([], findings) }
    guard case .mapping(let entries) = node.content else {
      return ([], findings + [.wordingFileNotKeys(found: node, at: source.place(of: node.range))])
    }
    var all = findings
    let read = entries.compactMap { entry(of: $0, source, &all) }
    return (read, all)
  }

  private static func entry(of entry: YAMLEntry, _ source: SourceText, _ findings: inout [Diagnostic]) -> WordingEntry?
  {
    let value: WordingEntry.Value
    switch entry.value.content {
    case .scalar(let scalar):
      value = .text(text(scalar, entry, source))
    case .mapping(let forms):
      value = .plural(forms.compactMap { form(of: $0, source, &findings) })
    case .sequence:
      findings.append(.wordingNotAText(entry.key, at: source.place(of: entry.value.range)))
      return nil
    }
    return WordingEntry(key: entry.key, place: source.place(of: entry.keyRange), value: value)
  }

  private static func form(of form: YAMLEntry, _ source: SourceText, _ findings: inout [Diagnostic]) -> WordingForm? {
    guard let scalar = form.value.scalar else {
      findings.append(.wordingNotAText(form.key, at: source.place(of: form.value.range)))
      return nil
    }
    return WordingForm(
      category: form.key, place: source.place(of: form.keyRange), value: text(scalar, form, source))
  }

  /// A text; one that is missing has the place of its key.
  private static func text(_ scalar: YAMLScalar, _ entry: YAMLEntry, _ source: SourceText) -> WordingText {
    let range = scalar.text.isEmpty && scalar.isPlain ? entry.keyRange : entry.value.range
    return WordingText(text: scalar.text, place: source.place(of: range))
  }
}
