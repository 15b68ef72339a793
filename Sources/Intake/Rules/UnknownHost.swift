import Diagnostics
import Model

/// Sources and copies are on governments' own sites.
///
/// The address under `source`, and those under `also-published`, lead to where a government published the text. Its host is
/// one of the `sites` or `channels` of a government's registry file. A host is compared without capitals and `www.`; a host
/// below a channel counts as the channel. This is a warning.
///
/// Wrong: `source: https://governments-archive.example/statement`.
///
/// Right: `source: https://www.gov.wales/written-statement-safety`.
struct UnknownHost: RecordRule {
  static let code = DiagnosticCode(803)

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
      summary: "“\(host)” is not a site of any of the governments.",
      reason: "Readers are told that a government published the text at this address.",
      fix: "Correct the address, or add the host to the “channels” of the government that publishes there.")
  }
}
