/// What a record states besides its text, by kind.
///
/// Indirect, because lists of records are passed on and sorted, and no list has to move the facts themselves.
package indirect enum RecordContent: Hashable, Sendable {
  /// A communiqué: the facts of its meeting, and copies on governments' own channels.
  case communique(Meeting, alsoPublished: [OtherPublication])
  /// Minutes: the facts of their meeting, why they may be public (nil: they may not), and the actions.
  case minutes(Meeting, basis: PublicationBasis?, actions: [Action])
  /// A government's written statement.
  case statement(Statement)
  /// A letter.
  case letter(Letter)
  /// The terms of reference of a group, and the day by which they are to be reviewed.
  case termsOfReference(GroupID, reviewBy: CalendarDate?)
  /// A page of the site, and the day of its last review.
  case page(lastReviewed: CalendarDate?)
}
