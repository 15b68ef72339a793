extension Unicode.Scalar {
  /// Whether it shows nothing of its own, and may act on whatever shows the text: controls, direction marks, odd breaks.
  package var isUnseen: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: return true
    default: return false
    }
  }
}
