/// The entries of a mapping while it is read: a key that is given twice is kept once.
struct YAMLEntryList {
  /// The entries in the order of the file.
  private(set) var entries: [YAMLEntry] = []
  /// The end of the last value, counting one whose key is not kept.
  private(set) var end: Int?
  private var indexes: [String: Int] = [:]

  /// Keeps an entry; when its key is there already, the entry is dropped and the first one returned.
  mutating func append(_ entry: YAMLEntry) -> YAMLEntry? {
    end = max(entry.keyRange.upperBound, entry.value.range.upperBound)
    // Comparing is faster than hashing for the handful of keys that mappings have.
    if entries.count < 32 {
      if let first = entries.first(where: { $0.isNamed(entry.key) }) { return first }
    } else {
      if indexes.isEmpty { for (index, entry) in entries.enumerated() { indexes[entry.key] = index } }
      if let first = indexes[entry.key] { return entries[first] }
      indexes[entry.key] = entries.count
    }
    entries.append(entry)
    return nil
  }
}
