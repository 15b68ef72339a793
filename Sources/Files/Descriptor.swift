import CPlatform
import SystemPackage

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Takes over an open descriptor.
  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    _ = cplatform_close(number)
  }

  /// Closes the file and reports what the file system put off until now.
  consuming func close(_ shown: @autoclosure () -> DiskPath) throws(FileError) {
    let result = cplatform_close(number)
    discard self
    try SystemCall.check(result, .write, shown())
  }

  /// Whether it is a file, a folder or something else, and how large.
  func status(_ shown: @autoclosure () -> DiskPath) throws(FileError) -> FileStatus {
    var status = cplatform_status()
    try SystemCall.check(cplatform_status(number, nil, &status), .inspect, shown())
    return FileStatus(status)
  }

  /// Every byte of a file of a known size, which must not change meanwhile.
  func read(size: Int, _ shown: @autoclosure () -> DiskPath) throws(FileError) -> [UInt8] {
    var failure: Int?
    // One byte more than expected, so that the read that meets the end also sees growth.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let step = cplatform_read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if step < 0 { failure = step }
        if step <= 0 { return }
        count += step
      }
    }
    if let failure { throw FileError(.read, shown(), .system(Int32(-failure))) }
    guard bytes.count == size else { throw FileError(.read, shown(), .changedWhileRead) }
    return bytes
  }

  /// Writes every byte.
  func write(_ bytes: [UInt8], _ shown: @autoclosure () -> DiskPath) throws(FileError) {
    let result = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let step = cplatform_write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        // Zero would mean no progress for ever.
        guard step != 0 else { return -Errno.ioError.rawValue }
        guard step > 0 else { return Int32(step) }
        done += step
      }
      return 0
    }
    try SystemCall.check(result, .write, shown())
  }
}
