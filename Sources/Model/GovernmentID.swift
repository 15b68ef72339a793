/// The id of a government in the registry: its folder below `content/governments/`.
package struct GovernmentID: IdentifierText {
  package let text: String

  package init(unchecked text: String) {
    self.text = text
  }
}
