import Diagnostics

extension [Diagnostic] {
  /// The numbers of the codes in the order of the places.
  var numbers: [Int] { sorted().map(\.code.number) }

  /// The places in order.
  var places: [Place] { sorted().map(\.place) }
}
