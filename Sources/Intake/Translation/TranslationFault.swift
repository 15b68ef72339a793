/// Why a file cannot be copied for a translator.
package enum TranslationFault: Error, Sendable {
  /// Its front matter cannot be read.
  case unreadable
  /// Something in it is itself still to do.
  case unfinished
  /// Its front matter is one pair of braces, in which no line can be taken out.
  case inBraces
}
