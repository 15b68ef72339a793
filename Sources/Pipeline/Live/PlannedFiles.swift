import Agreement
import Model
import Planning
import Rendering

/// The files of a plan whose texts are in memory.
struct PlannedFiles<Reader: Audience>: Sendable {
  /// The plan.
  let plan: SitePlan<Reader>

  /// The paths, in order.
  var paths: [String] { plan.routes.map(\.path) }

  /// The file at a path, rendered; nil when there is none.
  func file(at path: String, _ renderer: Renderer) -> LiveFile? {
    guard let route = plan.route(at: path) else { return nil }
    var bytes: [UInt8] = []
    // Nothing was put out of memory.
    let stored: (Range<Int>) -> [UInt8] = { _ in [] }
    renderer.render(plan.file(of: route, stored: stored), in: route.language, stored: stored, into: &bytes) { _ in }
    return LiveFile(path: path, bytes: bytes, language: route.language, record: plan.record(of: route))
  }

  /// A record's page in a language; nil when it has none.
  func page(of record: RecordID, in language: Language) -> RecordPage? {
    plan.page(of: record, in: language).map { RecordPage(path: $0.path, title: $0.title) }
  }
}
