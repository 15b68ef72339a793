/// One segment of an address.
package struct Slug: IdentifierText {
  package let text: String

  package init(unchecked text: String) {
    self.text = text
  }
}
