import Diagnostics

/// Nothing before the hyphens that open the front matter, where only blanks and line breaks stand there.
enum BlankBeginningFix {
  static func edits(in source: SourceText) -> [TextEdit] {
    guard let first = source.bytes.firstIndex(where: { !" \t\r\n".utf8.contains($0) }), first > 0 else { return [] }
    guard source.bytes[first...].starts(with: "---".utf8) else { return [] }
    return [.remove(0..<first)]
  }
}
