/// What was being done to a file or folder when it failed; the raw value is its verb for a person.
package enum FileOperation: String, Sendable {
  case open
  case inspect
  case list
  case read
  case create
  case write
  case setPermissions = "set the permissions of"
  case replace
  case remove
  case lock
  case flush
  case watch
}
