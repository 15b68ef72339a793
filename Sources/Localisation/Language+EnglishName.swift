import Model

extension Language {
  /// The language's name in English, for messages.
  var englishName: String {
    switch self {
    case .cy: "Welsh"
    case .en: "English"
    }
  }
}
