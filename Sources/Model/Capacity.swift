/// In what capacity a person attended a meeting. The raw value is what an editor writes.
package enum Capacity: String, CaseIterable, Hashable, Sendable {
  case minister
  case official
  case observer
  case guest
}
