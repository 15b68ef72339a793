import Diagnostics

// What can be wrong with the keys of a kind of record.
extension Diagnostic {
  /// A meeting that names neither a group nor a body, or both.
  static func meetingWithoutGroup(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(93), place: place,
      summary: MessageText(
        en: "This meeting must name either a “group” of this site or the “name” of another body.",
        cy: "Rhaid i’r cyfarfod hwn enwi naill ai grŵp ar y wefan hon (“group”) neu gorff arall (“name”)."),
      reason: MessageText(
        en: "The meeting is listed on its group's page, or under the name that is given.",
        cy: "Caiff y cyfarfod ei restru ar dudalen ei grŵp, neu o dan yr enw a roddir."),
      fix: MessageText(
        en: "Write “group:” with the group's id, or “name:” with the name of a body that has no registry entry.",
        cy: "Ysgrifennwch “group:” gyda dynodydd y grŵp, neu “name:” gydag enw corff nad yw yn y gofrestr."))
  }

  /// A record that has no errors and is incomplete all the same.
  static func incompleteRecord(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(94), place: place,
      summary: MessageText(
        en: "This record could not be put together from its front matter.",
        cy: "Nid oedd modd llunio’r cofnod hwn o’i bennyn."),
      reason: MessageText(
        en: "No record is ever left out of the site in silence.",
        cy: "Ni chaiff yr un cofnod ei adael allan o’r wefan heb ddweud hynny."),
      fix: MessageText(
        en: "Compare the front matter with the reference of its kind, and report this as a fault of the program.",
        cy: "Cymharwch y pennyn â’r hyn a ddisgrifir ar gyfer ei fath, a rhowch wybod am hyn fel nam yn y rhaglen."))
  }
}
