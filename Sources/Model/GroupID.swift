/// The id of a group in the registry: its folder below `content/groups/`.
package struct GroupID: IdentifierText {
  package let text: String

  package init(unchecked text: String) {
    self.text = text
  }
}
