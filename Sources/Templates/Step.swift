/// One thing that a template does, as a tree; `Program` lays it flat.
///
/// A frame is the number of a place that holds a value's address while the page is rendered.
enum Step: Sendable {
  /// Appends bytes as they are.
  case literal([UInt8])
  /// Appends a text of the view in a frame, escaped.
  case text(frame: Int, FieldAccess.Text)
  /// Appends the text that itself lies in a frame, escaped.
  case item(frame: Int)
  /// Appends HTML of the view in a frame.
  case html(frame: Int, FieldAccess.HTML)
  /// Does its steps when a flag of the view in a frame is as wanted.
  case test(frame: Int, FieldAccess.Flag, isWanted: Bool, [Step])
  /// Does its steps for each value that the opener finds, with the value's address in the inner frame.
  case open(frame: Int, FieldAccess.Opener, inner: Int, [Step])
}
