/// What lines begin with where a template is put into another.
struct Indentation {
  /// What is put before each line.
  var added: ArraySlice<UInt8> = []
  /// What is taken from each line's own blanks first, as far as it is there.
  var removed: ArraySlice<UInt8> = []

  /// The beginning of a line that has these blanks of its own.
  func lead(_ blanks: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = blanks
    for byte in removed {
      guard rest.first == byte else { break }
      rest = rest.dropFirst()
    }
    return added + rest
  }
}
