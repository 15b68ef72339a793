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
    // One byte more than expected, so that the read that meets the end also sees growth.
    let bytes = try bytes(upTo: size + 1, shown()) { cplatform_read(number, $0, $1) }
    guard bytes.count == size else { throw FileError(.read, shown(), .changedWhileRead) }
    return bytes
  }

  /// The bytes of a range of a file, which must hold it.
  func read(_ range: Range<Int>, _ shown: @autoclosure () -> DiskPath) throws(FileError) -> [UInt8] {
    var offset = Int64(range.lowerBound)
    let bytes = try bytes(upTo: range.count, shown()) { address, count in
      let step = cplatform_read_at(number, address, count, offset)
      offset += Int64(max(step, 0))
      return step
    }
    guard bytes.count == range.count else { throw FileError(.read, shown(), .changedWhileRead) }
    return bytes
  }

  /// Writes every byte.
  func write(_ bytes: [UInt8], _ shown: @autoclosure () -> DiskPath) throws(FileError) {
    try put(bytes, shown()) { cplatform_write(number, $0, $1) }
  }

  /// Writes every byte from an offset on.
  func write(_ bytes: [UInt8], at start: Int, _ shown: @autoclosure () -> DiskPath) throws(FileError) {
    var offset = Int64(start)
    try put(bytes, shown()) { address, count in
      let step = cplatform_write_at(number, address, count, offset)
      offset += Int64(max(step, 0))
      return step
    }
  }

  /// What a call reads, which is made again until it has read so many bytes or meets the end.
  private func bytes(
    upTo limit: Int, _ shown: @autoclosure () -> DiskPath, _ read: (UnsafeMutablePointer<UInt8>?, Int) -> Int
  ) throws(FileError) -> [UInt8] {
    var failure: Int?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let step = read(buffer.baseAddress.map { $0 + count }, limit - count)
        if step < 0 { failure = step }
        if step <= 0 { return }
        count += step
      }
    }
    if let failure { throw FileError(.read, shown(), .system(Int32(-failure))) }
    return bytes
  }

  /// Hands every byte to a call, which is made again until it has written them all.
  private func put(
    _ bytes: [UInt8], _ shown: @autoclosure () -> DiskPath, _ write: (UnsafeRawPointer?, Int) -> Int
  ) throws(FileError) {
    let result = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let step = write(buffer.baseAddress.map { $0 + done }, buffer.count - done)
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
