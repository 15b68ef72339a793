/// The rule for paths of a site's files and folders.
enum OutputPath {
  /// Whether a path is relative, stays below the root, and is spelt the same on every disk and in every address:
  /// names of ASCII letters, digits and `-._~` (the unreserved characters of RFC 3986), none of them `.` or `..`.
  static func isSafe(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy(isSafeName)
  }

  private static func isSafeName(_ name: Substring.UTF8View) -> Bool {
    !name.isEmpty && name.allSatisfy(isSafeByte) && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
  }

  private static func isSafeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  /// The folders on the way to a path, the nearest first: `a/b` and `a` for `a/b/c`.
  static func folders(above path: String) -> some Sequence<String> {
    sequence(state: path[...]) { rest -> String? in
      guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      rest = rest[..<slash]
      return String(rest)
    }
  }
}
