package import Templates

/// A record without the page around it, for pages of other sites; one of the three is there.
package struct FragmentView: View {
  /// A communiqué.
  package let communique: CommuniqueView?
  /// Minutes.
  package let minutes: MinutesView?
  /// A record of any other kind.
  package let record: RecordView?

  package static var fields: [ViewField<Self>] {
    [
      .optional("communique") { $0.communique },
      .optional("minutes") { $0.minutes },
      .optional("record") { $0.record },
    ]
  }
}
