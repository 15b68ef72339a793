import Diagnostics
import Pipeline
import Preview

/// Tells on the terminal what happens during a preview.
struct PreviewLog: Sendable {
  /// The language of the lines.
  let language: MessageLanguage
  /// Whether findings have colours.
  let isColoured: Bool
  /// Whether the browser opens the first address.
  let opensBrowser: Bool

  /// Tells of an event: the findings on standard error, a line on standard output.
  func tell(_ event: PreviewEvent) {
    switch event {
    case .started(let address, let snapshot, let duration):
      Standard.output.writeLine(PreviewLine.opening(address)[language])
      tell(of: snapshot, after: duration)
      if opensBrowser { openBrowser(address) }
    case .updated(let snapshot, let duration): tell(of: snapshot, after: duration)
    case .failed(let failure): Standard.error.writeLine("communique: \(failure.words[language])")
    case .looking(let reason): Standard.error.writeLine("communique: \(PreviewLine.looking(reason)[language])")
    }
  }

  private func tell(of snapshot: SiteSnapshot, after duration: Duration) {
    let errors = snapshot.report.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      Standard.error.write(TextReport(language: language, isColoured: isColoured).text(of: errors) + "\n")
    }
    Standard.output.writeLine(Summary(language: language).line(for: snapshot.report, after: duration))
  }

  private func openBrowser(_ address: String) {
    if let cause = Browser.open(address) {
      Standard.error.writeLine("communique: \(PreviewLine.noBrowser(cause)[language])")
    }
  }
}
