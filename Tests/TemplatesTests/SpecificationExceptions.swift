/// The cases of the public specification that are refused on purpose.
enum SpecificationExceptions {
  /// Why some cases are refused.
  struct Refusal: Sendable {
    /// The number of the code with which they are refused.
    let code: Int
    /// Why that is better than what the specification does.
    let reason: String
    /// The cases, by file and name.
    let cases: [String]
  }

  /// The refusals by the case's file and name.
  static let refusals: [String: Refusal] = Dictionary(
    uniqueKeysWithValues: all.flatMap { refusal in refusal.cases.map { ($0, refusal) } })

  private static let all: [Refusal] = [
    Refusal(
      code: 710, reason: "a name that is not known is an error, not a blank",
      cases: [
        "interpolation: Basic Context Miss Interpolation",
        "interpolation: Triple Mustache Context Miss Interpolation",
        "interpolation: Ampersand Context Miss Interpolation",
        "interpolation: Dotted Names - Broken Chains",
        "interpolation: Dotted Names - Broken Chain Resolution",
        "interpolation: Dotted Names - Context Precedence",
        "interpolation: Dotted Names are never single keys",
        "sections: Context Misses",
        "sections: Dotted Names - Broken Chains",
        "inverted: Context",
        "inverted: List",
        "inverted: Context Misses",
        "inverted: Dotted Names - Broken Chains",
        "inheritance: Negative Sections",
      ]),
    Refusal(
      code: 716, reason: "a text that may be absent is used only inside its own section",
      cases: [
        "interpolation: Basic Null Interpolation"
      ]),
    Refusal(
      code: 714, reason: "a text is never used raw",
      cases: [
        "interpolation: Triple Mustache Null Interpolation",
        "interpolation: Ampersand Null Interpolation",
        "sections: Implicit Iterator - Triple mustache",
        "sections: Implicit Iterator - Ampersand",
      ]),
    Refusal(
      code: 710, reason: "a page's view is never a text or a list by itself",
      cases: [
        "interpolation: Implicit Iterators - Basic Interpolation",
        "interpolation: Implicit Iterators - HTML Escaping",
        "interpolation: Implicit Iterators - Triple Mustache",
        "interpolation: Implicit Iterators - Ampersand",
        "interpolation: Implicit Iterators - Basic Integer Interpolation",
        "sections: Implicit Iterator - Root-level",
      ]),
    Refusal(
      code: 710, reason: "no field is a list of lists",
      cases: [
        "sections: Implicit Iterator - Array"
      ]),
    Refusal(
      code: 712, reason: "a template that is not there is an error, not a blank",
      cases: [
        "partials: Failed Lookup"
      ]),
    Refusal(
      code: 713, reason: "no template is used within itself",
      cases: [
        "partials: Recursion",
        "inheritance: Recursion",
      ]),
    Refusal(
      code: 719, reason: "what would be dropped in silence is an error",
      cases: [
        "inheritance: Text inside parent"
      ]),
  ]
}
