import Testing

struct FiguresDifferTests {
  @Test(
    "Numbers, percentages and money that differ are one warning that names them",
    arguments: [
      ("They spent ⟦£12⟧ million on 40 homes.", "Gwariwyd ⟦£21⟧ miliwn ar 40 o gartrefi."),
      ("About ⟦5%⟧ of homes.", "Tua ⟦5⟧ o gartrefi."),
      ("About ⟦4⟧ of 20 homes.", "Tua ⟦5⟧ o 20 cartref."),
      ("In ⟦2023⟧.", "Yn ⟦2024⟧."),
      ("A fund of ⟦£12 million⟧ for 40 homes.", "Cronfa o ⟦£12 biliwn⟧ i 40 o gartrefi."),
      ("Some ⟦£5m⟧.", "Rhyw ⟦£5bn⟧."), ("Some ⟦12 thousand⟧.", "Rhyw ⟦12 miliwn⟧."),
      ("⟦1.1⟧ They met.", "⟦1.2⟧ Cyfarfuant."),
    ])
  func fires(english: String, welsh: String) throws {
    try RecordProbe().expect(311, english: english, welsh: welsh)
  }

  @Test(
    "Order, grouping, words for small numbers, percentages in words, dates, addresses and list numbers make no difference",
    arguments: [
      ("In 2023, 1,200 homes and £3.5m.", "£3.5 miliwn a 1200 o gartrefi yn 2023."),
      ("All four governments met at 10:30.", "Cyfarfu’r 4 llywodraeth am 10.30."),
      ("20 per cent and 30 %.", "30% ac 20 y cant."),
      ("A fund of £12 million.", "Cronfa o £12 filiwn."), ("£12 thousand and £12 million.", "£12 miliwn a £12 mil."),
      ("On 4 Mar 2026 and 5 Sept. 2026.", "Ar 4 Mawrth 2026 a 5 Medi 2026."),
      ("In autumn 2026.", "Hydref 2026 oedd hi."),
      ("On 21 June 2022, the 21st time.", "Ar 21 Mehefin 2022, yr 21ain tro."),
      ("[A](https://uk.example/11) https://uk.example/12\n\n1. a\n2. b", "[A](https://uk.example/13) b\n\n1. a\n1. b"),
      ("A note[^17].\n\n[^17]: Note.", "Nodyn[^18].\n\n[^18]: Nodyn."),
    ])
  func silent(english: String, welsh: String) throws {
    try RecordProbe().expect(311, english: english, welsh: welsh)
  }
}
