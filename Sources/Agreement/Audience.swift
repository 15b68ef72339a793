/// Who may see an edition of the archive: a mark for the compiler, never a value.
package protocol Audience: Sendable {}
