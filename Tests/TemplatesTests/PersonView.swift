import Templates

/// A part of a page, with a part of its own.
struct PersonView: View {
  var name: String
  var role: String?
  var home = HomeView()

  static let fields: [ViewField<PersonView>] = [
    .text("name") { $0.name },
    .optionalText("role") { $0.role },
    .view("home") { $0.home },
  ]
}
