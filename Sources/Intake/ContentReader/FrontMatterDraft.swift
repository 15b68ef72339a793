import Diagnostics
import Model

/// What the front matter of a file says, as far as it can be read.
///
/// For lists and proposals, which are wanted while files are still unfinished; what is wrong is for a check to say.
struct FrontMatterDraft: Sendable {
  /// The keys that most kinds share.
  let common: CommonDraft
  /// What the file states by kind.
  let content: ContentDraft

  /// Reads a file of a record; nil when its front matter cannot be told from the text or is no mapping.
  init?(_ source: SourceText, of kind: RecordKind, registry: RegistryIndex) {
    guard let frontMatter = FrontMatter.split(source).0 else { return nil }
    guard let node = YAMLReader().read(source, frontMatter.yaml).0 else { return nil }
    var context = ReadingContext(source: source, registry: registry)
    let reader = MappingReader(
      node, as: kind.fields, what: kind.frontMatterName, reportsMissing: false, context: &context)
    guard let reader else { return nil }
    common = CommonFields.draft(reader, of: kind, &context)
    content = kind.content(reader, &context)
  }
}
