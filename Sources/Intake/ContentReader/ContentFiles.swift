import Diagnostics
import Files

/// Reads the files of a content folder by their shown paths.
struct ContentFiles: Sendable {
  /// The most bytes a file may have.
  static let limit = 2 * 1024 * 1024

  /// The content folder on the disk.
  let root: DiskPath
  /// The folder's path as it is shown, with which every shown path begins.
  let folder: String

  /// What reading one file gave.
  enum Outcome: Sendable {
    /// The file.
    case read(SourceText)
    /// The file is too large to be read, or the system does not let us.
    case refused(Diagnostic)
  }

  /// The shown path of something in the folder.
  func shown(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }

  /// Reads a file.
  func read(_ path: String) throws(FileError) -> Outcome {
    let relative = folder.isEmpty ? path[...] : path.dropFirst(folder.count + 1)
    do {
      let bytes = try FileReading.read(root.appending(String(relative)), limit: Self.limit)
      return .read(SourceText(file: path, bytes: bytes))
    } catch {
      switch error.cause {
      case .tooLarge: return .refused(.fileTooLarge(Self.limit, at: Place(file: path)))
      case .system(let number) where SystemFault(number: number) == .noPermission:
        return .refused(.fileForbidden(at: Place(file: path)))
      default: throw error
      }
    }
  }
}
