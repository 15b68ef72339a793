import Diagnostics

// Limits of the parsed text and of the report; those of the text itself are explained with `LimitExcess`.
extension MarkdownExplanations {
  /// CMQ443: a parsed text that nests too deep.
  static let treeTooDeep = Explanation(
    DiagnosticCode(443),
    title: MessageText(en: "Too many levels of emphasis and links", cy: "Gormod o lefelau o bwyslais a dolenni"),
    text: MessageText(
      en: """
        Emphasis, links and lists lie too deep inside each other. A long row of asterisks or underscores, perhaps a line \
        to be filled in on paper, is read as emphasis within emphasis. Remove it.
        """,
      cy: """
        Mae pwyslais, dolenni a rhestrau’n rhy ddwfn y tu mewn i’w gilydd. Caiff rhes hir o sêr neu danlinellau, llinell \
        i’w llenwi ar bapur efallai, ei darllen fel pwyslais y tu mewn i bwyslais. Dilëwch hi.
        """),
    wrong: "**a *b **c *d (and so on to a hundred levels)",
    right: "**a** *b* c d")

  /// CMQ449: more than can be listed.
  static let more = Explanation(
    DiagnosticCode(449),
    title: MessageText(en: "More findings than are listed", cy: "Mwy o ganfyddiadau nag a restrir"),
    text: MessageText(
      en: """
        The first hundred findings of a text are listed, and the rest are counted. One slip often causes many; mend the \
        first ones and check again.
        """,
      cy: """
        Rhestrir y can canfyddiad cyntaf mewn testun, a chaiff y gweddill eu cyfrif. Mae un llithriad yn aml yn achosi \
        llawer; cywirwch y rhai cyntaf a gwiriwch eto.
        """),
    wrong: "(a hundred and one images)",
    right: "(a text without images)")
}
