/// What tells whether a file is still as it was: another one has another stamp, and so has the same one once it is
/// written, renamed or given other permissions.
///
/// The system's clock for files ticks every few milliseconds: of two writes within one tick that leave the size as it
/// was, the second may not show.
package struct FileStamp: Hashable, Sendable {
  let identity: FileIdentity
  /// In bytes.
  let size: Int64
  /// In nanoseconds since 1970, like the next.
  let modified: Int64
  let changed: Int64
}
