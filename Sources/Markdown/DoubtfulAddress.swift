import Diagnostics

/// Why an address is not what it seems.
enum DoubtfulAddress: Hashable, Sendable {
  /// There is none.
  case empty
  /// It holds a blank or a control character.
  case blank
  /// It holds a backslash.
  case backslash
  /// It holds a user name before its host.
  case userName
  /// It has no host.
  case noHost
  /// It is longer than browsers and feeds agree on.
  case tooLong

  /// What is wrong, in one sentence.
  var summary: MessageText {
    switch self {
    case .empty: "This link has no address."
    case .blank: "This link's address holds a blank or a control character."
    case .backslash: "This link's address holds a backslash."
    case .userName: "This link's address has a name before its host (“name@host”)."
    case .noHost: "This link's address has no host."
    case .tooLong: "This link's address is longer than \(LinkAddress.longest) bytes."
    }
  }
}
