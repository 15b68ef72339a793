/// Some of the bytes of a block.
@frozen @usableFromInline
package struct ByteSelection {
  /// The highest bit of each byte says whether it is selected; the others say nothing.
  @usableFromInline let marks: UInt64

  @inlinable @inline(__always)
  init(marks: UInt64) {
    self.marks = marks
  }

  /// The bytes of either selection.
  @inlinable @inline(__always)
  package static func | (left: ByteSelection, right: ByteSelection) -> ByteSelection {
    ByteSelection(marks: left.marks | right.marks)
  }

  /// The bytes that are not selected.
  @inlinable @inline(__always)
  package static prefix func ~ (selection: ByteSelection) -> ByteSelection {
    ByteSelection(marks: ~selection.marks)
  }

  /// The selected bytes before which another follows; whether one does after the block's last cannot be told, and it is
  /// among them.
  @inlinable @inline(__always)
  package var doubled: ByteSelection { ByteSelection(marks: marks & (marks &>> 8 | 0x80 &<< 56)) }

  /// The position in the block of the first selected byte; the block's width when there is none.
  @inlinable @inline(__always)
  package var first: Int { (marks & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3 }
}
