import Model
import Planning
import Testing

struct YearPageTests {
  private func year(_ year: Int) throws -> YearView {
    guard case .year(let view) = try SampleSite.full().plan().view(at: "en/years/\(year)/") else {
      throw Missing()
    }
    return view
  }

  private struct Missing: Error {}

  @Test("A year shows its months, newest first")
  func months() throws {
    let view = try year(2023)
    #expect(view.months.map(\.name) == ["November", "July", "February"])
    #expect(view.months.map(\.meetings.count) == [1, 1, 2])
    #expect(view.meetingCount == "4 count-meetings")
  }

  @Test("Previous and next are the years that have a meeting")
  func neighbours() throws {
    #expect(try year(2023).previous?.href == "../../years/2022/")
    #expect(try year(2023).next == nil)
    #expect(try year(2021).previous == nil)
    #expect(try year(2021).next?.text == "2022")
  }

  @Test("The home shows the latest five meetings")
  func latest() throws {
    guard case .home(let view) = try SampleSite.full().plan().view(at: "en/") else { return }
    #expect(view.latest.map(\.datetime) == ["2023-11-01", "2023-07-11", "2023-02-01", "2023-02-01", "2022-03-02"])
  }
}
