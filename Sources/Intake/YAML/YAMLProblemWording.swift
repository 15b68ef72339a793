import Diagnostics

/// Puts what libyaml says of a broken text into plain words.
struct YAMLProblemWording {
  private let problem: YAMLProblem
  private let source: SourceText

  /// The wording of a problem in a file.
  init(_ problem: YAMLProblem, source: SourceText) {
    self.problem = problem
    self.source = source
  }

  /// The finding, with the place where the reading began as a note where that helps.
  func finding(_ offsets: inout ByteOffsets, base: Int) -> Diagnostic {
    let offset = problem.byteOffset.map { base + $0 } ?? offsets.offset(ofMark: problem.mark)
    let slip = YAMLSlip.all.first { $0.matches(problem, at: offset, in: source.bytes) } ?? .unknown
    let start = problem.contextMark.map { offsets.offset(ofMark: $0) }
    let notes = slip.noteOnStart.flatMap { text in
      start.map { [DiagnosticNote(place: source.place(of: $0..<$0 + 1), text: text)] }
    }
    // An unclosed quote or bracket is met at the end of the text, but mended where it begins.
    let begin = slip.isShownAtStart ? start ?? offset : offset
    let end = min(begin + 1, source.bytes.count)
    return Diagnostic(
      code: .yamlSyntax, place: source.place(of: min(begin, end)..<end), summary: slip.summary, reason: slip.reason,
      fix: slip.fix, notes: notes ?? [])
  }
}
