extension YAMLNode {
  /// The value of a key; nil when the node is no mapping or has no such key.
  func value(of key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.isNamed(key) }?.value
  }

  /// Whether a key was written, read or not: what could not be read is not missing.
  func writes(_ key: String) -> Bool { value(of: key) != nil }
}
