extension CharacterFault {
  /// What the character is, after “is”.
  var description: String {
    switch self {
    case .loneCarriageReturn: "a carriage return without a line feed"
    case .control: "a control character"
    case .replacement: "the mark of a character that was lost when the text was converted"
    case .noncharacter: "not a character at all"
    case .lineSeparator: "a line separator that most programs do not show"
    case .byteOrderMark: "a byte order mark inside the text"
    case .softHyphen: "a soft hyphen, which is seen only at the end of a line"
    case .direction: "an invisible mark that turns the direction of the text round"
    case .variationSelector: "an invisible mark that changes the look of the character before it"
    case .invisible: "invisible"
    case .privateUse: "a character that means something in one typeface only"
    }
  }

  /// Why it matters.
  var reason: String {
    switch self {
    case .replacement: "A letter is missing here, and nobody can tell which one from the file."
    case .direction: "A reader would see the words in another order than the one that was agreed."
    case .loneCarriageReturn: "Programs disagree on whether a new line begins here."
    default: "Two texts that look the same would not be the same, and a search would not find the word."
    }
  }

  /// How to mend it.
  var fix: String {
    switch self {
    case .replacement: "Type the letter from the source."
    case .loneCarriageReturn, .lineSeparator: "Delete it and begin a new line with the Enter key."
    case .softHyphen: "Delete it; browsers break long words by themselves."
    case .privateUse: "Type the character that it stands for."
    default: "Delete it; retyping the word with the letters beside it is the surest way."
    }
  }
}
