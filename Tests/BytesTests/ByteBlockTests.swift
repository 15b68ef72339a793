import Bytes
import Testing

struct ByteBlockTests {
  /// The offset of the first selected byte of a text.
  private func first(in bytes: [UInt8], from start: Int = 0, selected: (ByteBlock) -> ByteSelection) -> Int {
    bytes.withUnsafeBufferPointer { $0.firstOffset(in: start..<bytes.count, selected: selected) }
  }

  @Test("Every byte is in the selections that it belongs to, wherever it stands", arguments: 0..<40)
  func selections(position: Int) {
    for byte in UInt8.min...UInt8.max {
      // None of the bytes around it is in any of the selections.
      var bytes = [UInt8](repeating: UInt8(ascii: "5"), count: 40)
      bytes[position] = byte
      func finds(_ isSelected: Bool, _ selected: (ByteBlock) -> ByteSelection) -> Bool {
        first(in: bytes, selected: selected) == (isSelected ? position : bytes.count)
      }
      #expect(finds(byte >= 0x80) { $0.beyondASCII })
      for wanted in [0, 0x0A, 0x5B, 0x7F, 0x80, 0xC2, 0xFF] as [UInt8] {
        #expect(finds(byte == wanted) { $0.equal(to: wanted) })
      }
      #expect(finds(byte == 0x22 || byte == 0x26) { $0.equal(to: 0x22, ignoring: 0x04) })
      for range in [0x41...0x5A, 0...0x1F, 0x7B...0x7F, 0x5B...0x5B] as [ClosedRange<UInt8>] {
        #expect(finds(range.contains(byte)) { $0.within(range) })
      }
      #expect(finds(byte == 0x0A || byte >= 0x80) { $0.equal(to: 0x0A) | $0.beyondASCII })
      #expect(finds(!(0x30...0x39).contains(byte)) { ~$0.within(0x30...0x39) })
      #expect(finds(byte | 0x20 == 0x7A) { $0.smallLetters.equal(to: 0x7A) })
    }
  }

  @Test("Only the range is searched")
  func range() {
    let bytes = Array("[12345678901234567890[".utf8)
    #expect(first(in: bytes) { $0.equal(to: UInt8(ascii: "[")) } == 0)
    #expect(first(in: bytes, from: 1) { $0.equal(to: UInt8(ascii: "[")) } == 21)
    bytes.withUnsafeBufferPointer {
      #expect($0.firstOffset(in: 1..<20) { $0.equal(to: UInt8(ascii: "[")) } == 20)
      #expect($0.firstOffset(in: 1..<21) { $0.equal(to: UInt8(ascii: "[")) } == 21)
      #expect($0.firstOffset(in: 5..<5) { $0.equal(to: UInt8(ascii: "[")) } == 5)
    }
    // The zeros that stand for what a text lacks are not in it.
    #expect(first(in: bytes) { $0.equal(to: 0) } == bytes.count)
  }

  @Test("A byte is found where it is doubled, and at a block's end", arguments: 0..<8)
  func doubled(position: Int) {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 8)
    bytes[position] = UInt8(ascii: "w")
    #expect(first(in: bytes) { $0.equal(to: UInt8(ascii: "w")).doubled } == (position == 7 ? 7 : 8))
    guard position < 7 else { return }
    bytes[position + 1] = UInt8(ascii: "w")
    #expect(first(in: bytes) { $0.equal(to: UInt8(ascii: "w")).doubled } == position)
  }

  @Test("Only the capitals A to Z are made small")
  func lowercased() {
    for byte in UInt8.min...UInt8.max {
      let block = ByteBlock(bytes: UInt64(byte) << 24 | 0x5A5A_5A00_0041_4141)
      let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      #expect(block.lowercased.bytes == UInt64(small) << 24 | 0x7A7A_7A00_0061_6161)
    }
  }

  @Test("The first bytes of a block are kept, and zeros stand for the others")
  func firstBytes() {
    let block = ByteBlock(bytes: 0x8877_6655_4433_2211)
    #expect(block.first(1).bytes == 0x11)
    #expect(block.first(3).bytes == 0x33_2211)
    #expect(block.first(7).bytes == 0x77_6655_4433_2211)
    #expect(block.first(8).bytes == block.bytes)
  }
}
