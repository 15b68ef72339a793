package import Files
import Model

/// Where the records' texts go once they are made.
package enum BodyStore: Sendable {
  /// Nowhere: nobody will read them.
  case nowhere
  /// They stay in memory.
  case memory
  /// Out of memory, until somebody reads them.
  case spool(Spool)

  /// Whether somebody may read the texts.
  var keepsTexts: Bool {
    if case .nowhere = self { false } else { true }
  }

  /// Takes a text that was just made, in one of its forms, and says where it is from now on.
  func keep(_ body: BodyBytes) throws(FileError) -> BodyBytes {
    guard case .bytes(let bytes) = body else { return .none }
    return switch self {
    case .nowhere: .none
    case .memory: body
    case .spool(let spool): .stored(try spool.append(bytes))
    }
  }
}
