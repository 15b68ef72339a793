package import Templates

/// The page for finding things: everything in lists, and a field where a script may run.
package struct SearchView: View {
  /// What surrounds the page.
  package let frame: PageFrame
  /// The relative address of the script.
  package let script: String
  /// The relative address of the index that the script reads.
  package let index: String
  /// Groups under each of their names, and governments, from A to Z.
  package let letters: [LetterSectionView]
  /// The years, newest first.
  package let years: [IndexEntryView]

  package static let fields: [ViewField<Self>] = [
    .view("frame") { $0.frame },
    .text("script") { $0.script },
    .text("index") { $0.index },
    .list("letters") { $0.letters },
    .list("years") { $0.years },
  ]
}
