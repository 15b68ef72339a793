import Diagnostics

/// For samples whose language does not matter, one text stands for both.
extension MessageText: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .verbatim(value)
  }
}
