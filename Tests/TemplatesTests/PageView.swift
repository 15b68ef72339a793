import Templates

/// A page with a field of every kind.
struct PageView: View {
  var title = "Minutes"
  var place: String?
  var body = "<p>Text</p>"
  var isDraft = false
  var tags: [String] = []
  var author = PersonView(name: "Ann")
  var chair: PersonView?
  var people: [PersonView] = []
  var outline: [SectionView] = []

  static let fields: [ViewField<PageView>] = [
    .text("title") { $0.title },
    .optionalText("place") { $0.place },
    .html("body") { Array($0.body.utf8) },
    .flag("draft") { $0.isDraft },
    .texts("tags") { $0.tags },
    .view("author") { $0.author },
    .optional("chair") { $0.chair },
    .list("people") { $0.people },
    .list("outline") { $0.outline },
  ]
}
