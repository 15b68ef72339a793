/// A value with the bytes of its file that hold it.
package struct Located<Value> {
  /// The value.
  package var value: Value
  /// The bytes of the file.
  package var range: Range<Int>

  /// The same place with another value.
  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(value: transform(value), range: range)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
