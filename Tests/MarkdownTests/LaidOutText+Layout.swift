extension LaidOutText {
  /// One of the many ways in which an editor may lay out the same text.
  struct Layout {
    /// The most letters on a line of words; a longer word has a line of its own.
    private var width = Int.max
    private var bullet = "-"
    private var numberEnd = "."
    private var emphasis = ""
    private var blanks = " "
    private var isLoose = false
    private var closesHeadings = false
    private var namesLinks = false
    private var padsTables = false
    /// The blank lines between blocks.
    private(set) var blankLines = 1
    /// What ends a line.
    private(set) var lineEnd = "\n"

    /// The plainest layout.
    init() {}

    /// Any layout.
    init(random: inout Random) {
      width = [8, 20, 72, .max][random.below(4)]
      bullet = ["-", "*", "+"][random.below(3)]
      numberEnd = [".", ")"][random.below(2)]
      emphasis = ["", "*", "_", "**", "__"][random.below(5)]
      blanks = [" ", "  ", "   "][random.below(3)]
      isLoose = random.below(2) == 0
      closesHeadings = random.below(2) == 0
      namesLinks = random.below(2) == 0
      padsTables = random.below(2) == 0
      blankLines = 1 + random.below(3)
      lineEnd = ["\n", "\r\n"][random.below(2)]
    }

    /// The Markdown of a block; its position tells names apart.
    func source(of block: Block, _ position: Int) -> String {
      switch block {
      case .heading(let level, let words):
        let marks = String(repeating: "#", count: level)
        return marks + blanks + words.joined(separator: blanks) + (closesHeadings ? " " + marks : "")
      case .paragraph(let words): return lines(words).joined(separator: "\n")
      case .quote(let words): return lines(words).map { "> " + $0 }.joined(separator: "\n")
      case .list(let isNumbered, let items):
        let marks = items.indices.map { isNumbered ? "\($0 + 3)\(numberEnd) " : bullet + " " }
        return zip(marks, items).map { item($0, $1) }.joined(separator: isLoose ? "\n\n" : "\n")
      case .table(let rows): return table(rows)
      case .link(let words, let address):
        let target = namesLinks ? "[Link \(position)]" : "(\(address))"
        return lines(words.dropLast(1) + ["[" + words[words.count - 1] + "]" + target + "."]).joined(separator: "\n")
      case .footnote(let words, _): return lines(words).joined(separator: "\n") + "[^\(position)]."
      }
    }

    /// What stands below the text for a block: the address of a named link, or a footnote.
    func note(of block: Block, _ position: Int) -> String? {
      switch block {
      case .link(_, let address): namesLinks ? "[link \(position)]: <\(address)>" : nil
      case .footnote(_, let note): "[^\(position)]: " + lines(note).joined(separator: "\n    ")
      default: nil
      }
    }

    private func item(_ mark: String, _ words: [String]) -> String {
      mark + lines(words).joined(separator: "\n" + String(repeating: " ", count: mark.count))
    }

    private func table(_ rows: [[String]]) -> String {
      let pad = padsTables ? "   " : " "
      let sources = rows.map { row in "|" + row.map { pad + $0 + pad }.joined(separator: "|") + "|" }
      return ([sources[0], "|---|:-:|--:|"] + sources.dropFirst()).joined(separator: "\n")
    }

    /// The words on lines, the first of them emphasised.
    private func lines(_ words: [String]) -> [String] {
      var lines: [String] = []
      for (position, word) in words.enumerated() {
        let word = position == 0 ? emphasis + word + emphasis : word
        if let last = lines.last, last.count + word.count < width {
          lines[lines.count - 1] = last + blanks + word
        } else {
          lines.append(word)
        }
      }
      return lines
    }
  }
}
