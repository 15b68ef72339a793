/// One rendering of one page.
///
/// It reads the program where it lies: to copy an instruction is to count a reference that every worker counts,
/// and workers that share a template would wait for one another.
struct Machine {
  private let instructions: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  private var frames: [UnsafeRawPointer]
  /// What has been written so far.
  var output: [UInt8]

  /// A rendering that goes on after what is in `output`; the program's arrays must outlive it.
  init(
    _ instructions: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>,
    frames: [UnsafeRawPointer], output: consuming [UInt8]
  ) {
    self.instructions = instructions
    self.literals = literals
    self.frames = frames
    self.output = output
  }

  /// Runs all instructions.
  mutating func run() {
    run(from: 0, to: instructions.count)
  }

  private mutating func run(from start: Int, to end: Int) {
    guard let base = instructions.baseAddress else { return }
    var index = start
    while index < end {
      index = Borrowed.read(base + index) { (instruction: borrowing Instruction) in execute(instruction, at: index) }
    }
  }

  /// Does one thing; returns the index of the next.
  private mutating func execute(_ instruction: borrowing Instruction, at index: Int) -> Int {
    switch instruction {
    case .literal(let start, let end):
      output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
    case .text(let frame, let get):
      Escaping.append(get(frames[frame]), to: &output)
    case .item(let frame):
      Escaping.append(frames[frame].assumingMemoryBound(to: String.self).pointee, to: &output)
    case .html(let frame, let get):
      output.append(contentsOf: get(frames[frame]))
    case .test(let frame, let flag, let isWanted, let end):
      if flag(frames[frame]) != isWanted { return end }
    case .open(let frame, let opener, let inner, let end):
      opener(frames[frame]) { address in
        frames[inner] = address
        run(from: index + 1, to: end)
      }
      return end
    }
    return index + 1
  }
}
