import Diagnostics
import Markdown
import Model

/// What one file says, with the position of every fact, before anything is known to be right.
struct RecordDraft: Sendable {
  /// The name it has in every language.
  let id: RecordID
  /// The language of the file.
  let language: Language
  /// The file itself.
  let source: SourceText
  /// The front matter as a tree.
  let frontMatter: YAMLNode
  /// The line that opens the front matter: where a missing key is reported.
  let opening: Range<Int>
  /// The offset of the text below the front matter.
  let textOffset: Int
  /// The keys that most kinds share.
  let common: CommonDraft
  /// What the file states by kind.
  let content: ContentDraft
  /// The text below the front matter.
  let text: MarkdownReading
  /// The words of the text.
  let prose: RecordProse

  /// Whether a key was written, read or not: what could not be read is not missing.
  func writes(_ key: String) -> Bool { frontMatter.writes(key) }

  /// The place of a stretch of the file.
  func place(_ range: Range<Int>) -> Place { source.place(of: range) }

  /// Whether a list was written of which not every item could be read, which has its own finding.
  ///
  /// - Parameter count: How many items were read.
  func hasUnreadItems(_ key: String, read count: Int) -> Bool {
    guard let node = frontMatter.value(of: key) else { return false }
    if case .sequence(let items) = node.content { return items.count != count }
    return count == 0
  }

  /// Where something about a key is reported: the key's value, or the opening of the front matter.
  func range(ofKey key: String) -> Range<Int> { frontMatter.value(of: key)?.range ?? opening }

  /// The place of `range(ofKey:)`.
  func place(ofKey key: String) -> Place { place(range(ofKey: key)) }

  /// The facts of the meeting, for a communiqué or minutes.
  var meeting: MeetingDraft? { content.meeting }

  /// The day the record is filed under.
  var date: Located<CalendarDate>? { content.date }

  /// How far the record has come; a draft where nothing is said, and pages have no status.
  var status: Status {
    if case .page = content { return .agreed }
    return common.status?.value ?? .draft
  }
}
