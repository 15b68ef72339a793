import Templates
import Testing

struct ViewShapeTests {
  @Test("A view's shape has its names and kinds, and the flags of its lists")
  func shape() {
    let shape = ViewShape(of: PageView.self)
    #expect(shape.name == "PageView")
    #expect(
      shape.fields.map { "\($0.name) \($0.kind.rawValue) \($0.partName ?? "-")" } == [
        "title text -", "place optionalText -", "body html -", "draft flag -", "tags texts -", "has-tags flag -",
        "author view PersonView", "chair optional PersonView", "people list PersonView", "has-people flag -",
        "outline list SectionView", "has-outline flag -",
      ])
  }

  @Test("All shapes are found once, even of a view that lists itself")
  func all() {
    #expect(ViewShape.all(from: PageView.self).map(\.name) == ["PageView", "PersonView", "SectionView", "HomeView"])
  }
}
