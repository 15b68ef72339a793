import Foundation
import JSON
import Testing

struct JSONValueTests {
  @Test("Members keep their order, and every level is indented")
  func form() {
    let value: JSONValue = [
      "z": .integer(-1), "a": [.null, .bool(true), .bool(false), "x"], "empty": [], "none": .object([]),
    ]
    #expect(
      value.text == """
        {
          "z": -1,
          "a": [
            null,
            true,
            false,
            "x"
          ],
          "empty": [],
          "none": {}
        }
        """)
  }

  @Test(
    "What JSON or a terminal would take for something else is escaped",
    arguments: [
      ("\"", #""\"""#), ("\\", #""\\""#), ("\r\n\t", #""\r\n\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
      ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{202E}", #""\u2028\u202e""#),
      ("\u{E0001}", #""\udb40\udc01""#), ("ŵ🐉/e\u{301}", "\"ŵ🐉/e\u{301}\""),
    ])
  func escapes(text: String, json: String) {
    #expect(Array(JSONValue.string(text).text.utf8) == Array(json.utf8))
  }

  @Test("Every code point comes back from a reader that nobody here wrote")
  func everyCodePoint() throws {
    var text = ""
    for value in UInt32(0)..<0x11_0000 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let data = Data(JSONValue.array([.string(text)]).text.utf8)
    let read = try #require(JSONSerialization.jsonObject(with: data) as? [String])
    #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
  }
}
