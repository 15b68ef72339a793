/// A template compiled for one view: no name is looked up when it is rendered.
package struct Template<V: View>: Sendable {
  private let program: Program

  init(program: Program) {
    self.program = program
  }

  /// Appends the page of a view to a buffer.
  ///
  /// A buffer that is used again keeps its room, so that rendering allocates next to nothing.
  package func render(_ view: V, into buffer: inout [UInt8]) {
    withUnsafePointer(to: view) { program.run(root: $0, into: &buffer) }
  }
}
