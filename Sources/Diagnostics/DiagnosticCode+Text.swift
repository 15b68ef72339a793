extension DiagnosticCode {
  /// The code that a text names: `CMQ` and three digits, and nothing else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = bytes.dropFirst(3)
    guard bytes.starts(with: "CMQ".utf8), digits.count == 3 else { return nil }
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    let number = digits.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
    guard number > 0 else { return nil }
    self.init(number)
  }

  /// What the group of the code is about, in a few words.
  package var subject: String {
    switch number {
    case 1...99: "Files, front matter and its keys"
    case 100...199: "The five requirements, and the people"
    case 200...299: "Dates and publication"
    case 300...399: "The two languages"
    case 400...499: "The text"
    case 500...599: "Registries and settings"
    case 600...699: "Sign-off and confidentiality"
    case 700...799: "Templates and wording"
    default: "Addresses"
    }
  }
}
