package import Templates

/// Somebody at a meeting, or who sent apologies.
package struct PersonView: View {
  /// The name, or that it was not given or is lost.
  package let name: TextView
  /// The office or post.
  package let role: TextView?
  /// The capacity in words, for anybody but a minister.
  package let capacity: String?
  /// Whether the person took the chair.
  package let isChair: Bool
  /// Whom a delegate stands in for.
  package let standsInFor: TextView?
  /// Which part of the meeting the person attended.
  package let part: TextView?
  /// How the person attended, where it differs from the meeting.
  package let mode: String?
  /// From where the person attended, where it differs from the meeting.
  package let place: TextView?

  package static let fields: [ViewField<Self>] = [
    .view("name") { $0.name },
    .optional("role") { $0.role },
    .optionalText("capacity") { $0.capacity },
    .flag("chair") { $0.isChair },
    .optional("stands-in-for") { $0.standsInFor },
    .optional("part") { $0.part },
    .optionalText("mode") { $0.mode },
    .optional("place") { $0.place },
  ]
}
