import Diagnostics

extension SourceText {
  /// Whether the file begins with a UTF-8 byte order mark.
  var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}
