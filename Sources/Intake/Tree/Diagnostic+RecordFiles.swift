import Diagnostics
import Model

// What can be wrong with the name and the place of a record's file.
extension Diagnostic {
  /// A file among records that is none.
  static func recordFile(_ fault: RecordFileFault, _ name: RecordFileName, _ part: TreePart, at place: Place)
    -> Diagnostic
  {
    switch fault {
    case .foreignFile: foreignFile(name.text, at: place)
    case .otherEnding(let goal): otherEnding(name.text, goal: goal, at: place)
    case .noLanguage: noLanguage(name, at: place)
    case .unknownLanguage(let suffix): unknownLanguage(suffix, name, at: place)
    case .unknownKind: unknownKind(name, part, at: place)
    case .wrongPart(let kind): wrongPart(kind, at: place)
    case .pageName: folderName(name.stem, at: place)
    case .reserved: reservedName(name.stem, at: place)
    }
  }

  private static func foreignFile(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(5), place: place,
      summary: MessageText(en: "“\(name)” is not a file of a record.", cy: "Nid ffeil cofnod yw “\(name)”."),
      reason: MessageText(
        en: "Records have no attachments: what is not Markdown would not be checked, agreed or translated.",
        cy:
          "Nid oes atodiadau i gofnod: ni fyddai dim nad yw’n Markdown yn cael ei wirio na’i gyfieithu, ac ni fyddai neb yn cytuno arno."
      ),
      fix: MessageText(
        en: "Take the file out of the content folder, and link to its address on a government's site instead.",
        cy: """
          Symudwch y ffeil allan o’r ffolder cynnwys, a rhowch ddolen i’w chyfeiriad ar wefan llywodraeth yn ei lle.
          """))
  }

  private static func otherEnding(_ name: String, goal: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(5), place: place,
      summary: MessageText(
        en: "The name “\(name)” does not end in “.md”.", cy: "Nid yw’r enw “\(name)” yn gorffen â “.md”."),
      reason: MessageText(
        en: "Only a file whose name ends in “.md”, in small letters, is read as a record.",
        cy: "Dim ond ffeil y mae ei henw’n gorffen â “.md”, mewn llythrennau bach, a ddarllenir fel cofnod."),
      fix: MessageText(
        en: "Rename the file to “\(goal)”, or delete it if that file is there already.",
        cy: "Newidiwch enw’r ffeil i “\(goal)”, neu dilëwch hi os yw’r ffeil honno yno eisoes."))
  }

  private static func noLanguage(_ name: RecordFileName, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(3), place: place,
      summary: MessageText(
        en: "The name “\(name.text)” does not say the language.",
        cy: "Nid yw’r enw “\(name.text)” yn dweud beth yw’r iaith."),
      reason: MessageText(
        en: "Neither language is the default one, so each file names its own.",
        cy: "Nid oes iaith ddiofyn, felly mae pob ffeil yn enwi ei hiaith ei hun."),
      fix: MessageText(
        en: "Rename the file to “\(name.stem).en.md” or “\(name.stem).cy.md”.",
        cy: "Newidiwch enw’r ffeil i “\(name.stem).en.md” neu “\(name.stem).cy.md”."))
  }

  private static func unknownLanguage(_ suffix: String, _ name: RecordFileName, at place: Place) -> Diagnostic {
    let nearest = name.nearestLanguage?.rawValue
    let stem = name.firstPart
    return Diagnostic(
      code: DiagnosticCode(4), place: place,
      summary: MessageText(
        en: "“\(suffix)” in “\(name.text)” is not a language of the site.",
        cy: "Nid un o ieithoedd y wefan yw “\(suffix)” yn “\(name.text)”."),
      reason: MessageText(
        en: "The last part of the name before “.md” says the language: “cy” is Welsh, “en” is English.",
        cy: "Mae rhan olaf yr enw cyn “.md” yn dweud beth yw’r iaith: “cy” yw Cymraeg, “en” yw Saesneg."),
      fix: nearest.map { .didYouMean("\(stem).\($0).md") }
        ?? MessageText(
          en: "Rename the file to “\(stem).en.md” or “\(stem).cy.md”.",
          cy: "Newidiwch enw’r ffeil i “\(stem).en.md” neu “\(stem).cy.md”."))
  }

  private static func unknownKind(_ name: RecordFileName, _ part: TreePart, at place: Place) -> Diagnostic {
    let all = RecordKind.allCases.filter { $0 != .page }.map(\.rawValue)
    let here = part.kinds.map(\.rawValue)
    let nearest =
      [here, all].lazy.compactMap { Suggestion.nearest(to: name.firstPart, among: $0) }.first
    let names = (here.isEmpty ? all : here).map { fileName($0, name) }
    let list = MessageText(
      en: names.map(\.en).joined(separator: ", or "), cy: names.map(\.cy).joined(separator: ", neu "))
    return Diagnostic(
      code: DiagnosticCode(1), place: place,
      summary: MessageText(en: "“\(name.stem)” is not a kind of record.", cy: "Nid math o gofnod yw “\(name.stem)”."),
      reason: MessageText(
        en: "The first part of a file's name says what is in it, because nothing else can.",
        cy: "Mae rhan gyntaf enw ffeil yn dweud beth sydd ynddi, am na all dim arall."),
      fix: nearest.map { meant(fileName($0, name)) }
        ?? MessageText(
          en: "Rename the file to \(list.en), or take it out of the content folder.",
          cy: "Newidiwch enw’r ffeil i \(list.cy), neu symudwch hi allan o’r ffolder cynnwys."))
  }

  /// The name of a kind's file in the language that a name says, or in both.
  private static func fileName(_ kind: String, _ name: RecordFileName) -> MessageText {
    if let language = name.language { return .verbatim("“\(kind).\(language.rawValue).md”") }
    return MessageText(en: "“\(kind).en.md” or “\(kind).cy.md”", cy: "“\(kind).en.md” neu “\(kind).cy.md”")
  }

  /// - Parameter names: One name or two, in quotation marks.
  private static func meant(_ names: MessageText) -> MessageText {
    MessageText(en: "Did you mean \(names.en)?", cy: "Ai \(names.cy) oedd gennych mewn golwg?")
  }

  private static func wrongPart(_ kind: RecordKind, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(2), place: place,
      summary: MessageText(
        en: "A file of the kind “\(kind.rawValue)” cannot lie here.",
        cy: "Ni all ffeil o’r math “\(kind.rawValue)” fod yma."),
      reason: MessageText(
        en: "The folders say which group or government a record belongs to, and when it was.",
        cy: "Mae’r ffolderi’n dweud i ba grŵp neu lywodraeth y mae cofnod yn perthyn, a phryd yr oedd."),
      fix: MessageText(en: "Put it \(home(of: kind).en).", cy: "Rhowch hi \(home(of: kind).cy)."))
  }

  /// Where the records of a kind lie, as it follows “Put it”.
  private static func home(of kind: RecordKind) -> MessageText {
    switch kind {
    case .communique, .minutes:
      MessageText(
        en: "in a folder of its date below a group's: “groups/<id>/<date>/”",
        cy: "mewn ffolder â’i dyddiad o dan ffolder grŵp: “groups/<id>/<date>/”")
    case .termsOfReference:
      MessageText(en: "in the group's own folder: “groups/<id>/”", cy: "yn ffolder y grŵp ei hun: “groups/<id>/”")
    case .statement, .letter:
      MessageText(
        en: "in a folder of its date below a government's: “governments/<id>/<date>-<slug>/”",
        cy: "mewn ffolder â’i dyddiad o dan ffolder llywodraeth: “governments/<id>/<date>-<slug>/”")
    case .page: MessageText(en: "in “pages/”", cy: "yn “pages/”")
    }
  }
}
