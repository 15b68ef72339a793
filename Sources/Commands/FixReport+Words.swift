import Diagnostics
import Pipeline

extension FixReport.Change {
  /// What was done, on one line.
  var words: MessageText {
    switch self {
    case .renamed(let old, let new):
      MessageText(en: "Renamed \(old) to \(new).", cy: "Ailenwyd \(old) yn \(new).")
    case .fixed(let path, let fixes):
      MessageText(en: "Fixed \(path): ", cy: "Cywirwyd \(path): ")
        + fixes.map { $0.name + MessageText(en: " (\($0.count))", cy: " (\($0.count))") }.joined(separator: ", ")
        + MessageText(en: ".", cy: ".")
    case .leftAlone(let path):
      MessageText(
        en: "\(path) was changed by another program at the same time and is left as it is.",
        cy: "Newidiwyd \(path) gan raglen arall ar yr un pryd, ac fe’i gadewir fel y mae.")
    }
  }
}
