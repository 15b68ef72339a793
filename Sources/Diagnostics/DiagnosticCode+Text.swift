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

  /// What the group of the code, its hundred, is about, in a few words.
  var subject: MessageText {
    switch number {
    case 1...99: MessageText(en: "Files, front matter and its keys", cy: "Ffeiliau, y pennyn a’i allweddi")
    case 100...199: MessageText(en: "The five requirements, and the people", cy: "Y pum gofyniad, a’r bobl")
    case 200...299: MessageText(en: "Dates and publication", cy: "Dyddiadau a chyhoeddi")
    case 300...399: MessageText(en: "The two languages", cy: "Y ddwy iaith")
    case 400...499: MessageText(en: "The text", cy: "Y testun")
    case 500...599: MessageText(en: "Registries and settings", cy: "Cofrestrau a gosodiadau")
    case 600...699: MessageText(en: "Sign-off and confidentiality", cy: "Cymeradwyaeth a chyfrinachedd")
    case 700...799: MessageText(en: "Templates and wording", cy: "Templedi a geiriad")
    default: MessageText(en: "Addresses", cy: "Cyfeiriadau")
    }
  }
}
