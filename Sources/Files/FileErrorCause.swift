import CPlatform

/// Why a file operation failed.
package enum FileErrorCause: Equatable, Sendable {
  /// The operating system's error number (`errno`).
  case system(Int32)
  /// The file holds more bytes than the caller allows.
  case tooLarge(limit: Int)
  /// It is a folder, a link, a pipe or a device.
  case notAnOrdinaryFile
  /// Another program wrote to the file while it was being read.
  case changedWhileRead
  /// Folders lie too deep in one another.
  case tooDeep(limit: Int)
  /// The tree has too many entries.
  case tooManyEntries(limit: Int)
}

extension FileErrorCause: CustomStringConvertible {
  /// The cause for a person, as the end of a sentence, without its full stop.
  package var description: String {
    switch self {
    case .system(let number): Self.text(of: number)
    case .tooLarge(let limit): "it is larger than \(limit) bytes"
    case .notAnOrdinaryFile: "it is not an ordinary file"
    case .changedWhileRead: "another program changed it at the same time"
    case .tooDeep(let limit): "folders lie more than \(limit) deep in it"
    case .tooManyEntries(let limit): "it holds more than \(limit) files and folders"
    }
  }

  /// The operating system's words, with a small first letter: `no space left on device`.
  private static func text(of number: Int32) -> String {
    var text = [CChar](repeating: 0, count: 256)
    cplatform_error_text(number, &text, text.count)
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let words = String(decoding: bytes, as: UTF8.self)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
