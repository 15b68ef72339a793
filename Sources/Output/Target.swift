import Files

/// The folder that a site is published to, whether or not it exists yet.
struct Target: Sendable {
  let path: DiskPath
  /// The folder that holds it.
  let parent: Folder
  private let protected: [DiskPath]

  /// A target with a name, in a folder that exists.
  ///
  /// - Parameters:
  ///   - protected: What the target may neither be nor hold.
  ///   - sources: What the target may not lie in either.
  init(_ path: DiskPath, protecting protected: [DiskPath], outside sources: [DiskPath]) throws(OutputError) {
    guard !["", ".", ".."].contains(path.name) else { throw .refused(path, .noName) }
    self.path = path
    do throws(FileError) {
      parent = try Folder.open(path.parent)
    } catch {
      throw error.isAbsence ? .missingParent(path) : .file(error)
    }
    self.protected = protected + sources
    for source in sources {
      let isInside = try OutputError.wrap { () throws(FileError) -> Bool in
        guard let identity = try Self.identity(of: source) else { return false }
        return try Self.isInside(path.parent, identity)
      }
      if isInside { throw .refused(path, .liesIn(source)) }
    }
  }

  /// The target's name in its folder.
  var name: String { path.name }

  /// Whether the target exists; an error when it is not a site or an empty folder.
  func exists() throws(OutputError) -> Bool {
    while let found = try status() {
      let refusal = try OutputError.wrap { () throws(FileError) -> TargetRefusal? in try reasonToRefuse(found) }
      guard let refusal else { return true }
      // Another build may have exchanged the folder meanwhile, and be removing the very one that was looked at.
      if try status()?.identity == found.identity { throw .refused(path, refusal) }
    }
    return false
  }

  private func status() throws(OutputError) -> FileStatus? {
    try OutputError.wrap { () throws(FileError) in try parent.status(of: name) }
  }

  private func reasonToRefuse(_ status: FileStatus) throws(FileError) -> TargetRefusal? {
    switch status.kind {
    case .symbolicLink: return .symbolicLink
    case .file, .other: return .notAFolder
    case .folder: break
    }
    for path in protected {
      if try Self.isInside(path, status.identity) { return .holds(path) }
    }
    let folder = try parent.openFolder(name)
    if try folder.isEmpty() { return nil }
    return try isSite(folder) ? nil : .notASite
  }

  private func isSite(_ folder: Folder) throws(FileError) -> Bool {
    guard try folder.status(of: DigestList.folder)?.kind == .folder,
      case .file = try folder.status(of: DigestList.path)?.kind
    else { return false }
    return true
  }

  /// Whether a path is the folder of an identity or lies in it, whatever links lead there.
  private static func isInside(_ path: DiskPath, _ identity: FileIdentity) throws(FileError) -> Bool {
    guard var folder = try existingFolder(path) else { return false }
    while true {
      let own = try folder.identity()
      if own == identity { return true }
      folder = try folder.openFolder("..")
      // The root is its own parent.
      if try folder.identity() == own { return false }
    }
  }

  private static func identity(of path: DiskPath) throws(FileError) -> FileIdentity? {
    guard let folder = try existingFolder(path) else { return nil }
    return try folder.identity()
  }

  private static func existingFolder(_ path: DiskPath) throws(FileError) -> Folder? {
    do {
      return try Folder.open(path)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }
}
