import SystemPackage

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

  /// Whether there is nothing at the path.
  package var isAbsence: Bool {
    number == Errno.noSuchFileOrDirectory.rawValue
  }

  /// Whether there is already something at the path.
  package var isPresence: Bool {
    number == Errno.fileExists.rawValue
  }

  /// Whether something else lies where a folder is needed.
  package var isNoFolder: Bool {
    number == Errno.notDirectory.rawValue || number == Errno.tooManySymbolicLinkLevels.rawValue
  }

  /// Whether two entries lie where the system cannot exchange or rename them in one step: on two file systems,
  /// at a mount point, or on a file system without that call.
  package var isMissingExchange: Bool {
    let reasons: [Errno] = [
      .improperLink, .resourceBusy, .invalidArgument, .noFunction, .notSupported, .notSupportedOnSocket,
    ]
    return operation == .replace && reasons.contains { $0.rawValue == number }
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
