package import Files
package import Output

/// What the machine did that stopped a run.
package enum PipelineFailure: Error, CustomStringConvertible {
  /// A file or folder could not be read or written.
  case file(FileError)
  /// The site could not be put in its place.
  case output(OutputError)

  /// Whether another build holds the target, so that the same run may succeed later.
  package var isBusy: Bool {
    if case .output(.busy) = self { true } else { false }
  }

  package var description: String {
    switch self {
    case .file(let error): "\(error)"
    case .output(let error): "\(error)"
    }
  }
}
