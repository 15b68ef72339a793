import Diagnostics

/// What is said about templates, CMQ701 to CMQ719.
///
/// The message of each kind of finding stands once, in the extension that its subject names.
enum TemplateMessage {
  /// The most names that a message lists; more would hide the one that is meant.
  private static let listLimit = 12

  /// An error in a template.
  static func error(
    _ code: Int, at place: Place, _ summary: MessageText, why reason: MessageText, fix: MessageText,
    notes: [DiagnosticNote] = []
  ) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(code), place: place, summary: summary, reason: reason, fix: fix, notes: notes)
  }

  /// An error in English alone.
  @_disfavoredOverload
  static func error(
    _ code: Int, at place: Place, _ summary: String, why reason: String, fix: String, notes: [DiagnosticNote] = []
  ) -> Diagnostic {
    Diagnostic(code: DiagnosticCode(code), place: place, summary: summary, reason: reason, fix: fix, notes: notes)
  }

  /// What to write instead of an unknown name: the nearest known one, and all when there are few.
  static func advice(for name: String, known: [String]) -> MessageText {
    var seen: Set<String> = []
    let known = known.filter { seen.insert($0).inserted }
    let near = Suggestion.nearest(to: name, among: known).map(MessageText.didYouMean)
    let list: MessageText? =
      switch known.count {
      case 0: "There are none here."
      case ...listLimit: "Known here: \(known.joined(separator: ", "))."
      default: nil
      }
    let advice = [near, list].compactMap(\.self)
    return advice.isEmpty ? "Correct the name, or take the tag out." : advice.joined(separator: " ")
  }
}
