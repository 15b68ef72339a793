extension MessageText {
  /// A text that is the same in both languages: a name, a number, a date or words of a file.
  package static func verbatim(_ text: String) -> MessageText { MessageText(en: text, cy: text) }

  /// The question after a name that nothing has, but another thing nearly has.
  package static func didYouMean(_ name: String) -> MessageText {
    MessageText(en: "Did you mean “\(name)”?", cy: "Ai “\(name)” oedd gennych mewn golwg?")
  }
}

extension [MessageText] {
  /// The texts one after another, each language for itself.
  package func joined(separator: String) -> MessageText {
    MessageText(en: map(\.en).joined(separator: separator), cy: map(\.cy).joined(separator: separator))
  }
}
