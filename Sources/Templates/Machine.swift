/// One rendering of one page.
struct Machine {
  private let program: Program
  private var frames: [UnsafeRawPointer]
  /// What has been written so far.
  var output: [UInt8]

  /// A rendering that goes on after what is in `output`.
  init(program: Program, root: UnsafeRawPointer, output: consuming [UInt8]) {
    self.program = program
    frames = Array(repeating: root, count: program.frameCount)
    self.output = output
  }

  /// Runs the instructions of a range.
  mutating func run(from start: Int, to end: Int) {
    var index = start
    while index < end {
      switch program.instructions[index] {
      case .literal(let start, let end):
        append(start, end)
      case .text(let frame, let get):
        Escaping.append(get(frames[frame]), to: &output)
      case .item(let frame):
        Escaping.append(frames[frame].assumingMemoryBound(to: String.self).pointee, to: &output)
      case .html(let frame, let get):
        output.append(contentsOf: get(frames[frame]))
      case .test(let frame, let flag, let isWanted, let end):
        if flag(frames[frame]) != isWanted {
          index = end
          continue
        }
      case .open(let frame, let opener, let inner, let end):
        open(opener, of: frame, into: inner, body: index + 1, end)
        index = end
        continue
      }
      index += 1
    }
  }

  private mutating func open(_ opener: FieldAccess.Opener, of frame: Int, into inner: Int, body: Int, _ end: Int) {
    opener(frames[frame]) { address in
      frames[inner] = address
      run(from: body, to: end)
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    program.literals.withUnsafeBufferPointer { literals in
      output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
    }
  }
}
