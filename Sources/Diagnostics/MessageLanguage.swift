/// A language in which findings are reported.
package enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
  case en, cy

  /// The language of a locale's name, such as `cy_GB.UTF-8`; nothing for another language than Welsh or English.
  package init?(locale: String) {
    let code = locale.utf8.prefix { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "@") }
    self.init(rawValue: String(Substring(code)))
  }
}
