/// The chair of a meeting, where a file gives it apart from the participants.
enum ChairDraft: Sendable {
  /// One person or several.
  case persons([PersonDraft])
  /// The file says that nobody recorded the chair.
  case notRecorded

  /// The persons; none when the chair is not recorded.
  var persons: [PersonDraft] {
    if case .persons(let persons) = self { persons } else { [] }
  }
}
