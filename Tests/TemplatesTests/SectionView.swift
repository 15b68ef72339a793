import Templates

/// A view that lists itself.
struct SectionView: View {
  var heading: String
  var sections: [SectionView] = []

  static let fields: [ViewField<SectionView>] = [
    .text("heading") { $0.heading },
    .list("sections") { $0.sections },
  ]
}
