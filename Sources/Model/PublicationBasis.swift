/// Why minutes may be public at all.
package enum PublicationBasis: Hashable, Sendable {
  /// Every government agreed on a day to publish them.
  case agreed(CalendarDate)
  /// They were public already, at an address, or nobody recorded where.
  case alreadyPublic(address: String?)
}
