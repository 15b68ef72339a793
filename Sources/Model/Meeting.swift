/// The facts of a meeting, as a communiqué or minutes state them.
package struct Meeting: Hashable, Sendable {
  /// The group that met.
  package let group: GroupID
  /// The day, or the first of several days.
  package let date: CalendarDate
  /// The last day of a meeting of several days.
  package let until: CalendarDate?
  /// Where and how it was held.
  package let location: Location
  /// Everybody who attended, chairs included, in the order of the record.
  package let participants: [Participant]
  /// Whether the record says that nobody knows who was in the chair.
  package let isChairNotRecorded: Bool
  /// Who held office and did not come.
  package let apologies: [Person]
  /// Governments that sent no minister.
  package let withoutMinisters: [AbsentMinisters]
  /// The next meeting, where the record names it.
  package let nextMeeting: NextMeeting?

  /// The facts of a meeting.
  package init(
    group: GroupID,
    date: CalendarDate,
    until: CalendarDate? = nil,
    location: Location,
    participants: [Participant],
    isChairNotRecorded: Bool = false,
    apologies: [Person] = [],
    withoutMinisters: [AbsentMinisters] = [],
    nextMeeting: NextMeeting? = nil
  ) {
    self.group = group
    self.date = date
    self.until = until
    self.location = location
    self.participants = participants
    self.isChairNotRecorded = isChairNotRecorded
    self.apologies = apologies
    self.withoutMinisters = withoutMinisters
    self.nextMeeting = nextMeeting
  }

  /// Who took the chair; empty when it is not recorded.
  package var chairs: [Person] {
    participants.filter(\.isChair).map(\.person)
  }
}
