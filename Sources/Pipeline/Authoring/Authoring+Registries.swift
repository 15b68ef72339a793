import Intake
package import Model

// Files of governments and groups.
extension Authoring {
  /// What is known of a new government; what is nil is left to be filled in.
  package struct NewGovernment: Sendable {
    package var id: GovernmentID
    package var name: Localized<String?>
    package var slug: Localized<String?>
    package var sites: Localized<String?>
    package var order: Int

    /// A government with what is known of it.
    package init(
      id: GovernmentID, name: Localized<String?>, slug: Localized<String?>, sites: Localized<String?>, order: Int
    ) {
      self.id = id
      self.name = name
      self.slug = slug
      self.sites = sites
      self.order = order
    }
  }

  /// What is known of a new group; what is nil is left to be filled in.
  package struct NewGroup: Sendable {
    package var id: GroupID
    package var name: Localized<String?>
    package var shortName: Localized<String?>
    package var slug: Localized<String?>
    package var governments: [GovernmentID]

    /// A group with what is known of it.
    package init(
      id: GroupID, name: Localized<String?>, shortName: Localized<String?>, slug: Localized<String?>,
      governments: [GovernmentID]
    ) {
      self.id = id
      self.name = name
      self.shortName = shortName
      self.slug = slug
      self.governments = governments
    }
  }

  /// Starts the file of a government.
  package func start(_ government: NewGovernment) throws(PipelineFailure) -> StartedFiles {
    try start(
      RegistrySkeleton.government(
        government.id,
        [
          "name": .localized(government.name), "slug": .localized(government.slug),
          "sites": .localized(government.sites), "order": .text(String(government.order)),
        ]))
  }

  /// Starts the file of a group.
  package func start(_ group: NewGroup) throws(PipelineFailure) -> StartedFiles {
    try start(
      RegistrySkeleton.group(
        group.id,
        [
          "name": .localized(group.name), "short-name": .localized(group.shortName),
          "slug": .localized(group.slug), "governments": .list(group.governments.map(\.text)),
        ]))
  }

  private func start(_ skeleton: RegistrySkeleton) throws(PipelineFailure) -> StartedFiles {
    try NewFiles(root: folders.root).write([skeleton.file])
    return StartedFiles(paths: [skeleton.file.path], proposedFrom: nil)
  }

  /// The order after that of every government there is.
  package var nextOrder: Int {
    1 + (survey.registry.governments.values.map(\.order).max() ?? 0)
  }
}
