import Diagnostics

/// The lines that a preview says by itself.
enum PreviewLine {
  /// Where to look, and how to end.
  static func opening(_ address: String) -> MessageText {
    MessageText(
      en: """
        Open \(address)
        Whoever has this address can read the drafts until you end the preview with Ctrl-C.
        """,
      cy: """
        Agorwch \(address)
        Gall unrhyw un sydd â’r cyfeiriad hwn ddarllen y drafftiau nes i chi ddod â’r rhagolwg i ben gyda Ctrl-C.
        """)
  }

  /// Changes are found by looking.
  static func looking(_ reason: String) -> MessageText {
    MessageText(
      en: "\(reason) The files are looked at four times a second instead.",
      cy: "\(reason) Edrychir ar y ffeiliau bedair gwaith yr eiliad yn lle hynny.")
  }

  /// No browser was opened.
  static func noBrowser(_ problem: String) -> MessageText {
    MessageText(
      en: "The browser could not be opened: \(problem). Open the address above yourself.",
      cy: "Nid oedd modd agor y porwr: \(problem). Agorwch y cyfeiriad uchod eich hun.")
  }
}
