import Agreement
import Model
import Planning
import Rendering

/// The files of a plan by their paths.
struct PlannedFiles<Reader: Audience>: Sendable {
  private let plan: SitePlan<Reader>
  private let routes: [String: Route]
  private let pages: Localized<[RecordID: RecordPage]>

  /// The files of a plan whose texts are in memory.
  init(_ plan: SitePlan<Reader>) {
    self.plan = plan
    routes = Dictionary(plan.routes.map { ($0.path, $0) }) { first, _ in first }
    var pages = Localized<[RecordID: RecordPage]> { _ in [:] }
    for route in plan.routes {
      if let record = plan.record(of: route) {
        pages[route.language][record.id] = RecordPage(path: route.path, title: record.title)
      }
    }
    self.pages = pages
  }

  /// The paths, in order.
  var paths: [String] { plan.routes.map(\.path) }

  /// The file at a path, rendered; nil when there is none.
  func file(at path: String, _ renderer: Renderer) -> LiveFile? {
    guard let route = routes[path] else { return nil }
    var bytes: [UInt8] = []
    // Nothing was put out of memory.
    let stored: (Range<Int>) -> [UInt8] = { _ in [] }
    renderer.render(plan.file(of: route, stored: stored), in: route.language, stored: stored, into: &bytes) { _ in }
    return LiveFile(path: path, bytes: bytes, language: route.language, record: plan.record(of: route)?.id)
  }

  /// A record's page in a language; nil when it has none.
  func page(of record: RecordID, in language: Language) -> RecordPage? { pages[language][record] }
}
