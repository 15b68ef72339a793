package import Diagnostics
package import Files
package import Pipeline

/// What the machine did that ended a preview, or kept it from beginning.
package enum PreviewFailure: Error {
  /// The site could not be read at all.
  case site(PipelineFailure)
  /// A port could not be taken.
  case port(UInt16, FileErrorCause)
  /// Connections failed otherwise.
  case network(String)

  /// The failure for a person.
  package var words: MessageText {
    switch self {
    case .site(let failure): failure.words
    case .port(0, let cause):
      MessageText(
        en: "Could not listen on 127.0.0.1: \(cause).", cy: "Ni ellid gwrando ar 127.0.0.1: \(cause.welsh).")
    case .port(let port, let cause):
      MessageText(
        en: "Could not listen on 127.0.0.1:\(port): \(cause). Name another --port, or none, and a free one is taken.",
        cy: "Ni ellid gwrando ar 127.0.0.1:\(port): \(cause.welsh). Enwch --port arall, neu’r un, a dewisir un rhydd.")
    case .network(let text):
      MessageText(
        en: "Could not accept connections: \(text).", cy: "Ni ellid derbyn cysylltiadau; y rheswm yn Saesneg: \(text).")
    }
  }
}
