import Model

/// Gives out the ids of a page, each once.
///
/// A heading whose words give an id that the page uses itself, or one of the kind that paragraphs and footnotes have,
/// gets `section-` before it; a second heading of the same words gets `-2` after it.
struct PageIDs {
  private let reserved: Set<String>
  private var used: Set<String> = []
  /// The last number that was put after an id.
  private var numbers: [String: Int] = [:]

  /// Ids for a page that uses some itself.
  init(reserved: Set<String>) {
    self.reserved = reserved
  }

  /// The id of a heading.
  mutating func heading(_ words: String) -> String {
    let folded = ASCIIFolding.identifier(of: words)
    if folded.isEmpty { return unique("section") }
    let isTaken = reserved.contains(folded) || folded.hasPrefix("footnote-") || folded.hasPrefix("paragraph-")
    return unique(isTaken ? "section-" + folded : folded)
  }

  /// The id of a numbered paragraph: `paragraph-1-1` for "1.1".
  mutating func paragraph(_ number: String) -> String {
    unique("paragraph-" + ASCIIFolding.identifier(of: number))
  }

  /// The id of a footnote. The words that begin so are kept free for footnotes.
  mutating func footnote(_ number: Int) -> String {
    take("footnote-\(number)")
  }

  /// The id of a reference to a footnote, counted from 1.
  mutating func reference(to number: Int, count: Int) -> String {
    take(Self.reference(to: number, count: count))
  }

  /// The id that a reference to a footnote has.
  static func reference(to number: Int, count: Int) -> String {
    count == 1 ? "footnote-\(number)-reference" : "footnote-\(number)-reference-\(count)"
  }

  /// Whether an id was given out.
  func contains(_ id: String) -> Bool { used.contains(id) }

  /// Every id that was given out, sorted.
  var all: [String] { used.sorted() }

  private mutating func take(_ id: String) -> String {
    used.insert(id)
    return id
  }

  private mutating func unique(_ base: String) -> String {
    if !reserved.contains(base), used.insert(base).inserted { return base }
    var number = numbers[base] ?? 1
    var id: String
    repeat {
      number += 1
      id = "\(base)-\(number)"
    } while reserved.contains(id) || used.contains(id)
    numbers[base] = number
    return take(id)
  }
}
