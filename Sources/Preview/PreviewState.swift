import Diagnostics
import Model
import Pipeline

/// What a preview shows at one moment.
struct PreviewState: Sendable {
  /// The site as it was last read.
  let snapshot: SiteSnapshot
  /// Why it could not be read since.
  let failure: MessageText?

  /// A site that was just read.
  init(snapshot: SiteSnapshot) {
    self.init(snapshot, failure: nil)
  }

  private init(_ snapshot: SiteSnapshot, failure: MessageText?) {
    self.snapshot = snapshot
    self.failure = failure
  }

  /// The state after the site was read again.
  func showing(_ snapshot: SiteSnapshot) -> PreviewState { PreviewState(snapshot, failure: nil) }

  /// The state after the site could not be read: what was read before is still shown.
  func failing(_ failure: PipelineFailure) -> PreviewState { PreviewState(snapshot, failure: failure.words) }
}

extension PreviewState {
  /// The address of the only record that was just changed; nil when there is none or more than one.
  ///
  /// In the language whose file was changed; with both, in that of the page from which one comes.
  func changedAddress(seenFrom path: String) -> String? {
    guard failure == nil, snapshot.changes.count == 1, let (record, changed) = snapshot.changes.first else {
      return nil
    }
    let current = PreviewAddress.language(of: path) ?? snapshot.languages.first ?? .en
    let language = changed.isEmpty || changed.contains(current) ? current : changed[0]
    guard let page = snapshot.page(of: record, in: language) else {
      return "\(PreviewAddress.list(in: language))#\(record)"
    }
    return PreviewAddress.address(ofFile: page.path)
  }
}
