package import Diagnostics
package import Pipeline

/// What happens during a preview, for whoever tells a person of it.
package enum PreviewEvent: Sendable {
  /// The site was read, and this address shows it.
  case started(address: String, SiteSnapshot, Duration)
  /// Files had changed, and the pages are up to date again.
  case updated(SiteSnapshot, Duration)
  /// Files had changed, and could not be read.
  case failed(PipelineFailure)
  /// The system does not say when files change, for this reason; they are looked at again and again instead.
  case looking(MessageText)
}
