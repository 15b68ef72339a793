import Diagnostics
import Model

/// Sources and copies are on governments' own sites.
struct UnknownHost: RecordRule {
  static let code = DiagnosticCode(803)

  static let explanation = Explanation(
    code,
    title: MessageText(en: "An address that is no government's", cy: "Cyfeiriad nad yw’n perthyn i lywodraeth"),
    text: MessageText(
      en: """
        The address under “source”, and those under “also-published”, lead to where a government published the text. \
        Its host is one of the “sites” or “channels” of a government's registry file. A host is compared without \
        capitals and “www.”; a host below a channel counts as the channel. This is a warning.
        """,
      cy: """
        Mae’r cyfeiriad o dan “source”, a’r rhai o dan “also-published”, yn arwain at y man lle cyhoeddodd llywodraeth \
        y testun. Mae ei enw parth ymhlith “sites” neu “channels” ffeil gofrestr un o’r llywodraethau. Cymherir enw \
        parth heb briflythrennau a heb “www.”; mae enw parth o dan sianel yn cyfrif fel y sianel. Rhybudd yw hwn.
        """),
    wrong: "source: https://governments-archive.example/statement",
    right: "source: https://www.gov.wales/written-statement-safety")

  func check(_ record: RecordDraft, in surroundings: Surroundings) -> [Diagnostic] {
    guard let hosts = surroundings.governmentHosts else { return [] }
    let addresses = [record.common.source] + (record.meeting?.alsoPublished.map(\.url) ?? [])
    return addresses.compactMap { address in
      guard let address, let host = GovernmentHosts.host(of: address.value), !hosts.contains(host) else { return nil }
      return Self.unknown(host, at: record.place(address.range))
    }
  }
}

extension UnknownHost {
  static func unknown(_ host: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: code, severity: .warning, place: place,
      summary: MessageText(
        en: "“\(host)” is not a site of any of the governments.",
        cy: "Nid yw “\(host)” yn un o wefannau’r llywodraethau."),
      reason: MessageText(
        en: "Readers are told that a government published the text at this address.",
        cy: "Dywedir wrth ddarllenwyr fod llywodraeth wedi cyhoeddi’r testun yn y cyfeiriad hwn."),
      fix: MessageText(
        en: "Correct the address, or add the host to the “channels” of the government that publishes there.",
        cy: "Cywirwch y cyfeiriad, neu ychwanegwch yr enw parth at “channels” y llywodraeth sy’n cyhoeddi yno."))
  }
}
