import Diagnostics
package import Model

extension FieldType where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words that an enumeration's raw values are.
  package static var oneOf: FieldType {
    let words = Value.allCases.map(\.rawValue)
    return scalar(.oneOf(words)) { scalar, range, context in
      if let value = Value(rawValue: scalar.text) { return value }
      context.report(.unknownWord(context.key, scalar.text, known: words, at: context.place(of: range)))
      return nil
    }
  }
}

extension FieldType where Value: IdentifierText {
  /// A well-formed identifier of any sort.
  package static var identifier: FieldType { identifier(.identifier) }

  private static func identifier(_ description: TypeDescription) -> FieldType {
    scalar(description) { scalar, range, context in
      if let identifier = Value(scalar.text) { return identifier }
      context.report(.badIdentifier(context.key, scalar.text, at: context.place(of: range)))
      return nil
    }
  }
}

extension FieldType where Value == GovernmentID {
  /// The id of a government of the registry.
  package static var government: FieldType<GovernmentID> {
    known(.government, in: .government) { $0.governmentIDs }
  }
}

extension FieldType where Value == GroupID {
  /// The id of a group of the registry.
  package static var group: FieldType<GroupID> {
    known(.group, in: .group) { $0.groupIDs }
  }
}

extension FieldType where Value: IdentifierText {
  private static func known(
    _ description: TypeDescription, in part: RegistryPart, _ known: @escaping @Sendable (RegistryIndex) -> [Value]
  ) -> FieldType {
    scalar(description) { scalar, range, context in
      guard let registry = context.registry else {
        if let id = Value(scalar.text) { return id }
        context.report(.badIdentifier(context.key, scalar.text, at: context.place(of: range)))
        return nil
      }
      if let id = known(registry).first(where: { $0.text == scalar.text }) { return id }
      context.report(
        .unknownID(
          context.key, scalar.text, of: part, known: known(registry).map(\.text), at: context.place(of: range)))
      return nil
    }
  }
}
