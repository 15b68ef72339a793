/// The tier of a group in the Review of Intergovernmental Relations (2022). The raw value is what an editor writes.
package enum GroupTier: String, CaseIterable, Hashable, Sendable {
  case council
  case standingCommittee = "standing-committee"
  case portfolio
  case other
}
