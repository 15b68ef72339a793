import CPlatform
import SystemPackage

/// Calls of the operating system, with their failures as `FileError`.
enum SystemCall {
  /// Makes a call that takes a path.
  ///
  /// A path with a NUL byte would be cut short by C, so it is refused as the system refuses any other bad path.
  @discardableResult
  static func make(
    _ operation: FileOperation, _ shown: @autoclosure () -> DiskPath, _ path: String,
    _ call: (UnsafePointer<CChar>) -> Int32
  ) throws(FileError) -> Int32 {
    let result = path.utf8.contains(0) ? -Errno.invalidArgument.rawValue : path.withCString(call)
    return try check(result, operation, shown())
  }

  /// The result of a call, if it is not an error.
  @discardableResult
  static func check(
    _ result: Int32, _ operation: FileOperation, _ shown: @autoclosure () -> DiskPath
  ) throws(FileError) -> Int32 {
    guard result >= 0 else { throw FileError(operation, shown(), .system(-result)) }
    return result
  }
}
