import Diagnostics
import Intake
import Testing

extension RecordProbe {
  /// Expects warnings of a code at the marked stretches of a Welsh text and nowhere else.
  @discardableResult
  func expect(
    _ code: Int, inWelsh marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    let record = MarkedText(marked, file: "cy")
    let findings = try read(en: nil, cy: record.text).diagnostics.filter { $0.code == DiagnosticCode(code) }
    #expect(findings.map(\.place) == record.places, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { $0.severity == .warning }, sourceLocation: sourceLocation)
    return findings
  }

  /// Expects one warning of a code at the mark of the English text, or none without a mark, beside a Welsh text.
  ///
  /// The place in the other file is the mark of the Welsh text.
  @discardableResult
  func expect(
    _ code: Int, english: String, welsh: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic? {
    let en = MarkedText(CommuniqueText(body: english).text, file: "en")
    let cy = MarkedText(CommuniqueText(body: welsh).text, file: "cy")
    let findings = try read(en: en.text, cy: cy.text).diagnostics.filter { $0.code == DiagnosticCode(code) }
    #expect(findings.map(\.place) == en.places, sourceLocation: sourceLocation)
    #expect(findings.flatMap(\.notes).map(\.place) == cy.places, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { $0.severity == .warning }, sourceLocation: sourceLocation)
    return findings.first
  }
}
