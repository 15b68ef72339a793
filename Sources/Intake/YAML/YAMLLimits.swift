/// How much YAML a file may hold: far more than any record needs, far less than it takes to hurt.
package enum YAMLLimits {
  /// The greatest size in bytes.
  package static let size = 256 * 1024
  /// The greatest number of mappings and lists inside one another.
  package static let depth = 16
  /// The greatest number of items of a list, and of keys of a mapping.
  package static let length = 1_000
}
