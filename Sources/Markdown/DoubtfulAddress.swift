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
  /// Its host has letters beyond ASCII, which may look like others.
  case foreignHost
  /// It is longer than browsers and feeds agree on.
  case tooLong

  /// What is wrong, in one sentence.
  var summary: MessageText {
    switch self {
    case .empty: MessageText(en: "This link has no address.", cy: "Nid oes cyfeiriad i’r ddolen hon.")
    case .blank:
      MessageText(
        en: "This link's address holds a blank or a control character.",
        cy: "Mae bwlch neu nod rheoli yng nghyfeiriad y ddolen hon.")
    case .backslash:
      MessageText(en: "This link's address holds a backslash.", cy: "Mae ôl-slaes yng nghyfeiriad y ddolen hon.")
    case .userName:
      MessageText(
        en: "This link's address has a name before its host (“name@host”).",
        cy: "Mae enw o flaen yr enw parth yng nghyfeiriad y ddolen hon (“enw@parth”).")
    case .noHost:
      MessageText(en: "This link's address has no host.", cy: "Nid oes enw parth yng nghyfeiriad y ddolen hon.")
    case .foreignHost:
      MessageText(
        en: "The host in this link's address has a letter that is not one of a to z, or a sign that no host has.",
        cy: "Mae llythyren nad yw rhwng a a z, neu arwydd nad yw mewn unrhyw enw parth, yn enw parth y ddolen hon.")
    case .tooLong:
      MessageText(
        en: "This link's address is longer than \(LinkAddress.longest) bytes.",
        cy: "Mae cyfeiriad y ddolen hon yn hwy na \(LinkAddress.longest) beit.")
    }
  }
}
