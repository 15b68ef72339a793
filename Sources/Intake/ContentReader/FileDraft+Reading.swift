import Diagnostics
import Markdown
import Model

extension FileDraft {
  /// Reads one file of a record: characters, front matter, keys and text, each as far as the one before allows.
  init(
    _ source: SourceText, of id: RecordID, in language: Language, registry: RegistryIndex, markdown: MarkdownReader
  ) {
    var (frontMatter, findings) = FrontMatter.split(source)
    findings += ProtectiveMarking.findings(in: source)
    guard let frontMatter else {
      self.init(source: source, draft: nil, findings: findings)
      return
    }
    let text = markdown.read(source, from: frontMatter.bodyOffset)
    let (node, yamlFindings) = YAMLReader().read(source, frontMatter.yaml)
    self.init(
      source: source, draft: nil,
      findings: findings + yamlFindings.withoutSyntax(at: findings) + text.diagnostics)
    guard let node else { return }
    var context = ReadingContext(source: source, registry: registry)
    let draft = Self.draft(of: id, in: language, node, text, frontMatter, &context)
    self.init(source: source, draft: draft, findings: self.findings + context.diagnostics)
  }

  private static func draft(
    of id: RecordID, in language: Language, _ node: YAMLNode, _ text: MarkdownReading, _ frontMatter: FrontMatter,
    _ context: inout ReadingContext
  ) -> RecordDraft? {
    let kind = id.kind
    let reader = MappingReader(
      node, as: kind.fields, what: kind.frontMatterName, reportsMissing: false, context: &context)
    guard let reader else { return nil }
    let start = context.source.hasByteOrderMark ? 3 : 0
    let opening = start..<start + 3
    // With misspelt keys put right, so that what is misspelt is not missing as well.
    let node = reader.node
    for field in kind.plainlyRequired where !node.writes(field.name) {
      context.report(.missingKey(field, kind.frontMatterName, at: context.place(of: opening)))
    }
    let common = CommonFields.draft(reader, of: kind, &context)
    let content = kind.content(reader, &context)
    return RecordDraft(
      id: id, language: language, source: context.source, frontMatter: node, opening: opening,
      textOffset: frontMatter.bodyOffset, common: common, content: content, text: text,
      prose: RecordProse(context.source.bytes, from: frontMatter.bodyOffset, shape: text.shape))
  }
}
