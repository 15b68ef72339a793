/// Steps in order, with neighbouring literals joined.
struct StepList {
  private var steps: [Step] = []
  private var literal: [UInt8] = []

  /// Adds bytes.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    literal.append(contentsOf: bytes)
  }

  /// Adds a step.
  mutating func append(_ step: Step) {
    if case .literal(let bytes) = step { return append(bytes) }
    flush()
    steps.append(step)
  }

  /// Adds steps.
  mutating func append(_ more: [Step]) {
    for step in more { append(step) }
  }

  /// The steps.
  consuming func finished() -> [Step] {
    flush()
    return steps
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    steps.append(.literal(literal))
    literal = []
  }
}
