/// Where something lies on the machine's disk: a path as the person typed it, absolute or relative.
///
/// It is text only: nothing is looked up, no link is followed, and two paths are equal when their bytes are.
package struct DiskPath: Sendable {
  /// The path's text, without slashes at its end; never empty.
  package let text: String

  private static let slash = UInt8(ascii: "/")

  /// A path; an empty text is the current folder.
  package init(_ text: String) {
    let end = text.utf8.lastIndex { $0 != Self.slash }.map { text.utf8.index(after: $0) }
    if let end {
      self.text = String(text[..<end])
    } else {
      self.text = text.isEmpty ? "." : "/"
    }
  }

  /// The path of something inside this folder.
  ///
  /// - Parameter relative: One or more names joined with `/`.
  package func appending(_ relative: String) -> DiskPath {
    switch text {
    case ".": DiskPath(relative)
    case "/": DiskPath("/" + relative)
    default: DiskPath(text + "/" + relative)
    }
  }

  /// The last name of the path: `public` of `a/public`; empty for the root.
  package var name: String {
    guard let slash = text.utf8.lastIndex(of: Self.slash) else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The folder that holds this path: `a` of `a/public`, `.` of `public`, the root of the root.
  package var parent: DiskPath {
    if name == "." || name == ".." { return DiskPath(text == "." ? ".." : text + "/..") }
    guard let slash = text.utf8.lastIndex(of: Self.slash) else { return DiskPath(".") }
    return slash == text.utf8.startIndex ? DiskPath("/") : DiskPath(String(text[..<slash]))
  }
}

extension DiskPath: Hashable {
  /// Compares bytes: two spellings of one accented letter are two names to the disk.
  package static func == (left: DiskPath, right: DiskPath) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes that `==` compares.
  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension DiskPath: CustomStringConvertible {
  /// The path for a person's eyes: control characters, which could act on a terminal, are shown as U+FFFD.
  package var description: String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard !isPlain else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(Self.visible)))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: scalar
    }
  }
}
