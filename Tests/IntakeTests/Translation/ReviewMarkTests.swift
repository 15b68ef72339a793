import Diagnostics
import Intake
import Model
import Testing

struct ReviewMarkTests {
  private func marks(_ text: String) -> [ReviewMark] {
    ReviewMark.all(in: SourceText(file: "file", bytes: Array(text.utf8)))
  }

  @Test("A text is to be reviewed where the comment stands behind it, whatever its form")
  func unreviewed() {
    let found = marks(
      """
      home: Hafan  # to review
      search: Chwilio
      title: "a # to review"
      name: {en: A, cy: B}  # to review
      remit:
        cy: >  # to review
          Hir
        en: Long
      count:
        one: "{count} cyfarfod"  # to review, by ear
        other: x # reviewed
      """)
    #expect(found.map(\.key) == ["home", "name.cy", "remit.cy", "count.one"])
    #expect(found.map(\.place.line) == [1, 4, 6, 10])
    #expect(found.map(\.language) == [nil, .cy, .cy, nil])
  }

  @Test("An empty text of a language is missing")
  func missing() {
    let found = marks("name:\n  cy:\n  en: A\norder:\n")
    #expect(found.map(\.key) == ["name.cy"])
    #expect(found.map(\.state) == [.missing])
  }

  @Test("A file that cannot be read says nothing")
  func unreadable() {
    #expect(marks("a: [").isEmpty)
  }
}
