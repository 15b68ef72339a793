import Diagnostics
import Files
import Pipeline

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
  static func looking(_ reason: MessageText) -> MessageText {
    MessageText(
      en: "\(reason.en) The files are looked at four times a second instead.",
      cy: "\(reason.cy) Edrychir ar y ffeiliau bedair gwaith yr eiliad yn lle hynny.")
  }

  /// No browser was opened.
  static func noBrowser(_ cause: FileErrorCause) -> MessageText {
    MessageText(
      en: "The browser could not be opened: \(cause). Open the address above yourself.",
      cy: "Nid oedd modd agor y porwr: \(cause.welsh). Agorwch y cyfeiriad uchod eich hun.")
  }
}
