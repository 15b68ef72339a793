/// libyaml's own account of a text that it cannot understand, before it is put into plain words.
struct YAMLProblem {
  /// What it met.
  let problem: String
  /// What it was reading.
  let context: String
  /// Where it met it, in code points.
  let mark: Int
  /// Where it began to read, in code points.
  let contextMark: Int?
  /// Where the encoding is broken, in bytes; nil for every other problem.
  let byteOffset: Int?
}
