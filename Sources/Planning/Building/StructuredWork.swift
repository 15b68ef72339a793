import JSON

/// What a page is in the terms of schema.org, and what it states besides its name, address and language.
struct StructuredWork {
  /// The type of work.
  let type: String
  /// What it states.
  var members: [JSONMember] = []
}
