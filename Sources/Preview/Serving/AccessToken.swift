/// What only whoever started the preview knows: 32 random bytes from the system, as hexadecimal digits.
struct AccessToken: Sendable {
  /// The digits.
  let text: String

  /// A new token.
  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// Whether bytes are the token; how long that takes does not depend on how many of them are right.
  func matches(_ bytes: Substring.UTF8View) -> Bool {
    guard bytes.count == text.utf8.count else { return false }
    return zip(bytes, text.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
