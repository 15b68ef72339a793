/// One thing that a compiled template does; a section's own instructions follow it, up to its end.
enum Instruction: Sendable {
  /// Appends a stretch of the program's literals.
  case literal(start: Int, end: Int)
  /// Appends a text of the view in a frame, escaped.
  case text(frame: Int, FieldAccess.Text)
  /// Appends the text that itself lies in a frame, escaped.
  case item(frame: Int)
  /// Appends HTML of the view in a frame.
  case html(frame: Int, FieldAccess.HTML)
  /// Goes on when a flag of the view in a frame is as wanted, else to the end.
  case test(frame: Int, FieldAccess.Flag, isWanted: Bool, end: Int)
  /// Runs to the end for each value that the opener finds, with the value's address in the inner frame.
  case open(frame: Int, FieldAccess.Opener, inner: Int, end: Int)
}
