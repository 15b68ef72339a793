import JSON

/// Places as SARIF's physical locations.
struct SARIFLocations: Sendable {
  /// The name that stands for the repository's root, as code scanning expects it.
  static let base = "%SRCROOT%"

  /// The path from the repository's root to the site's, empty or with a slash at its end.
  let folder: String

  /// A stretch of a file, or the file as a whole.
  func physical(_ place: Place) -> JSONValue {
    let artifact: JSONValue = [
      "uri": .string(Self.reference(to: folder + place.file)), "uriBaseId": .string(Self.base),
    ]
    guard !place.isWholeFile else { return ["artifactLocation": artifact] }
    return [
      "artifactLocation": artifact,
      "region": [
        "startLine": .integer(place.line), "startColumn": .integer(place.column),
        "endLine": .integer(place.endLine), "endColumn": .integer(place.endColumn),
      ],
    ]
  }

  /// A path as a relative reference of RFC 3986: every byte but unreserved ones and slashes is percent-encoded.
  ///
  /// That includes the colon, which would make a scheme of what stands before it.
  static func reference(to path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
