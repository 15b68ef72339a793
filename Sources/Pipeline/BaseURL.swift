import Intake
import Model

/// The address of a site's root that a command gives instead of the one in the settings.
package struct BaseURL: Sendable {
  private let address: String

  /// A web address without query or fragment, or nil; slashes at its end are taken off.
  package init?(_ text: String) {
    guard let address = WebAddress.root(of: text) else { return nil }
    self.address = address
  }

  /// The archive as a site at this address.
  func applied(to archive: Archive) -> Archive {
    var archive = archive
    archive.site.baseURL = Localized(cy: address, en: address)
    return archive
  }
}
