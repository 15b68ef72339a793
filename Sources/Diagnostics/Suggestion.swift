/// The word an author probably meant.
package enum Suggestion {
  /// The nearest of the known words, or nil when none is near enough to be a likely slip.
  ///
  /// Near enough is a third of the word's length, at most three changes, counted with transpositions
  /// (optimal string alignment) over bytes, without case.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let letters = lowercased(word)
    let limit = min(3, max(1, letters.count / 3))
    var best: (word: String, distance: Int)?
    for candidate in known {
      // Each letter more or less is a change.
      guard abs(candidate.utf8.count - letters.count) <= limit else { continue }
      let distance = distance(letters, lowercased(candidate))
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.word
  }

  private static func lowercased(_ word: String) -> [UInt8] {
    word.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    // Words as long as a sentence are never a slip of a keyword, and the table would be large.
    guard left.count <= 64, right.count <= 64 else { return .max }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    // The rows of the table for the letter before the last, for the last, and for the one that is looked at.
    var (beforeLast, last) = (Array(0...right.count), Array(0...right.count))
    var current = last
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(current[column - 1] + 1, last[column] + 1, last[column - 1] + cost)
        let isSwap = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
        if isSwap { best = min(best, beforeLast[column - 2] + 1) }
        current[column] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
