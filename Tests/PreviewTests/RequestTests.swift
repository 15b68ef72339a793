import Preview
import Testing

struct RequestTests {
  private func request(_ text: String) throws(RequestFault) -> Request {
    try Request(head: Array(text.utf8)[...])
  }

  @Test("A head is read whole")
  func whole() throws {
    let request = try request(
      "GET /en/?q=a%20b&page=2 HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nX-Empty:\r\ncookie: a=1; b=2\r\nCookie: b=3")
    #expect(request.method == "GET")
    #expect(request.path == "/en/")
    #expect(request.query == "q=a%20b&page=2")
    #expect(request.values(of: "host") == ["127.0.0.1:8000"])
    #expect(request.values(of: "x-empty") == [""])
    #expect(request.cookies(named: "b") == ["2", "3"])
    #expect(request.cookies(named: "c").isEmpty)
    #expect(request.parameter("q") == "a b")
    #expect(request.parameter("page") == "2")
    #expect(request.parameter("pag") == nil)
  }

  @Test(
    "Bytes that servers read in different ways are no request",
    arguments: [
      "", "GET", "GET /", "GET / HTTP/1.1 ", "GET  / HTTP/1.1", " GET / HTTP/1.1", "G(T / HTTP/1.1", "GET x HTTP/1.1",
      "GET http://a/ HTTP/1.1", "GET /\u{E9} HTTP/1.1", "GET /\t HTTP/1.1", "GET / HTP/1.1", "GET / HTTP/1.1\nA: b",
      "GET / HTTP/1.1\r\nA: b\r", "GET / HTTP/1.1\r\nA: b\rc", "GET / HTTP/1.1\r\nA : b", "GET / HTTP/1.1\r\n: b",
      "GET / HTTP/1.1\r\nA", "GET / HTTP/1.1\r\nA: b\r\n c", "GET / HTTP/1.1\r\nA: \u{0}",
      "GET / HTTP/1.1\r\nA: \u{7F}", "GET / HTTP/1.1\r\n",
    ])
  func malformed(text: String) {
    #expect(throws: RequestFault.malformed) { try request(text) }
  }

  @Test("Whatever has a body, another version or too many fields is refused for that")
  func refused() {
    #expect(throws: RequestFault.hasContent) { try request("GET / HTTP/1.1\r\nContent-Length: 1") }
    #expect(throws: RequestFault.hasContent) { try request("GET / HTTP/1.1\r\nContent-Length: +0") }
    #expect(throws: RequestFault.hasContent) { try request("GET / HTTP/1.1\r\nTransfer-Encoding: identity") }
    #expect(throws: RequestFault.otherVersion) { try request("GET / HTTP/2.0") }
    #expect(throws: RequestFault.tooLarge) {
      try request("GET / HTTP/1.1" + String(repeating: "\r\nA: b", count: 101))
    }
    #expect(throws: Never.self) { try request("GET / HTTP/1.1\r\nContent-Length: 0") }
  }

  @Test("A connection stays unless the request says otherwise or is of HTTP/1.0")
  func keeping() throws {
    #expect(try request("GET / HTTP/1.1").keepsConnection)
    #expect(try !request("GET / HTTP/1.1\r\nConnection: Close").keepsConnection)
    #expect(try !request("GET / HTTP/1.0").keepsConnection)
  }
}
