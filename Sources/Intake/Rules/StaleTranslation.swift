import Diagnostics
import Model

/// A translation that says from which text it was made is of that text as it is today.
struct StaleTranslation {
  static let code = DiagnosticCode(313)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "A stale translation", cy: "Cyfieithiad sydd wedi dyddio"),
    text: MessageText(
      en: """
        “translated-from” names the digest of the agreed text that was translated. When the text is another today, the \
        translation may say something else. For an agreed record this is an error where the site requires \
        translations; otherwise it is a warning.

        A digest tells that words or facts have changed, not which: the history of the other file shows them. Where the \
        lines of a file are broken makes no difference. Once the translation says the same again, write the digest of \
        today, which the message names.
        """,
      cy: """
        Mae “translated-from” yn enwi ôl bys y testun y cytunwyd arno ac a gyfieithwyd. Pan fydd y testun wedi newid, \
        efallai fod y cyfieithiad yn dweud rhywbeth gwahanol. Yn achos cofnod y cytunwyd arno, gwall yw hwn \
        lle mae’r wefan yn gofyn am gyfieithiadau; fel arall, rhybudd ydyw.

        Mae ôl bys yn dangos bod geiriau neu ffeithiau wedi newid, nid pa rai: mae hanes y ffeil arall yn eu dangos. Nid \
        oes gwahaniaeth ble y torrir llinellau’r ffeil. Pan fydd y cyfieithiad yn dweud yr un peth eto, ysgrifennwch ôl \
        bys heddiw, y mae’r neges yn ei enwi.
        """),
    wrong: """
      communique.en.md
        status: draft
      communique.cy.md
        translated-from: en sha256:21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527
      """,
    right: """
      communique.cy.md
        translated-from: en sha256:e0f4f767ac88a9303e7317843ac20be980665a36f52397e5b26d4cc2bf54011d
      """)

  /// The finding about a translation, if any.
  ///
  /// - Parameter original: The file of the other language, when there is nothing wrong with it.
  func check(_ translation: RecordDraft, of original: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let named = translation.common.translatedFrom, named.value.language == original.language,
      translation.status != .withdrawn,
      let now = original.translationSource(in: surroundings), now != named.value
    else { return [] }
    let policy = surroundings.registry.site?.translationPolicy(for: translation.id.kind)
    let isError = translation.status == .agreed && policy == .required
    return [
      Self.stale(
        named.value, now: now, severity: isError ? .error : .warning, at: translation.place(named.range),
        original: original.source.wholeFile)
    ]
  }
}

extension StaleTranslation {
  /// - Parameters:
  ///   - named: The text from which the translation was made.
  ///   - now: The same text as it is today.
  static func stale(
    _ named: TranslationSource, now: TranslationSource, severity: Severity, at place: Place, original: Place
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, place: place,
      summary: summary(now.language),
      reason: MessageText(
        en: "Readers of the two languages may be told different things. The digest was sha256:\(named.digest); "
          + "today it is sha256:\(now.digest).",
        cy: "Efallai fod darllenwyr y ddwy iaith yn cael gwybod pethau gwahanol. Ôl bys y testun oedd "
          + "sha256:\(named.digest); heddiw sha256:\(now.digest) ydyw."),
      fix: MessageText(
        en: "Find what changed, translate it, then write “translated-from: \(now.text)”. The history of the file has "
          + "the older text, as in “git log -p -- \(original.file)”.",
        cy: "Chwiliwch am yr hyn a newidiodd a’i gyfieithu, ac yna ysgrifennwch “translated-from: \(now.text)”. Mae’r "
          + "testun hŷn yn hanes y ffeil, fel yn “git log -p -- \(original.file)”."),
      notes: [
        DiagnosticNote(
          place: original,
          text: MessageText(en: "This is the text that has changed.", cy: "Dyma’r testun sydd wedi newid."))
      ])
  }

  private static func summary(_ language: Language) -> MessageText {
    switch language {
    case .cy:
      MessageText(
        en: "The Welsh text has changed since it was translated here.",
        cy: "Mae’r testun Cymraeg wedi newid ers iddo gael ei gyfieithu yma.")
    case .en:
      MessageText(
        en: "The English text has changed since it was translated here.",
        cy: "Mae’r testun Saesneg wedi newid ers iddo gael ei gyfieithu yma.")
    }
  }
}
