import Diagnostics

// What can be wrong with the folders of the content tree.
extension Diagnostic {
  /// A symbolic link.
  static func symbolicLink(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(6), place: place,
      summary: MessageText(en: "This is a symbolic link.", cy: "Dolen symbolaidd yw hon."),
      reason: MessageText(
        en: "What it leads to may lie outside the site and change without anybody's agreement.",
        cy: "Gall yr hyn y mae’n arwain ato fod y tu allan i’r wefan, a newid heb gytundeb neb."),
      fix: MessageText(en: "Put the file itself here.", cy: "Rhowch y ffeil ei hun yma."))
  }

  /// A pipe, a socket or a device.
  static func specialFile(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(7), place: place,
      summary: MessageText(en: "This is neither a file nor a folder.", cy: "Nid ffeil na ffolder yw hwn."),
      reason: MessageText(
        en: "What a pipe or a device gives is different each time.",
        cy: "Mae’r hyn a rydd pibell neu ddyfais yn wahanol bob tro."),
      fix: MessageText(
        en: "Delete it, or put an ordinary file here.", cy: "Dilëwch ef, neu rhowch ffeil gyffredin yma."))
  }

  /// A file with a second name.
  static func hardLink(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(8), place: place,
      summary: MessageText(
        en: "This file has a second name elsewhere on the disk.",
        cy: "Mae gan y ffeil hon ail enw mewn man arall ar y ddisg."),
      reason: MessageText(
        en: "Who changes it under the other name changes the record without a trace.",
        cy: "Mae pwy bynnag sy’n ei newid o dan yr enw arall yn newid y cofnod heb adael ôl."),
      fix: MessageText(en: "Replace it by a copy of its own.", cy: "Rhowch gopi ar wahân yn ei lle."))
  }

  /// A name that is no identifier.
  static func folderName(_ name: String, at place: Place) -> Diagnostic {
    let fault = IdentifierFault.clause(for: name)
    return Diagnostic(
      code: DiagnosticCode(9), place: place,
      summary: MessageText(
        en: "The name “\(name)” cannot be part of an address: \(fault.en).",
        cy: "Ni all yr enw “\(name)” fod yn rhan o gyfeiriad: \(fault.cy)."),
      reason: MessageText(
        en: "Names of folders and pages are parts of addresses, which must be plain to read, type and compare.",
        cy: """
          Rhannau o gyfeiriadau yw enwau ffolderi a thudalennau, a rhaid iddynt fod yn hawdd eu darllen, eu teipio a’u \
          cymharu.
          """),
      fix: IdentifierFault.fix(for: name))
  }

  /// A folder of the registry without its file.
  static func missingRegistry(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(10), place: place,
      summary: MessageText(en: "The folder has no “\(name)”.", cy: "Nid oes “\(name)” yn y ffolder."),
      reason: MessageText(
        en: "The file holds the official names, without which nothing in the folder can be shown.",
        cy: "Yn y ffeil y mae’r enwau swyddogol, a hebddynt ni ellir dangos dim o’r ffolder."),
      fix: MessageText(
        en: "Add “\(name)”, or rename the folder if its name is a slip.",
        cy: "Ychwanegwch “\(name)”, neu newidiwch enw’r ffolder os llithriad ydyw."))
  }

  /// A record's folder without a date.
  static func folderWithoutDate(_ name: String, at place: Place) -> Diagnostic {
    let hint = DateHint.iso(for: name)
    return Diagnostic(
      code: DiagnosticCode(11), place: place,
      summary: MessageText(
        en: "The name of the folder “\(name)” does not begin with a day of the calendar.",
        cy: "Nid yw enw’r ffolder “\(name)” yn dechrau â diwrnod o’r calendr."),
      reason: MessageText(
        en: "Records are filed under the day of the meeting, statement or letter.",
        cy: "Cedwir pob cofnod o dan ddiwrnod y cyfarfod, y datganiad neu’r llythyr."),
      fix: hint.map { day in
        MessageText(
          en: "Begin the name with “\(day)”, if that is the day.",
          cy: "Dechreuwch yr enw â “\(day)”, os dyna’r diwrnod.")
      } ?? dayFirst)
  }

  /// A file that editors and systems leave behind.
  static func ignoredFile(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(12), severity: .note, place: place,
      summary: MessageText(en: "“\(name)” is ignored.", cy: "Anwybyddir “\(name)”."),
      reason: MessageText(
        en: "Names like this are given by editors and systems to files that nobody means to publish.",
        cy: "Mae rhaglenni golygu a systemau’n rhoi enwau fel hyn i ffeiliau nad oes neb yn bwriadu eu cyhoeddi."),
      fix: MessageText(en: "Delete it if nobody needs it.", cy: "Dilëwch y ffeil os nad oes ar neb ei hangen."))
  }

  /// Something where nothing of its sort belongs.
  ///
  /// - Parameter known: The names of what may lie here, as far as they are fixed.
  static func unexpectedEntry(_ name: String, known: [String], at place: Place) -> Diagnostic {
    let nearest = Suggestion.nearest(to: name, among: known).flatMap { $0 == name ? nil : $0 }
    return Diagnostic(
      code: DiagnosticCode(13), place: place,
      summary: MessageText(en: "“\(name)” does not belong here.", cy: "Nid yw “\(name)” yn perthyn yma."),
      reason: MessageText(
        en: "What is not known would appear nowhere, and nobody would notice.",
        cy: "Ni fyddai dim anhysbys yn ymddangos yn unman, ac ni fyddai neb yn sylwi."),
      fix: nearest.map { right in
        MessageText(
          en: "Rename it to “\(right)” if that is meant, or move it out of the content folder.",
          cy: "Newidiwch yr enw i “\(right)” os dyna a olygir, neu symudwch ef allan o’r ffolder cynnwys.")
      } ?? whereThingsBelong)
  }

  /// A registry file under a name that is nearly right.
  static func misnamedRegistry(_ name: String, as right: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(13), place: place,
      summary: MessageText(
        en: "“\(name)” is not read here, but “\(right)” would be.",
        cy: "Ni ddarllenir “\(name)” yma, ond byddai “\(right)” yn cael ei darllen."),
      reason: MessageText(
        en: "The file holds the official names, without which nothing in the folder can be shown.",
        cy: "Yn y ffeil y mae’r enwau swyddogol, a hebddynt ni ellir dangos dim o’r ffolder."),
      fix: MessageText(
        en: "Rename it to “\(right)”, or delete it if that file is there as well.",
        cy: "Newidiwch yr enw i “\(right)”, neu dilëwch y ffeil os yw honno yno hefyd."))
  }

  /// A name whose bytes are not UTF-8.
  static func nameNotUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(14), place: place,
      summary: MessageText(en: "The name is not in UTF-8.", cy: "Nid yw’r enw mewn UTF-8."),
      reason: MessageText(
        en: "No program can show it as it was meant.", cy: "Ni all yr un rhaglen ei ddangos fel y’i bwriadwyd."),
      fix: MessageText(en: "Rename it.", cy: "Newidiwch yr enw."))
  }

  /// A name that the site uses itself.
  static func reservedName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(15), place: place,
      summary: MessageText(
        en: "“\(name)” is a part of addresses that the site uses itself.",
        cy: "Mae’r wefan ei hun yn defnyddio “\(name)” yn ei chyfeiriadau."),
      reason: MessageText(en: "Two pages would have one address.", cy: "Byddai gan ddwy dudalen yr un cyfeiriad."),
      fix: MessageText(en: "Choose another name.", cy: "Dewiswch enw arall."))
  }

  /// No settings.
  static func missingSite(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(16), place: place,
      summary: MessageText(
        en: "The content folder has no “site.yaml”.", cy: "Nid oes “site.yaml” yn y ffolder cynnwys."),
      reason: MessageText(
        en: "It holds the site's title, address and languages, which every page needs.",
        cy: "Ynddi y mae teitl, cyfeiriad ac ieithoedd y wefan, y mae eu hangen ar bob tudalen."),
      fix: MessageText(
        en: "Add the file, with the keys “title”, “description”, “languages”, “base-url”, “authority” and “publisher”.",
        cy: """
          Ychwanegwch y ffeil, gyda’r allweddi “title”, “description”, “languages”, “base-url”, “authority” a \
          “publisher”.
          """))
  }

  private static let dayFirst = MessageText(
    en: """
      Begin the name with year, month and day: “2023-02-01”, and “2023-02-01-extended” for a second one.
      """,
    cy: """
      Dechreuwch yr enw â blwyddyn, mis a diwrnod: “2023-02-01”, a “2023-02-01-extended” ar gyfer ail un.
      """)

  private static let whereThingsBelong = MessageText(
    en: """
      Move it where it belongs, or out of the content folder: “groups/<id>/”, “governments/<id>/” and “pages/” hold \
      records, “keys/” the keys, “site.yaml” the settings.
      """,
    cy: """
      Symudwch ef i’w le, neu allan o’r ffolder cynnwys: yn “groups/<id>/”, “governments/<id>/” a “pages/” y mae’r \
      cofnodion, yn “keys/” yr allweddi, ac yn “site.yaml” y gosodiadau.
      """)
}
