package import Files

/// Why a target is not replaced.
package enum TargetRefusal: Equatable, Sendable {
  /// The root of the disk, or a path that ends with `.` or `..`.
  case noName
  /// A symbolic link.
  case symbolicLink
  /// A file, a pipe or a device.
  case notAFolder
  /// A folder with something in it and without the list of a built site.
  case notASite
  /// The folder is, or holds, one that must be kept.
  case holds(DiskPath)
  /// The folder would lie in one that is read.
  case liesIn(DiskPath)
}

extension TargetRefusal: CustomStringConvertible {
  /// The reason for a person, as the end of a sentence, without its full stop.
  package var description: String {
    switch self {
    case .noName: "it has no name of its own; give a folder such as public"
    case .symbolicLink: "it is a symbolic link; give the folder itself"
    case .notAFolder: "it is not a folder"
    case .notASite: "it holds files that no build has made; give an empty or a new folder"
    case .holds(let path): "\(path) lies in it and would be lost; give a folder of its own"
    case .liesIn(let path): "it lies in \(path), which the build reads; give a folder outside it"
    }
  }
}
