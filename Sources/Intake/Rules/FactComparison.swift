import Diagnostics
import Model

/// Compares the facts of the two languages of a record.
struct FactComparison {
  /// The file of the site's earlier language.
  let earlier: RecordDraft
  /// The file of the later one, on which differences are reported.
  let later: RecordDraft
  /// The registries, for the names of governments.
  let surroundings: Surroundings
  /// What differs so far.
  private(set) var findings: [Diagnostic] = []

  /// A comparison of two files.
  init(earlier: RecordDraft, later: RecordDraft, surroundings: Surroundings) {
    self.earlier = earlier
    self.later = later
    self.surroundings = surroundings
  }

  /// Reports a fact that is not the same on both sides.
  mutating func compare<Value: WrittenFact>(_ fact: MessageText, _ left: FactSide<Value>, _ right: FactSide<Value>) {
    guard left.value != right.value, !left.isUnreadable, !right.isUnreadable else { return }
    report(fact, Self.written(left), Self.written(right), left.range, right.range)
  }

  /// Reports the value of a key of the front matter that is not the same on both sides.
  mutating func compare<Value: WrittenFact>(
    _ fact: MessageText, key: String, _ value: (RecordDraft) -> Located<Value>?
  ) {
    compare(
      fact,
      FactSide(value(earlier), key: key, of: earlier.frontMatter, otherwise: earlier.opening),
      FactSide(value(later), key: key, of: later.frontMatter, otherwise: later.opening))
  }

  /// Reports lists that are not the same; an entry that is nil could not be read and has its own finding.
  mutating func compareLists(
    _ fact: MessageText, key: String, asSet: Bool = false, _ list: (RecordDraft) -> [String?]
  ) {
    var (left, right) = (list(earlier), list(later))
    guard left != right, !left.contains(nil), !right.contains(nil) else { return }
    guard !earlier.hasUnreadItems(key, read: left.count), !later.hasUnreadItems(key, read: right.count) else { return }
    if asSet {
      (left, right) = (Self.sortedSet(left), Self.sortedSet(right))
      guard left != right else { return }
    }
    report(fact, Self.words(left), Self.words(right), earlier.range(ofKey: key), later.range(ofKey: key))
  }

  /// Notes a difference on the later file, with the place in the earlier one.
  ///
  /// - Parameter fact: The beginning of the sentence, as `FactsDiffer.differs` takes it.
  mutating func report(
    _ fact: MessageText, _ there: MessageText?, _ here: MessageText?, _ leftRange: Range<Int>, _ rightRange: Range<Int>
  ) {
    findings.append(
      FactsDiffer.differs(
        fact, here: here, there: there, in: earlier.language, at: later.place(rightRange),
        otherPlace: earlier.place(leftRange)))
  }

  private static func sortedSet(_ list: [String?]) -> [String?] {
    Set(list.compactMap(\.self)).sorted()
  }

  private static func words(_ list: [String?]) -> MessageText? {
    list.isEmpty ? nil : TextDifference.list(list.compactMap(\.self).map(MessageText.verbatim))
  }

  private static func written<Value>(_ side: FactSide<Value>) -> MessageText? {
    side.value.map { .verbatim($0.written) }
  }
}
