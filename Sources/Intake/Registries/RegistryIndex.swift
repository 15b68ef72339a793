package import Model

/// The governments and groups a record may name, with what their registry files say.
///
/// An id is known by its folder, so that one broken registry file does not make every record that names it wrong.
package struct RegistryIndex: Sendable {
  /// The ids of all governments that have a folder.
  package let governmentIDs: [GovernmentID]
  /// The ids of all groups that have a folder.
  package let groupIDs: [GroupID]
  /// The site's settings; nil when they could not be read.
  package var site: Site?
  /// The governments whose files could be read.
  package var governments: [GovernmentID: Government] = [:]
  /// The groups whose files could be read.
  package var groups: [GroupID: Group] = [:]

  /// Whether every file of the registries could be read.
  var isComplete: Bool {
    site != nil && governments.count == governmentIDs.count && groups.count == groupIDs.count
  }

  /// An index of ids alone, for reading the registries themselves.
  package init(governmentIDs: [GovernmentID], groupIDs: [GroupID]) {
    self.governmentIDs = governmentIDs
    self.groupIDs = groupIDs
  }

  /// Governments in their neutral order.
  package func inOrder(_ ids: [GovernmentID]) -> [GovernmentID] {
    ids.sorted { (governments[$0]?.order ?? .max, $0) < (governments[$1]?.order ?? .max, $1) }
  }
}
