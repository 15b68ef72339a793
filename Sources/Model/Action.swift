/// Something the minutes say is to be done.
package struct Action: Hashable, Sendable {
  /// When an action is due.
  package enum Due: Hashable, Sendable {
    /// By a day.
    case on(CalendarDate)
    /// In words of the record's language.
    case inWords(String)
  }

  /// The item it belongs to, such as `4.2`.
  package let item: String?
  /// Who is to do it, in the record's language.
  package let owner: String?
  /// What is to be done, in the record's language.
  package let text: String
  /// By when.
  package let due: Due?

  /// An action.
  package init(item: String?, owner: String?, text: String, due: Due?) {
    self.item = item
    self.owner = owner
    self.text = text
    self.due = due
  }
}
