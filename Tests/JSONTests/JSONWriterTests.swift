import Foundation
import JSON
import Testing

struct JSONWriterTests {
  private func text(_ style: JSONStyle, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(style)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("A compact text has no blank that it does not need")
  func compact() {
    let value: JSONValue = ["a": [.integer(1), .object([]), []], "b": ["c": .null]]
    #expect(text(.compact) { $0.write(value) } == #"{"a":[1,{},[]],"b":{"c":null}}"#)
  }

  @Test("What is written one member at a time is what the whole value is", arguments: [JSONStyle.indented, .compact])
  func members(style: JSONStyle) {
    let value: JSONValue = ["a": "x", "b": [.integer(1), ["c": []]], "d": .object([])]
    let whole = text(style) { $0.write(value) }
    let parts = text(style) { writer in
      writer.object { writer in
        writer.member("a", "x")
        writer.member("b") { writer in
          writer.array { writer in
            writer.item { $0.write(.integer(1)) }
            writer.item { $0.object { $0.member("c", []) } }
          }
        }
        writer.member("d") { $0.object { _ in } }
      }
    }
    #expect(parts == whole)
  }

  @Test("A text inside a script element of HTML cannot end it")
  func embedded() throws {
    let hostile = "</script><!--<script>\u{2028}"
    let written = text(.embedded) { $0.write(.array([.string(hostile)])) }
    #expect(!written.contains("<"))
    #expect(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String] == [hostile])
  }

  @Test("A writer goes on after what is there, and takes bytes for a text")
  func bytes() {
    var writer = JSONWriter(.compact, after: Array("before ".utf8))
    writer.write(utf8: Array("ŵ \"’\" <p>".utf8))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"before "ŵ \"’\" <p>""#)
  }
}
