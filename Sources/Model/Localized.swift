/// One value for each language of the site: neither can be forgotten.
package struct Localized<Value> {
  /// The value in Welsh.
  package var cy: Value
  /// The value in English.
  package var en: Value

  /// A value for each language.
  package init(cy: Value, en: Value) {
    self.cy = cy
    self.en = en
  }

  /// A value for each language, made one after the other.
  package init<Failure>(_ make: (Language) throws(Failure) -> Value) throws(Failure) {
    cy = try make(.cy)
    en = try make(.en)
  }

  /// The value of one language.
  package subscript(language: Language) -> Value {
    get {
      switch language {
      case .cy: cy
      case .en: en
      }
    }
    set {
      switch language {
      case .cy: cy = newValue
      case .en: en = newValue
      }
    }
  }

  /// The same in both languages, made from each value.
  package func map<Other, Failure>(_ transform: (Value) throws(Failure) -> Other) throws(Failure) -> Localized<Other> {
    Localized<Other>(cy: try transform(cy), en: try transform(en))
  }
}

extension Localized: Sendable where Value: Sendable {}
extension Localized: Equatable where Value: Equatable {}
extension Localized: Hashable where Value: Hashable {}
