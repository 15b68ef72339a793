extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first byte in a range that is selected, or the range's end.
  @inlinable @inline(__always)
  package func firstOffset(in range: Range<Int>, selected: (ByteBlock) -> ByteSelection) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let first = selected(ByteBlock(self, at: offset)).first
      offset &+= first
      if first < ByteBlock.width { return Swift.min(offset, range.upperBound) }
    }
    return range.upperBound
  }
}
