/// What the machine could not do with a file or folder.
package struct FileError: Error, Equatable, Sendable {
  /// What was being done.
  package let operation: FileOperation
  /// To which file or folder.
  package let path: DiskPath
  /// Why it failed.
  package let cause: FileErrorCause

  /// An error from its parts.
  package init(_ operation: FileOperation, _ path: DiskPath, _ cause: FileErrorCause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// The operating system's error number (`errno`), when it is the cause.
  package var number: Int32? {
    if case .system(let number) = cause { number } else { nil }
  }
}

extension FileError: CustomStringConvertible {
  /// The error for a person: `Could not write public/index.html: no space left on device.`
  package var description: String {
    switch operation {
    case .flush: "Could not flush \(path) to the disk: \(cause)."
    default: "Could not \(operation.rawValue) \(path): \(cause)."
    }
  }
}
