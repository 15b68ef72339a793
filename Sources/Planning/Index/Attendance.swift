import Localisation
import Model

/// A government's part in a meeting.
struct Attendance: OptionSet, Hashable, Sendable {
  /// A bit for each way of taking part.
  let rawValue: UInt8

  /// In the chair, alone or with others.
  static let chaired = Attendance(rawValue: 1)
  /// With a minister.
  static let ministers = Attendance(rawValue: 2)
  /// With an official.
  static let officials = Attendance(rawValue: 4)
  /// With an observer.
  static let observers = Attendance(rawValue: 8)
  /// With a guest.
  static let guests = Attendance(rawValue: 16)
  /// With the apologies of somebody in office.
  static let apologies = Attendance(rawValue: 32)
  /// A member, or a government that the record says sent no minister.
  static let expected = Attendance(rawValue: 64)

  /// What it takes for a government to be represented.
  private static let present: Attendance = [.chaired, .ministers, .officials, .observers, .guests]

  /// Whether the government is on record as present in any capacity.
  var isPresent: Bool { !isDisjoint(with: Self.present) }

  /// The part that a person takes in a capacity.
  static func of(_ capacity: Capacity) -> Attendance {
    switch capacity {
    case .minister: .ministers
    case .official: .officials
    case .observer: .observers
    case .guest: .guests
    }
  }

  /// The part in the vocabulary of the files that programs read, in a fixed order; empty for none.
  var names: [String] {
    guard !isEmpty else { return [] }
    var names: [String] = []
    if contains(.chaired) { names.append("chair") }
    if contains(.ministers) { names.append("minister") }
    if contains(.officials) { names.append("official") }
    if contains(.observers) { names.append("observer") }
    if contains(.guests) { names.append("guest") }
    if contains(.apologies) { names.append("apologies") }
    return isPresent ? names : names + ["not-represented"]
  }

  /// The part in words, in a fixed order.
  var words: [Word] {
    var words: [Word] = []
    if contains(.chaired) { words.append(.partChaired) }
    if contains(.ministers) { words.append(.partMinisters) }
    if contains(.officials) { words.append(.partOfficials) }
    if contains(.observers) { words.append(.partObserver) }
    if contains(.guests) { words.append(.partGuest) }
    if contains(.apologies) { words.append(.partApologies) }
    if !isPresent { words.append(.partNotRepresented) }
    return words
  }
}
