package import Files
package import Pipeline

/// What the machine did that ended a preview, or kept it from beginning.
package enum PreviewFailure: Error, CustomStringConvertible {
  /// The site could not be read at all.
  case site(PipelineFailure)
  /// A port could not be taken.
  case port(UInt16, FileErrorCause)
  /// Connections failed otherwise.
  case network(String)

  package var description: String {
    switch self {
    case .site(let failure): "\(failure)"
    case .port(0, let cause): "Could not listen on 127.0.0.1: \(cause)."
    case .port(let port, let cause):
      "Could not listen on 127.0.0.1:\(port): \(cause). Name another --port, or none, and a free one is taken."
    case .network(let text): "Could not accept connections: \(text)."
    }
  }
}
