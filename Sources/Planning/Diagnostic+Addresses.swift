import Diagnostics

extension Diagnostic {
  /// CMQ801: two pages claim one address.
  static func sharedAddress(_ address: String, first: String, second: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(801),
      place: Place(file: second),
      summary: "The page of “\(second)” and the page of “\(first)” have the same address, “\(address)”.",
      reason: "One of the two would hide the other, and a link could lead to the wrong text.",
      fix: "Give one of them another “slug”, or take the address out of “former-addresses”.",
      notes: [DiagnosticNote(place: Place(file: first), text: "The other page at this address.")])
  }

  /// CMQ802: an old address that no file can stand for.
  static func unusableFormerAddress(_ address: String, in file: String) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(802),
      place: Place(file: file),
      summary: "The former address “\(address)” is not a path from the root of the site.",
      reason: "The page that leads on from the old address is a file of the site, and no file can have this path.",
      fix: "Write the path alone, from its first slash: “/en/groups/justice/2023-02-01/”. It may hold letters, digits, "
        + "“-”, “.”, “_” and “~”.")
  }
}
