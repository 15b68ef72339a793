/// The order of texts by their UTF-8 bytes, the same on every machine and in every locale.
///
/// `String`'s own `<` treats two spellings of one accented letter as equal, and so cannot order paths.
package enum ByteOrder {
  /// Whether one text stands before another.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let fast = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in left.lexicographicallyPrecedes(right) }
    }
    if let fast, let fast { return fast }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
