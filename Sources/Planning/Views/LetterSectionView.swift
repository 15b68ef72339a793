package import Templates

/// The entries of a list from A to Z that begin with one letter.
package struct LetterSectionView: View {
  /// The letter as a capital; in Welsh it may be written with two signs.
  package let letter: String
  /// The entries in alphabetical order.
  package let entries: [LetterEntryView]

  package static let fields: [ViewField<Self>] = [
    .text("letter") { $0.letter },
    .list("entries") { $0.entries },
  ]
}
