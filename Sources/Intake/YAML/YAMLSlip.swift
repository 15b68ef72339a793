import Diagnostics

/// A common slip in YAML: how libyaml reports it, and what an editor should read.
struct YAMLSlip: Sendable {
  /// What libyaml's message contains.
  let problem: String
  /// What libyaml's account of its work contains; empty: anything.
  var context = ""
  /// The last byte before the place on its line that tells two slips with one message apart; nil: any.
  var previous: [UInt8]?
  /// The byte at the place; nil: any.
  var byte: UInt8?
  /// Whether the place to show is where libyaml began to read.
  var isShownAtStart = false
  /// What there is where libyaml began to read; nil: nothing worth a note.
  var noteOnStart: MessageText?
  /// What is wrong.
  let summary: MessageText
  /// Why it matters.
  let reason: MessageText
  /// How to mend it.
  let fix: MessageText

  /// Whether libyaml's problem at a byte offset is this slip.
  func matches(_ found: YAMLProblem, at offset: Int, in bytes: [UInt8]) -> Bool {
    guard found.problem.contains(problem), context.isEmpty || found.context.contains(context) else { return false }
    if let byte, !bytes.indices.contains(offset) || bytes[offset] != byte { return false }
    guard let previous else { return true }
    let line = bytes[..<min(max(offset, 0), bytes.count)].reversed().prefix { $0 != UInt8(ascii: "\n") }
    return line.first { $0 != UInt8(ascii: " ") }.map(previous.contains) ?? false
  }
}
