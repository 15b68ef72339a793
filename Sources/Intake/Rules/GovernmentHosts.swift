import Model

/// The hosts on which the governments of a registry publish.
struct GovernmentHosts: Sendable {
  private var sites: Set<String> = []
  private var channels: Set<String> = []

  /// The hosts of some governments.
  init(_ governments: some Sequence<Government>) {
    for government in governments {
      sites.formUnion([government.sites.cy, government.sites.en].compactMap(Self.host))
      channels.formUnion(government.channels.map(Self.plain))
    }
  }

  /// Whether a host, as `host(of:)` gives it, is a site, a channel, or below a channel.
  func contains(_ host: String) -> Bool {
    if sites.contains(host) || channels.contains(host) { return true }
    return channels.contains { host.hasSuffix("." + $0) }
  }

  /// The host of an address in small letters, without `www.` and a port; nil when there is none.
  static func host(of address: String) -> String? {
    let bytes = address.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[colon...].dropFirst(3)
    let host = rest.prefix { !"/?#:".utf8.contains($0) }
    return host.isEmpty ? nil : plain(String(decoding: host, as: UTF8.self))
  }

  private static func plain(_ host: String) -> String {
    let host = host.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
