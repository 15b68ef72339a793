import Files
import Output
import Planning
import Rendering

/// Renders every file of a planned site into a stage, several at once, and seals it.
struct SiteWriter: Sendable {
  /// How many files a worker takes at a time: enough that handing out costs nothing, few enough that no worker idles.
  private static let chunkSize = 32

  let site: LoadedSite.Site
  let stage: Stage
  let spool: Spool
  let progress: any ProgressListener
  private let done = Counter()

  /// Writes a site into a stage; its texts are in the spool.
  init(site: LoadedSite.Site, stage: Stage, spool: Spool, progress: any ProgressListener) {
    self.site = site
    self.stage = stage
    self.spool = spool
    self.progress = progress
  }

  /// Writes everything and puts it in place.
  func write() async throws(OutputError) {
    let routes = site.plan.routes
    let assets = site.assets.files
    try stage.createFolders(Self.folders(of: routes.map(\.path) + assets.map(\.path)))
    var entries: [ManifestEntry] = []
    for (path, bytes) in assets { entries.append(try stage.write(path, bytes)) }
    entries += try await writeFiles(routes)
    try stage.seal(entries)
  }

  private func writeFiles(_ routes: [Route]) async throws(OutputError) -> [ManifestEntry] {
    // A group that throws would lose the error's type, so its tasks return results.
    let results = await withTaskGroup(of: Result<[ManifestEntry], OutputError>.self) { group in
      for start in stride(from: 0, to: routes.count, by: Self.chunkSize) {
        let chunk = routes[start..<min(start + Self.chunkSize, routes.count)]
        group.addTask { await writeChunk(chunk) }
      }
      return await group.reduce(into: [Result<[ManifestEntry], OutputError>]()) { $0.append($1) }
    }
    var entries: [ManifestEntry] = []
    for result in results { entries += try result.get() }
    return entries
  }

  @concurrent
  private func writeChunk(_ routes: ArraySlice<Route>) async -> Result<[ManifestEntry], OutputError> {
    var buffer: [UInt8] = []
    var entries: [ManifestEntry] = []
    for route in routes {
      buffer.removeAll(keepingCapacity: true)
      do throws(OutputError) {
        entries.append(try write(route, with: &buffer))
      } catch {
        return .failure(error)
      }
    }
    let total = site.plan.routes.count
    progress.advanced(to: Progress(step: .building, done: done.add(routes.count), total: total))
    return .success(entries)
  }

  private func write(_ route: Route, with buffer: inout [UInt8]) throws(OutputError) -> ManifestEntry {
    var target = try stage.create(route.path)
    do throws(FileError) {
      let file = try site.plan.file(of: route, stored: spool.read)
      try site.renderer.render(file, in: route.language, stored: spool.read, into: &buffer) { bytes throws(FileError) in
        try target.append(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
      try target.append(buffer)
      return try target.finish()
    } catch {
      throw .file(error)
    }
  }

  /// The folders that hold the files, without the root.
  private static func folders(of paths: [String]) -> [String] {
    let folders = paths.compactMap { path in
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
    }
    return Set(folders).sorted()
  }
}
