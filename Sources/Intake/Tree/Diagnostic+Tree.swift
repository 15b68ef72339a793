import Diagnostics

// What can be wrong with the folders of the content tree.
extension Diagnostic {
  /// A symbolic link.
  static func symbolicLink(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(6), place: place,
      summary: "This is a symbolic link.",
      reason: "What it leads to may lie outside the site and change without anybody's agreement.",
      fix: "Put the file itself here.")
  }

  /// A pipe, a socket or a device.
  static func specialFile(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(7), place: place,
      summary: "This is neither a file nor a folder.",
      reason: "What a pipe or a device gives is different each time.",
      fix: "Delete it, or put an ordinary file here.")
  }

  /// A file with a second name.
  static func hardLink(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(8), place: place,
      summary: "This file has a second name elsewhere on the disk.",
      reason: "Who changes it under the other name changes the record without a trace.",
      fix: "Replace it by a copy of its own.")
  }

  /// A name that is no identifier.
  static func folderName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(9), place: place,
      summary: "The name “\(name)” cannot be part of an address: \(IdentifierFault.clause(for: name)).",
      reason: "Names of folders and pages are parts of addresses, which must be plain to read, type and compare.",
      fix: IdentifierFault.fix(for: name))
  }

  /// A folder of the registry without its file.
  static func missingRegistry(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(10), place: place,
      summary: "The folder has no “\(name)”.",
      reason: "The file holds the official names, without which nothing in the folder can be shown.",
      fix: "Add “\(name)”, or rename the folder if its name is a slip.")
  }

  /// A record's folder without a date.
  static func folderWithoutDate(_ name: String, at place: Place) -> Diagnostic {
    let hint = DateHint.iso(for: name)
    return Diagnostic(
      code: DiagnosticCode(11), place: place,
      summary: "The name of the folder “\(name)” does not begin with a day of the calendar.",
      reason: "Records are filed under the day of the meeting, statement or letter.",
      fix: hint.map { "Begin the name with “\($0)”, if that is the day." }
        ?? "Begin the name with year, month and day: “2023-02-01”, and “2023-02-01-extended” for a second one.")
  }

  /// A file that editors and systems leave behind.
  static func ignoredFile(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(12), severity: .note, place: place,
      summary: "“\(name)” is ignored.",
      reason: "Names like this are given by editors and systems to files that nobody means to publish.",
      fix: "Delete it if nobody needs it.")
  }

  /// Something where nothing of its sort belongs.
  ///
  /// - Parameter known: The names of what may lie here, as far as they are fixed.
  static func unexpectedEntry(_ name: String, known: [String], at place: Place) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, among: known).flatMap { $0 == name ? nil : $0 }
    return Diagnostic(
      code: DiagnosticCode(13), place: place,
      summary: "“\(name)” does not belong here.",
      reason: "What is not known would appear nowhere, and nobody would notice.",
      fix: nearest.map { "Rename it to “\($0)” if that is meant, or move it out of the content folder." }
        ?? "Move it where it belongs, or out of the content folder: “groups/<id>/”, “governments/<id>/” and “pages/” hold "
        + "records, “keys/” the keys, “site.yaml” the settings.")
  }

  /// A registry file under a name that is nearly right.
  static func misnamedRegistry(_ name: String, as right: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(13), place: place,
      summary: "“\(name)” is not read here, but “\(right)” would be.",
      reason: "The file holds the official names, without which nothing in the folder can be shown.",
      fix: "Rename it to “\(right)”, or delete it if that file is there as well.")
  }

  /// A name whose bytes are not UTF-8.
  static func nameNotUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(14), place: place,
      summary: "The name is not in UTF-8.",
      reason: "No program can show it as it was meant.",
      fix: "Rename it.")
  }

  /// A name that the site uses itself.
  static func reservedName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(15), place: place,
      summary: "“\(name)” is a part of addresses that the site uses itself.",
      reason: "Two pages would have one address.",
      fix: "Choose another name.")
  }

  /// No settings.
  static func missingSite(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(16), place: place,
      summary: "The content folder has no “site.yaml”.",
      reason: "It holds the site's title, address and languages, which every page needs.",
      fix: "Add the file, with the keys “title”, “description”, “languages”, “base-url”, “authority” and “publisher”.")
  }
}
