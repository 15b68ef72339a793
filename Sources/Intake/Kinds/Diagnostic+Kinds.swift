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
}
