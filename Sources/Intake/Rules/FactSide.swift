/// One file's side of a fact that is compared.
struct FactSide<Value: WrittenFact> {
  /// The value; nil when it is missing or could not be read.
  let value: Value?
  /// Where the value stands, or where its absence is shown.
  let range: Range<Int>
  /// Whether the value was written but could not be read, which has its own finding.
  let isUnreadable: Bool

  /// The value of a key of a node.
  ///
  /// - Parameters:
  ///   - node: The mapping that may have the key; nil when there is none.
  ///   - range: Where the absence of the value is shown.
  init(_ value: Located<Value>?, key: String, of node: YAMLNode?, otherwise range: Range<Int>) {
    self.value = value?.value
    self.range = value?.range ?? range
    isUnreadable = value == nil && node?.writes(key) == true
  }

  /// A fact that a file always states, if only by default.
  init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
    isUnreadable = false
  }
}
