import Model

extension Record {
  /// The meetings that a statement or letter is about.
  var meetingReferences: [MeetingReference] {
    switch content {
    case .statement(let statement): statement.meetings
    case .letter(let letter): letter.meetings
    case .communique, .minutes, .termsOfReference, .page: []
    }
  }
}
