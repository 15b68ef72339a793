package import Templates

/// The people of one government, or of no government, at a meeting.
package struct DelegationView: View {
  /// The government's name on the day of the meeting, an organisation's name, or the word for guests.
  package let name: TextView
  /// The address of the government's page; nil for anybody else.
  package let href: String?
  /// Who attended, chairs first marked, in the record's order.
  package let people: [PersonView]
  /// Who held office and sent apologies.
  package let apologies: [PersonView]
  /// Whether the record says that the government sent no minister.
  package let isWithoutMinisters: Bool
  /// Why it sent no minister.
  package let reason: TextView?
  /// Whether nobody is recorded as attending for it.
  package let isUnrepresented: Bool

  package static let fields: [ViewField<Self>] = [
    .view("name") { $0.name },
    .optionalText("href") { $0.href },
    .list("people") { $0.people },
    .list("apologies") { $0.apologies },
    .flag("without-ministers") { $0.isWithoutMinisters },
    .optional("reason") { $0.reason },
    .flag("unrepresented") { $0.isUnrepresented },
  ]
}
