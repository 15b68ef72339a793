import Diagnostics
import Model

/// A person belongs to a government or to an organisation.
///
/// Participants are listed by government, so everybody names one, or an organisation instead. Only a guest may come in his
/// or her own right.
///
/// Wrong, because nothing says for whom the person spoke:
///
///     - name: Liam Vernon
///       role: Head of the Centre
///       capacity: observer
///
/// Right:
///
///     - name: Liam Vernon
///       role: Head of the Centre
///       organisation: UK Human Trafficking Centre
///       capacity: observer
struct PersonAffiliation: RecordRule {
  static let code = DiagnosticCode(112)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for person in record.people {
      let (government, organisation) = (person.writes("government"), person.writes("organisation"))
      let isFree = person.writes("capacity") && person.capacity?.value ?? .guest == .guest
      if government && organisation { findings.append(Self.both(person.label, at: record.place(person.range))) }
      if !government && !organisation && !isFree {
        findings.append(Self.neither(person.label, at: record.place(person.range)))
      }
    }
    for party in record.parties {
      let (government, organisation) = (party.writes("government"), party.writes("organisation"))
      if government && organisation { findings.append(Self.both(party.label, at: record.place(party.range))) }
      if !government && !organisation && !party.writes("name") {
        findings.append(Self.nobody(at: record.place(party.range)))
      }
    }
    return findings
  }
}

extension PersonAffiliation {
  static func both(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” has a government and an organisation.",
      reason: "Everybody is listed once, under a government or under an organisation.",
      fix: "Keep the one for which the person spoke and take the other out.")
  }

  static func neither(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "“\(label)” has neither a government nor an organisation.",
      reason: "Everybody but a guest is listed under the government or organisation for which he or she spoke.",
      fix: "Add “government:” or “organisation:”, or “capacity: guest” for somebody who came in his or her own right.")
  }

  /// An author, sender or recipient of whom nothing is said but a role.
  static func nobody(at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, place: place,
      summary: "This entry has neither a name nor a government or organisation.",
      reason: "A role alone does not say whose it was.",
      fix: "Add “name:”, “government:” or “organisation:”.")
  }
}
