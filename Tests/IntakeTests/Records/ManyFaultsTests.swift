import Diagnostics
import Intake
import Testing

struct ManyFaultsTests {
  @Test("Twenty faults of one record are reported in one run, each once and in order")
  func all() throws {
    let text = """
      ---
      date: 2023-02-10
      loction: {mode: virtual}
      chair: {name: Jane Hutt MS, role: Minister, government: wales}
      participants:
        - {name: Suella Braverman, role: Home Secretary, government: uk, chair: true}
        - {name: suella braverman, role: Home Secretary, government: uk}
        - {name: The Rt Hon MP, role: Minister, government: scotland}
        - {role: Officials, government: uk, capacity: official}
        - {name: Ann Other, role: Adviser}
        - {name: Bea Other, role: Adviser, government: englnad}
        - {name: Naomi Long MLA, role: Minister of Justice, government: northern-ireland}
        - {name: Jayne Brady, role: Permanent Secretary, government: uk}
        - {name: Cy Other, government: uk, capacity: offcial}
      apologies:
        - {role: Minister, government: uk}
        - {name: Jane Hutt, role: Minister, government: wales}
      without-ministers: [{government: northern-ireland}]
      next-meeting: {date: 2022-07-11}
      until: 2023-02-09
      status: agreed
      published: 2023-02-01
      updates:
        - {date: 2023-01-01}
      related: [nowhere]
      slug: Not A Slug
      ---
      - Only a list.
      """
    let findings = try RecordProbe().read(en: text).diagnostics
    let codes = Set(findings.map(\.code.number))
    let expected: Set = [
      76, 86, 87, 88, 90, 105, 110, 111, 112, 113, 114, 115, 116, 118, 120, 201, 202, 203, 207, 208, 211, 301,
    ]
    #expect(codes == expected)
    #expect(findings.count == expected.count)
    #expect(findings == findings.sorted())
  }
}
