import Diagnostics
import Model

extension Language {
  /// The language as messages name it before “file” or “version”, in Welsh behind that feminine noun.
  var adjective: MessageText {
    switch self {
    case .cy: MessageText(en: "Welsh", cy: "Gymraeg")
    case .en: MessageText(en: "English", cy: "Saesneg")
    }
  }
}
