/// Another place that belongs to a finding, with what is to be seen there.
package struct DiagnosticNote: Hashable, Sendable {
  /// Where to look.
  package let place: Place
  /// What is there, in one sentence with a full stop.
  package let text: MessageText

  /// A pointer to another place.
  package init(place: Place, text: MessageText) {
    self.place = place
    self.text = text
  }
}
