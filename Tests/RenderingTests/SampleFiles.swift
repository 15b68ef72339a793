import Agreement
import Diagnostics
import Model
import Planning
import Rendering
import Testing

/// The files of the sample archive, rendered with the project's own templates and words.
enum SampleFiles {
  static let assets = AssetNames(
    stylesheet: "assets/style.0.css", icon: "assets/icon.0.svg", searchScript: "assets/search.0.js")

  /// The name of a record's fragment in the tree of a path.
  static func fragmentName(of path: String) -> String { path.hasPrefix("cy/") ? "/darn.html" : "/fragment.html" }

  /// Every file, by path.
  static func make() throws -> [String: String] {
    let (plan, renderer) = try load(try SampleArchive.make())
    var files: [String: String] = [:]
    for route in plan.routes {
      var buffer: [UInt8] = []
      let file = plan.file(of: route, stored: { _ in [] })
      renderer.render(file, in: route.language, stored: { _ in [] }, into: &buffer, flush: { _ in })
      files[route.path] = String(decoding: buffer, as: UTF8.self)
    }
    return files
  }

  /// One file of an archive, and how many bytes were flushed at a time.
  static func render(_ path: String, of archive: Archive, flushed: (Int) -> Void) throws -> String {
    let (plan, renderer) = try load(archive)
    let route = try #require(plan.routes.first { $0.path == path })
    var (whole, buffer): ([UInt8], [UInt8]) = ([], [])
    renderer.render(
      plan.file(of: route, stored: { _ in [] }), in: route.language, stored: { _ in [] }, into: &buffer,
      flush: { bytes in
        flushed(bytes.count)
        whole += bytes
        bytes.removeAll()
      })
    return String(decoding: whole + buffer, as: UTF8.self)
  }

  private static func load(_ archive: Archive) throws -> (plan: SitePlan<Public>, renderer: Renderer) {
    let wording = try ProjectFiles.wording()
    let loaded = SiteTemplates.load(try ProjectFiles.sources(), wording: wording)
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map { "\($0.place): \($0.summary)" })")
    let edition = try #require(Clearance.publicEdition(of: archive).edition)
    let plan = try #require(SitePlan.make(edition: edition, wording: wording, assets: assets).plan)
    return (plan, Renderer(templates: try #require(loaded.templates)))
  }
}
