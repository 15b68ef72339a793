package import Files

/// What kept a site from being written.
package enum OutputError: Error, Equatable, Sendable {
  /// Another build holds the target.
  case busy(DiskPath)
  /// The target may not be replaced.
  case refused(DiskPath, TargetRefusal)
  /// The folder that is to hold the target does not exist.
  case missingParent(DiskPath)
  /// A path that could leave the target, or is not spelt alike everywhere.
  case unsafePath(String)
  /// The stage is sealed or discarded, so nothing more can be written.
  case closed(String)
  /// The staged tree holds something that was not planned.
  case unplanned(DiskPath)
  /// A planned file is missing from the staged tree, is planned twice or has another size.
  case notAsPlanned(DiskPath)
  /// The file system cannot put the new site in place in one step.
  case missingExchange(FileError)
  /// The new site is in place, but the work folder beside it, with what it replaced, could not be removed.
  case workFolderLeft(FileError)
  /// A file or folder could not be worked with.
  case file(FileError)
}

extension OutputError: CustomStringConvertible {
  /// The error for a person.
  package var description: String {
    switch self {
    case .busy(let path): "Another build is writing \(path). Wait until it has ended, then try again."
    case .refused(let path, let reason): "Will not replace \(path): \(reason)."
    case .missingParent(let path):
      "There is no folder \(path.parent) that could hold \(path.name). Make it first, or choose another folder."
    case .unsafePath(let path): "Will not write \(DiskPath(path)): it is not a plain path below the output folder."
    case .closed(let path): "Will not write \(DiskPath(path)): the site is already complete."
    case .unplanned(let path): "The new site holds \(path), which was not planned. Nothing was replaced."
    case .notAsPlanned(let path): "The new site does not hold \(path) as it was planned. Nothing was replaced."
    case .missingExchange(let error):
      "\(error) The output folder must not be a mount point, and its file system must be able to exchange two folders."
    case .workFolderLeft(let error):
      "The new site is in place, but its work folder is still there; the next build will try to remove it. \(error)"
    case .file(let error): error.description
    }
  }

  /// Does something with files, and turns its error into one of this type.
  static func wrap<Value: ~Copyable>(
    _ body: () throws(FileError) -> Value
  ) throws(OutputError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw error.isMissingExchange ? .missingExchange(error) : .file(error)
    }
  }
}
