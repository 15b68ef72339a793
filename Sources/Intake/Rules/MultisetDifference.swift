/// What each of two lists has and the other lacks, whatever the order.
struct MultisetDifference<Element, Value: Hashable> {
  /// What only the first list has, in its order.
  var onlyLeft: [Element]
  /// What only the second list has, in its order.
  var onlyRight: [Element]

  /// A difference that is known.
  init(onlyLeft: [Element], onlyRight: [Element]) {
    self.onlyLeft = onlyLeft
    self.onlyRight = onlyRight
  }

  /// The difference between two lists by a value of their elements.
  init(_ left: [Element], _ right: [Element], by value: (Element) -> Value) {
    // Most of two lists is the same in the same order: only what lies between is counted.
    var (left, right) = (left[...], right[...])
    while let first = left.first, let other = right.first, value(first) == value(other) {
      left.removeFirst()
      right.removeFirst()
    }
    while let last = left.last, let other = right.last, value(last) == value(other) {
      left.removeLast()
      right.removeLast()
    }
    onlyLeft = Self.surplus(of: left, over: right, value)
    onlyRight = Self.surplus(of: right, over: left, value)
  }

  private static func surplus(
    of list: ArraySlice<Element>, over other: ArraySlice<Element>, _ value: (Element) -> Value
  ) -> [Element] {
    guard !list.isEmpty else { return [] }
    var counts: [Value: Int] = [:]
    for element in other { counts[value(element), default: 0] += 1 }
    return list.filter { element in
      let value = value(element)
      guard let count = counts[value], count > 0 else { return true }
      counts[value] = count - 1
      return false
    }
  }
}
