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

  /// What to write instead of an unknown name: the nearest known one, and all when there are few.
  static func advice(for name: String, known: [String]) -> MessageText {
    var seen: Set<String> = []
    let known = known.filter { seen.insert($0).inserted }
    let near = Suggestion.nearest(to: name, among: known).map(MessageText.didYouMean)
    let advice = [near, list(of: known)].compactMap(\.self)
    guard advice.isEmpty else { return advice.joined(separator: " ") }
    return MessageText(en: "Correct the name, or take the tag out.", cy: "Cywirwch yr enw, neu dilëwch y tag.")
  }

  /// All known names; nil when there are too many to be read.
  private static func list(of known: [String]) -> MessageText? {
    guard !known.isEmpty else { return MessageText(en: "There are none here.", cy: "Nid oes yr un yma.") }
    guard known.count <= listLimit else { return nil }
    let names = known.joined(separator: ", ")
    return MessageText(en: "Known here: \(names).", cy: "Hysbys yma: \(names).")
  }
}
