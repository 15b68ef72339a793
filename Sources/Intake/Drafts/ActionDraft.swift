import Model

/// An action of minutes, as a file states it.
struct ActionDraft: Sendable {
  var item: Located<String>?
  var owner: Located<String>?
  var text: Located<String>?
  var due: Located<Action.Due>?
}
