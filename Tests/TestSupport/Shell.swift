// Only for `system`, which it passes on from the C library of each platform.
import Foundation

/// The shell of the machine, for what only other programs can make or judge: links, pipes, `sha256sum -c`.
package enum Shell {
  /// A command that did not end well.
  package struct Failure: Error {
    /// The command.
    package let command: String
    /// The shell's exit code.
    package let status: Int
  }

  /// Runs a command with `sh` and returns its exit code; -1 when it did not exit.
  package static func status(_ command: String) -> Int {
    let result = system(command)
    // The low seven bits are the signal, the next eight the exit code.
    return result & 0x7F == 0 ? Int(result >> 8) & 0xFF : -1
  }

  /// Runs a command that must end well.
  package static func run(_ command: String) throws {
    let status = status(command)
    guard status == 0 else { throw Failure(command: command, status: status) }
  }
}
