extension String {
  /// The number that decimal digits write; nil for anything else, a sign before them included.
  var decimal: Int? {
    utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(self) : nil
  }
}
