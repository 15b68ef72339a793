import Agreement
import Diagnostics
import Planning
import Rendering
import Testing

/// The files of the sample archive, rendered with the project's own templates and words.
enum SampleFiles {
  static let assets = AssetNames(
    stylesheet: "assets/style.0.css", icon: "assets/icon.0.svg", searchScript: "assets/search.0.js")

  /// Every file, by path.
  static func make() throws -> [String: String] {
    let wording = try ProjectFiles.wording()
    let loaded = SiteTemplates.load(try ProjectFiles.sources(), wording: wording)
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map { "\($0.place): \($0.summary)" })")
    let renderer = Renderer(templates: try #require(loaded.templates))
    let edition = try #require(Clearance.publicEdition(of: try SampleArchive.make()).edition)
    let plan = try #require(SitePlan.make(edition: edition, wording: wording, assets: assets).plan)
    var files: [String: String] = [:]
    for route in plan.routes {
      var buffer: [UInt8] = []
      let file = plan.file(of: route, stored: { _ in [] })
      renderer.render(file, in: route.language, stored: { _ in [] }, into: &buffer)
      files[route.path] = String(decoding: buffer, as: UTF8.self)
    }
    return files
  }
}
