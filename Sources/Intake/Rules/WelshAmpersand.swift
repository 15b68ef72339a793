import Bytes
import Diagnostics
import Markdown
import Model

/// Welsh is written without “&”.
struct WelshAmpersand: RecordRule {
  static let code = DiagnosticCode(303)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An ampersand in a Welsh text", cy: "Ampersand mewn testun Cymraeg"),
    text: MessageText(
      en: """
        The sign is never used in Welsh, and a screen reader would say “and”. Looked at are the text and the words of \
        the front matter, such as roles and notes, in a Welsh file. Names of persons and organisations, links, and \
        words marked as another language may keep the sign, and so may “R&D”. This is a warning.

        Authority: the style guide of Llywodraeth Cymru (llyw.cymru/canllaw-arddull-llywcymru).
        """,
      cy: """
        Ni ddefnyddir yr arwydd byth yn Gymraeg, a byddai darllenydd sgrin yn dweud “and”. Edrychir ar y testun ac ar \
        eiriau’r pennyn, megis rolau a nodiadau, mewn ffeil Gymraeg. Caiff enwau pobl a sefydliadau, dolenni, a \
        geiriau y nodwyd eu bod mewn iaith arall gadw’r arwydd, ac felly hefyd “R&D”. Rhybudd yw hwn.

        Awdurdod: canllaw arddull Llywodraeth Cymru (llyw.cymru/canllaw-arddull-llywcymru).
        """),
    wrong: """
      communique.cy.md
        Trafododd y gweinidogion Ymchwil & Datblygu.
      """,
    right: """
      communique.cy.md
        Trafododd y gweinidogion Ymchwil a Datblygu.
      """)

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    let bytes = record.source.bytes
    guard record.language == .cy, Self.hasSign(bytes) else { return [] }
    let apart = record.text.shape.links.map(\.range) + record.text.shape.foreignRuns.map(\.range)
    let stretches = record.textValues + [record.textOffset..<bytes.count]
    return stretches.flatMap { stretch in
      Self.signs(in: stretch, of: bytes).lazy
        .filter { sign in !apart.contains { $0.contains(sign.lowerBound) } }
        .map { Self.sign(isInText: $0.lowerBound >= record.textOffset, at: record.place($0)) }
        .prefix(50)
    }
  }

  /// Every “&” between blanks, written as the sign or as a reference to it.
  private static func hasSign(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      text.firstOffset(in: 0..<text.count) { $0.equal(to: UInt8(ascii: "&")) } < text.count
    }
  }

  private static func signs(in stretch: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var signs: [Range<Int>] = []
    var rest = bytes[stretch]
    while signs.count < 500, let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      let isReference = bytes[start..<stretch.upperBound].starts(with: "&amp;".utf8)
      let end = start + (isReference ? 5 : 1)
      if start > stretch.lowerBound, end < stretch.upperBound, isBlank(bytes[start - 1]), isBlank(bytes[end]) {
        signs.append(start..<end)
      }
      rest = bytes[(start + 1)..<stretch.upperBound]
    }
    return signs
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    // 0xA0 ends a no-break space, and 0xC2 begins one.
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0xA0 || byte == 0xC2
  }
}

extension WelshAmpersand {
  static func sign(isInText: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(en: "“&” stands between Welsh words.", cy: "Mae “&” rhwng geiriau Cymraeg."),
      reason: MessageText(
        en: "The sign is never used in Welsh (style guide of Llywodraeth Cymru); a screen reader would say “and”.",
        cy: """
          Ni ddefnyddir yr arwydd byth yn Gymraeg (canllaw arddull Llywodraeth Cymru); byddai darllenydd sgrin yn \
          dweud “and”.
          """),
      fix: isInText
        ? MessageText(
          en: "Write “a” or “ac”, or mark an English name as [the name]{lang=en}.",
          cy: "Ysgrifennwch “a” neu “ac”, neu nodwch enw Saesneg fel hyn: [yr enw]{lang=en}.")
        : MessageText(
          en: "Write “a” or “ac”. Where a name keeps the sign, allow \(code), with the reason.",
          cy: "Ysgrifennwch “a” neu “ac”. Lle mae enw’n cadw’r arwydd, caniatewch \(code), gan roi’r rheswm."))
  }
}
