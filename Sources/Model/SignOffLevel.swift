/// What makes a text public. The raw value is what an editor writes.
package enum SignOffLevel: String, CaseIterable, Hashable, Sendable {
  /// The working file with `status: agreed`.
  case none
  /// A frozen edition with a written clearance from every signer.
  case recorded
  /// A frozen edition with a signature from every signer.
  case signed
}
