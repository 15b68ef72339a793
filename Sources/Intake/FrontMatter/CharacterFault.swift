/// Why a character may not stand in a record, whatever stands around it.
enum CharacterFault: Hashable, Sendable {
  case loneCarriageReturn
  case control
  case replacement
  case noncharacter
  case lineSeparator
  case byteOrderMark
  case softHyphen
  case direction
  case variationSelector
  case invisible
  case privateUse

  /// The fault of a character, or nil; the one after it tells a lone CR from a line break.
  init?(_ scalar: Unicode.Scalar, next: Unicode.Scalar?) {
    switch scalar.value {
    case 0x0D:
      guard next != "\n" else { return nil }
      self = .loneCarriageReturn
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: return nil
    case 0...0x1F, 0x7F...0x9F: self = .control
    case 0xAD: self = .softHyphen
    case 0xFFFD: self = .replacement
    case 0xFEFF: self = .byteOrderMark
    case 0x2028, 0x2029: self = .lineSeparator
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xFE00...0xFE0F, 0xE_0100...0xE_01EF, 0x180B...0x180D, 0x180F: self = .variationSelector
    case 0xFDD0...0xFDEF: self = .noncharacter
    // Dashes, quotation marks and the narrow no-break space, which every text holds.
    case 0x2010...0x2027, 0x202F: return nil
    default: self.init(rare: scalar)
    }
  }

  private init?(rare scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint {
      self = .noncharacter
    } else if properties.generalCategory == .privateUse {
      self = .privateUse
    } else if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format {
      self = .invisible
    } else {
      return nil
    }
  }
}
