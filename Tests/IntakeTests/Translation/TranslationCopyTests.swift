import Diagnostics
import Intake
import Model
import Testing

struct TranslationCopyTests {
  private let original = """
    ---
    # For editors.
    date: 2023-02-01
    location: {mode: hybrid, place: "Cathays Park", host: wales}
    participants:
      - name: The Rt Hon Suella Braverman KC MP   # as printed
        role: 'Home Secretary'
        government: uk
        chair: true
      - {unnamed: true, role: Officials, government: scotland, capacity: official, for: the First Minister}
      - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      - {unnamed: true, role: Officials, government: northern-ireland, capacity: official}
    translation: unreviewed
    former-addresses:
      - /en/old/
      - /en/older/
    slug: 2023-02-01-meeting
    next-meeting: {expected: in November, chair: scotland}
    updates:
      - date: 2023-03-01
        note: >
          Corrected
          a name.
    translated-from: cy sha256:\(String(repeating: "0", count: 64))
    status: agreed
    published: 2023-02-07
    allow: [{rule: CMQ113, reason: The source has it}]
    ---

    Ministers discussed safety.
    They met.

    ## Housing

    1. First
    2. Second
       goes on

    > A quotation
    > goes on.

    | Government | Places |
    |---|---|
    | Wales | 80 |

    A note.[^1]

    [^1]: Unless agreed.

    """

  private func copy(_ text: String, from origin: String? = nil) throws -> TranslationCopy {
    try TranslationCopy(of: SourceText(file: "en", bytes: Array(text.utf8)), in: .cy, translatedFrom: origin)
  }

  @Test("Every name, role and text is marked, and what must agree is kept with comments and order")
  func marks() throws {
    let copy = try copy(original)
    let text = String(decoding: copy.bytes, as: UTF8.self)
    #expect(
      text == """
        ---
        # For editors.
        date: 2023-02-01
        location: {mode: hybrid, place: "TODO Cathays Park", host: wales}
        participants:
          - name: TODO The Rt Hon Suella Braverman KC MP   # as printed
            role: 'TODO Home Secretary'
            government: uk
            chair: true
          - {unnamed: true, role: TODO Officials, government: scotland, capacity: official, for: TODO the First Minister}
          - {name: TODO Jane Hutt MS, role: TODO Minister for Social Justice, government: wales}
          - {unnamed: true, role: TODO Officials, government: northern-ireland, capacity: official}
        slug: TODO 2023-02-01-meeting
        next-meeting: {expected: TODO in November, chair: scotland}
        updates:
          - date: 2023-03-01
            note: >
              TODO Corrected
              a name.
        status: agreed
        published: 2023-02-07
        allow: [{rule: CMQ113, reason: The source has it}]
        ---

        TODO Ministers discussed safety.
        They met.

        ## TODO Housing

        1. TODO First
        2. TODO Second
           goes on

        > TODO A quotation
        > goes on.

        | TODO Government | Places |
        |---|---|
        | TODO Wales | 80 |

        TODO A note.[^1]

        [^1]: TODO Unless agreed.

        """)
    #expect(copy.markCount == text.split(separator: "TODO ", omittingEmptySubsequences: false).count - 1)
  }

  @Test("A check asks for nothing but the marks, each of which it finds")
  func checked() throws {
    let copy = try copy(original)
    let reading = try RecordProbe().read(en: original, cy: String(decoding: copy.bytes, as: UTF8.self))
    let findings = reading.diagnostics.filter { $0.place.file == "cy" && $0.severity == .error }
    #expect(Set(findings.map(\.code)) == [DiagnosticCode(96)])
    // One finding for all of the text.
    #expect(findings.count == copy.markCount - 9 + 1)
  }

  @Test("The digest of the agreed text is the last of the facts")
  func origin() throws {
    let origin = "en sha256:" + String(repeating: "a", count: 64)
    let text = String(decoding: try copy(original, from: origin).bytes, as: UTF8.self)
    #expect(text.contains("reason: The source has it}]\ntranslated-from: \(origin)\n---\n"))
  }

  @Test("A file that cannot be read, is unfinished itself, or stands in braces is not copied")
  func refused() {
    #expect(throws: TranslationFault.unreadable) { try copy("no facts") }
    #expect(throws: TranslationFault.unreadable) { try copy("---\n[a: b\n---\n") }
    #expect(throws: TranslationFault.inBraces) { try copy("---\n{date: 2023-02-01}\n---\n\nA\n") }
    #expect(throws: TranslationFault.unfinished) { try copy("---\ntitle: TODO a\n---\n\nA\n") }
    #expect(throws: TranslationFault.unfinished) { try copy("---\ntitle: a\n---\n\nTODO A\n") }
  }

  @Test("A file with CRLF line ends keeps them")
  func lineEnds() throws {
    let text = "---\r\ntitle: About\r\nslug: about-us\r\ntranslation: unreviewed\r\n---\r\n\r\nText.\r\n"
    #expect(
      String(decoding: try copy(text).bytes, as: UTF8.self)
        == "---\r\ntitle: TODO About\r\nslug: TODO about-us\r\n---\r\n\r\nTODO Text.\r\n")
  }
}
