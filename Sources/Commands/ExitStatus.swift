import ArgumentParser

/// The exit codes of every command.
enum ExitStatus: Int32 {
  /// Everything is in order.
  case success = 0
  /// There are findings that stop a build.
  case findings = 1
  /// The command could not run: wrong words, a missing folder, a full disk.
  case couldNotRun = 2
  /// Another build is at work on the same target (`EX_TEMPFAIL` of sysexits.h).
  case busy = 75

  /// The error that ends a command with this code and no further message.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
