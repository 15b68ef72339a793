import Files

/// The hidden folder beside a target in which one build at a time makes the new site.
///
/// The folder is the lock as well: whoever holds its `flock` may change what is in it, put it in the target's
/// place, and remove it. A build that is killed loses the lock with its life, and the next one clears what it left.
struct WorkFolder: Sendable {
  /// The name of the new site in the folder; after the exchange, of the old one.
  private static let stageName = "stage"
  /// How often another build may finish between two steps of ours before we call it busy.
  private static let attempts = 100

  private let target: Target
  private let folder: Folder

  /// The folder's name: `.public.communique` for `public`.
  private static func name(for target: Target) -> String {
    ".\(target.name).communique"
  }

  /// Takes the lock, or says at once that another build has it, having changed nothing.
  static func claim(for target: Target) throws(OutputError) -> WorkFolder {
    for _ in 0..<attempts {
      let folder = try OutputError.wrap { () throws(FileError) in try open(for: target) }
      guard let folder else { continue }
      let isOurs = try OutputError.wrap { () throws(FileError) in try folder.lock() }
      guard isOurs else { break }
      // A build that has just ended may have removed this folder before its lock came free: then the lock is of
      // a folder that nobody else will ever find.
      let isCurrent = try OutputError.wrap { () throws(FileError) in
        try target.parent.status(of: name(for: target))?.identity == folder.identity()
      }
      if isCurrent { return WorkFolder(target: target, folder: folder) }
    }
    throw .busy(target.path)
  }

  /// Makes and opens the folder; nil when a build that ends has removed it in between.
  private static func open(for target: Target) throws(FileError) -> Folder? {
    let name = name(for: target)
    do {
      try target.parent.createPrivateFolder(name)
    } catch {
      guard error.isPresence else { throw error }
    }
    do {
      return try target.parent.openFolder(name)
    } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  /// Clears what a killed build left, and makes an empty stage.
  func makeStage() throws(FileError) -> Folder {
    try folder.removeTree(Self.stageName)
    try folder.createFolder(Self.stageName)
    return try folder.openFolder(Self.stageName, shownAs: target.path)
  }

  /// Puts the stage in the target's place in one step, and makes that last; on failure the target is as it was.
  func exchange() throws(OutputError) {
    let replaces = try target.exists()
    try OutputError.wrap { () throws(FileError) in try swap(replaces) }
    do {
      try target.parent.flush()
    } catch {
      try? swapBack(replaces)
      throw .file(error)
    }
  }

  private func swap(_ replaces: Bool) throws(FileError) {
    if replaces {
      try folder.exchange(Self.stageName, with: target.name, in: target.parent)
    } else {
      try folder.move(Self.stageName, to: target.name, in: target.parent)
    }
  }

  private func swapBack(_ replaced: Bool) throws(FileError) {
    if replaced {
      try swap(true)
    } else {
      try target.parent.move(target.name, to: Self.stageName, in: folder)
    }
  }

  /// Removes the stage, or the old site that has taken its place, and the folder itself.
  ///
  /// The folder goes last: from then on its lock protects nothing.
  func remove() throws(FileError) {
    try folder.removeTree(Self.stageName)
    // What somebody else has put here stays.
    if try folder.isEmpty() { try target.parent.removeEmptyFolder(Self.name(for: target)) }
  }
}
