/// What makes two paths the same file or folder: the device and the number on it.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}
