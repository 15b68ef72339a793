import Diagnostics

extension MessageText {
  /// What stands in quotation marks for somebody of whom neither a name nor a role is written.
  static let noName = MessageText(en: "(no name)", cy: "(heb enw)")
}
