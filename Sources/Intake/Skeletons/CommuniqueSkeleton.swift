package import Model

/// A communiqué that is still to be filled in: every fact the terms of reference ask for, and nothing made up.
///
/// The group's members stand in their neutral order, each with the keys of a person. What an editor leaves empty is an
/// error of its own with its place, so nothing can be forgotten.
package struct CommuniqueSkeleton: Sendable {
  private let date: CalendarDate
  private let members: [GovernmentID]

  /// The communiqué of a meeting on a day of a group with these members.
  package init(date: CalendarDate, members: [GovernmentID]) {
    self.date = date
    self.members = members
  }

  /// The file in a language, whose notes are in that language too.
  package func text(in language: Language) -> String {
    let notes = SkeletonNotes.of(language)
    var lines = ["---"]
    lines += notes.beginning.map { "# " + $0 }
    lines += ["date: \(date.iso)", "location:"]
    lines += ["  # " + notes.mode, "  mode:", "  # " + notes.place, "  # place:"]
    lines += ["participants:"] + notes.participants.map { "  # " + $0 }
    for member in members {
      lines += ["  - name:", "    role:", "    government: \(member)"]
    }
    lines += notes.absence.map { "# " + $0 }
    lines += ["# without-ministers:", "#   - government: \(members.last?.text ?? "")", "#     reason:"]
    lines += ["# " + notes.status, "status: draft", "# published:", "---", ""]
    return lines.joined(separator: "\n")
  }
}
