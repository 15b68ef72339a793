import Templates

/// A part of a part.
struct HomeView: View {
  var city = "Cardiff"

  static let fields: [ViewField<HomeView>] = [.text("city") { $0.city }]
}
