/// The stable code of a kind of finding: `CMQ` and three digits.
///
/// A code is never given to another kind of finding, so that a suppression or a bookmark keeps its meaning.
/// The hundreds are groups: 0 files and front matter, 1 the five requirements and the people, 2 dates and
/// publication, 3 languages, 4 the text, 5 registries and settings, 6 sign-off and confidentiality, 7 templates and wording,
/// 8 addresses.
package struct DiagnosticCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number after `CMQ`, from 1 to 999.
  package let number: Int

  /// The code of a number from 1 to 999.
  package init(_ number: Int) {
    precondition((1...999).contains(number), "a diagnostic code has three digits")
    self.number = number
  }

  package var description: String {
    let digits = String(number)
    return "CMQ" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  package static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.number < right.number
  }
}
