import Model

/// The facts of a meeting as a communiqué or minutes state them.
struct MeetingDraft: Sendable {
  var date: Located<CalendarDate>?
  var until: Located<CalendarDate>?
  var location: LocationDraft?
  var chair: ChairDraft?
  var participants: [PersonDraft] = []
  var apologies: [PersonDraft] = []
  var withoutMinisters: [AbsentMinistersDraft] = []
  var nextMeeting: NextMeetingDraft?
  var alsoPublished: [OtherPublicationDraft] = []
  /// Everybody who attended, with the chair in his or her place.
  private(set) var attendees: [AttendeeDraft] = []
  /// Every entry of somebody who was there: those of the chair given apart, then the participants.
  private(set) var present: [PersonDraft] = []
  /// Every entry of a person, apologies last.
  private(set) var people: [PersonDraft] = []

  /// Puts a chair that is given apart in his or her place among the participants.
  ///
  /// A chair who is also a participant is shown once; one who is not becomes a participant, before the others.
  mutating func seatChairs() {
    attendees = participants.map { AttendeeDraft(person: $0, isChair: $0.isChair?.value ?? false) }
    var apart: [AttendeeDraft] = []
    for chair in chair?.persons ?? [] {
      if let seat = attendees.firstIndex(where: { $0.person.isSamePerson(as: chair) }) {
        attendees[seat].isChair = true
        if attendees[seat].role == nil { attendees[seat].role = chair.role }
      } else {
        apart.append(AttendeeDraft(person: chair, isChair: true))
      }
    }
    attendees.insert(contentsOf: apart, at: 0)
    present = (chair?.persons ?? []) + participants
    people = present + apologies
  }
}
