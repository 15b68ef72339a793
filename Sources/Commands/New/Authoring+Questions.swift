import Diagnostics
import Model
import Pipeline

// The questions of the commands that start files.
extension Authoring {
  var groupQuestion: Question<GroupID> {
    let ids = Self.list(groups)
    return Question(option: "--group", words: MessageText(en: "The group\(ids)", cy: "Y grŵp\(ids)"), read: group)
  }

  var governmentQuestion: Question<GovernmentID> {
    let ids = Self.list(governments)
    return Question(
      option: "--government", words: MessageText(en: "The government\(ids)", cy: "Y llywodraeth\(ids)"),
      read: government)
  }

  /// The day of a meeting, statement or letter.
  var dateQuestion: Question<CalendarDate> {
    Question(
      option: "--date", words: MessageText(en: "The day, such as 2026-09-15", cy: "Y diwrnod, fel 2026-09-15"),
      read: date)
  }

  var modeQuestion: Question<MeetingMode?> {
    Question(
      option: "--mode",
      words: MessageText(
        en: "How it was held (in-person, virtual or hybrid)",
        cy: "Sut y’i cynhaliwyd (in-person: wyneb yn wyneb, virtual: rhithwir, neu hybrid)"),
      standard: .later(nil), read: mode)
  }

  /// A title or name in a language.
  func textQuestion(_ name: String, _ words: MessageText, in language: Language) -> Question<String?> {
    Question(
      option: "--\(name)-\(language.rawValue)", words: words + Self.phrase(language), standard: .later(nil)
    ) { (text) throws(AnswerFault) in try self.text(text, key: name) }
  }

  /// A part of addresses in a language, which a name suggests.
  func slugQuestion(from name: String?, in language: Language) -> Question<String?> {
    let suggestion = name.map(ASCIIFolding.identifier(of:)).flatMap { $0.isEmpty ? nil : $0 }
    return Question(
      option: "--slug-\(language.rawValue)",
      words: MessageText(en: "Its part of addresses", cy: "Y rhan o gyfeiriadau") + Self.phrase(language),
      standard: suggestion.map { .text($0) } ?? .later(nil), read: slug)
  }

  /// The members of a group.
  var membersQuestion: Question<[GovernmentID]> {
    Question(
      option: "--governments", words: MessageText(en: "Its members", cy: "Ei aelodau"),
      standard: .text(self.governments.map(\.text).joined(separator: ", ")),
      read: { (text) throws(AnswerFault) in try self.governments(text) })
  }

  /// A government's own site in a language.
  func siteQuestion(in language: Language) -> Question<String?> {
    Question(
      option: "--site-\(language.rawValue)",
      words: MessageText(en: "Its own site", cy: "Ei gwefan ei hun") + Self.phrase(language),
      standard: .later(nil), read: address)
  }

  /// A government's place in the neutral order.
  var orderQuestion: Question<Int> {
    Question(
      option: "--order",
      words: MessageText(en: "Its place in the order of governments", cy: "Ei safle yn nhrefn y llywodraethau"),
      standard: .text(String(nextOrder)),
      read: order)
  }

  /// The ids there are, in brackets.
  private static func list(_ ids: [some IdentifierText]) -> String {
    ids.isEmpty ? "" : " (\(ids.map(\.text).joined(separator: ", ")))"
  }

  private static func phrase(_ language: Language) -> MessageText {
    switch language {
    case .cy: MessageText(en: " in Welsh", cy: " yn Gymraeg")
    case .en: MessageText(en: " in English", cy: " yn Saesneg")
    }
  }
}
