/// Puts the preview's own HTML into a page, between comments that say so.
package enum Splice {
  private static let beginMark = Array("<!-- preview -->".utf8)
  private static let endMark = Array("<!-- /preview -->".utf8)

  /// A page with one thing at the end of its head, another at the beginning of its body and a third at the body's end.
  ///
  /// The tags are looked for in the page's bytes; a page without them gets all at its end, where a browser accepts them.
  package static func insert(head: [UInt8], opening: [UInt8], closing: [UInt8], into page: [UInt8]) -> [UInt8] {
    guard let headEnd = find("</head", in: page[...]), let bodyTag = find("<body", in: page[headEnd...]),
      let bodyTagEnd = page[bodyTag...].firstIndex(of: UInt8(ascii: ">"))
    else { return page + marked(head) + marked(opening) + marked(closing) }
    let bodyStart = bodyTagEnd + 1
    let bodyEnd = find("</body", in: page[bodyStart...]) ?? page.endIndex
    return page[..<headEnd] + marked(head) + page[headEnd..<bodyStart] + marked(opening) + page[bodyStart..<bodyEnd]
      + marked(closing) + page[bodyEnd...]
  }

  private static func marked(_ bytes: [UInt8]) -> [UInt8] { bytes.isEmpty ? [] : beginMark + bytes + endMark }

  /// Where a tag begins, whatever the case of its letters.
  private static func find(_ tag: String, in page: ArraySlice<UInt8>) -> Int? {
    let tag = Array(tag.utf8)
    guard page.count >= tag.count else { return nil }
    return (page.startIndex...(page.endIndex - tag.count)).first { start in
      page[start] == tag[0] && page[start..<start + tag.count].elementsEqual(tag) { $0 | 0x20 == $1 | 0x20 }
    }
  }
}
