import Diagnostics

extension CharacterFault {
  /// What the character is, after “is” or, in Welsh, a colon.
  var description: MessageText {
    switch self {
    case .loneCarriageReturn:
      MessageText(en: "a carriage return without a line feed", cy: "dychweliad cerbyd heb borthiad llinell")
    case .control: MessageText(en: "a control character", cy: "nod rheoli")
    case .replacement:
      MessageText(
        en: "the mark of a character that was lost when the text was converted",
        cy: "marc nod a gollwyd wrth drosi’r testun")
    case .noncharacter: MessageText(en: "not a character at all", cy: "nid yw’n nod o gwbl")
    case .lineSeparator:
      MessageText(
        en: "a line separator that most programs do not show",
        cy: "gwahanydd llinellau nad yw’r rhan fwyaf o raglenni’n ei ddangos")
    case .byteOrderMark:
      MessageText(en: "a byte order mark inside the text", cy: "marc trefn beitiau y tu mewn i’r testun")
    case .softHyphen:
      MessageText(
        en: "a soft hyphen, which is seen only at the end of a line",
        cy: "cysylltnod meddal, nad yw i’w weld ond ar ddiwedd llinell")
    case .direction:
      MessageText(
        en: "an invisible mark that turns the direction of the text round",
        cy: "marc anweledig sy’n troi cyfeiriad y testun")
    case .variationSelector:
      MessageText(
        en: "an invisible mark that changes the look of the character before it",
        cy: "marc anweledig sy’n newid golwg y nod o’i flaen")
    case .invisible: MessageText(en: "invisible", cy: "nod anweledig")
    case .privateUse:
      MessageText(
        en: "a character that means something in one typeface only", cy: "nod sydd ag ystyr mewn un ffurfdeip yn unig")
    }
  }

  /// Why it matters.
  var reason: MessageText {
    switch self {
    case .replacement:
      MessageText(
        en: "A letter is missing here, and nobody can tell which one from the file.",
        cy: "Mae llythyren ar goll yma, ac ni all neb ddweud pa un wrth edrych ar y ffeil.")
    case .direction:
      MessageText(
        en: "A reader would see the words in another order than the one that was agreed.",
        cy: "Byddai darllenydd yn gweld y geiriau mewn trefn wahanol i’r un y cytunwyd arni.")
    case .loneCarriageReturn:
      MessageText(
        en: "Programs disagree on whether a new line begins here.",
        cy: "Nid yw rhaglenni’n cytuno a oes llinell newydd yn dechrau yma.")
    default: Self.notTheSame
    }
  }

  /// How to mend it.
  var fix: MessageText {
    switch self {
    case .replacement: Self.typeFromSource
    case .loneCarriageReturn, .lineSeparator:
      MessageText(
        en: "Delete it and begin a new line with the Enter key.",
        cy: "Dilëwch ef a dechreuwch linell newydd â’r fysell Enter.")
    case .softHyphen:
      MessageText(
        en: "Delete it; browsers break long words by themselves.",
        cy: "Dilëwch ef; mae porwyr yn torri geiriau hir eu hunain.")
    case .privateUse:
      MessageText(en: "Type the character that it stands for.", cy: "Teipiwch y nod y mae’n ei gynrychioli.")
    default:
      MessageText(
        en: "Delete it; retyping the word with the letters beside it is the surest way.",
        cy: "Dilëwch ef; ailysgrifennu’r gair a’r llythrennau wrth ei ymyl yw’r ffordd sicraf.")
    }
  }

  /// Why texts must not differ in what nobody can see.
  static let notTheSame = MessageText(
    en: "Two texts that look the same would not be the same, and a search would not find the word.",
    cy: "Ni fyddai dau destun sy’n edrych yr un fath yr un fath, ac ni fyddai chwiliad yn dod o hyd i’r gair.")

  /// How to mend what nobody can tell from the file.
  static let typeFromSource = MessageText(
    en: "Type the letters from the source.", cy: "Teipiwch y llythrennau o’r ffynhonnell.")
}
