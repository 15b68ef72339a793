package import Templates

/// A government's part in a group's meetings, in numbers.
package struct GovernmentTallyView: View {
  /// The government.
  package let government: LinkView
  /// The meetings it chaired.
  package let chaired: String
  /// The meetings with a minister of it.
  package let ministers: String
  /// The meetings with its officials and no minister.
  package let officialsOnly: String
  /// The meetings with its observers or guests alone.
  package let observersOnly: String
  /// The meetings without anybody of it.
  package let notRepresented: String

  package static let fields: [ViewField<Self>] = [
    .view("government") { $0.government },
    .text("chaired") { $0.chaired },
    .text("ministers") { $0.ministers },
    .text("officials-only") { $0.officialsOnly },
    .text("observers-only") { $0.observersOnly },
    .text("not-represented") { $0.notRepresented },
  ]
}
