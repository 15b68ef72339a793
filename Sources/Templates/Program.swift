/// A compiled template: flat instructions and all their literal bytes in one array.
struct Program: Sendable {
  /// The instructions in order.
  let instructions: [Instruction]
  /// The bytes of all literals.
  let literals: [UInt8]
  /// The number of frames; frame 0 is the page's view.
  let frameCount: Int

  /// The program of some steps.
  init(steps: [Step], frameCount: Int) {
    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    Self.lay(steps, &instructions, &literals)
    self.instructions = instructions
    self.literals = literals
    self.frameCount = frameCount
  }

  /// Appends the page whose view lies at an address.
  func run(root: UnsafeRawPointer, into buffer: inout [UInt8]) {
    let frames = Array(repeating: root, count: frameCount)
    instructions.withUnsafeBufferPointer { instructions in
      literals.withUnsafeBufferPointer { literals in
        var output: [UInt8] = []
        // The machine owns the buffer while it runs; two owners would copy it at the first byte.
        swap(&output, &buffer)
        var machine = Machine(instructions, literals, frames: frames, output: consume output)
        machine.run()
        swap(&machine.output, &buffer)
      }
    }
  }

  private static func lay(_ steps: [Step], _ instructions: inout [Instruction], _ literals: inout [UInt8]) {
    for step in steps {
      switch step {
      case .literal(let bytes):
        let start = literals.count
        literals += bytes
        instructions.append(.literal(start: start, end: literals.count))
      case .text(let frame, let get):
        instructions.append(.text(frame: frame, get))
      case .item(let frame):
        instructions.append(.item(frame: frame))
      case .html(let frame, let get):
        instructions.append(.html(frame: frame, get))
      case .test(let frame, let flag, let isWanted, let inner):
        let end = layInner(inner, &instructions, &literals)
        instructions[end.head] = .test(frame: frame, flag, isWanted: isWanted, end: end.index)
      case .open(let frame, let opener, let innerFrame, let inner):
        let end = layInner(inner, &instructions, &literals)
        instructions[end.head] = .open(frame: frame, opener, inner: innerFrame, end: end.index)
      }
    }
  }

  /// Lays a section's steps after a place kept for its head.
  private static func layInner(
    _ steps: [Step], _ instructions: inout [Instruction], _ literals: inout [UInt8]
  ) -> (head: Int, index: Int) {
    let head = instructions.count
    instructions.append(.literal(start: 0, end: 0))
    lay(steps, &instructions, &literals)
    return (head, instructions.count)
  }
}
