import Diagnostics
import Model

extension Language {
  /// The language's name, for messages; in Welsh as it stands behind “geiriad”, which no name of a language changes.
  var messageName: MessageText {
    switch self {
    case .cy: MessageText(en: "Welsh", cy: "Cymraeg")
    case .en: MessageText(en: "English", cy: "Saesneg")
    }
  }
}
