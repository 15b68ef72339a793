import Diagnostics
import Model

// What can be wrong with registry files and the site's settings.
extension Diagnostic {
  /// Two governments with one order.
  static func orderTwice(_ order: Int, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(501), place: place,
      summary: "Two governments have the order \(order).",
      reason: "Governments are listed in one neutral order everywhere, so each needs a place of its own.",
      fix: "Give one of them another number.",
      notes: [DiagnosticNote(place: first, text: "The other one is here.")])
  }

  /// Two governments or two groups with one slug.
  static func slugTwice(_ slug: Slug, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(502), place: place,
      summary: "The slug “\(slug)” is given to two of them in one language.",
      reason: "Their pages would have one address.",
      fix: "Give one of them another slug.",
      notes: [DiagnosticNote(place: first, text: "The other one is here.")])
  }

  /// An id that is a government's and a group's.
  static func idOfGovernmentAndGroup(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(503), place: place,
      summary: "“\(id)” is the id of a government and of a group.",
      reason: "The id of a record begins with one or the other, and two records could have one id.",
      fix: "Rename the folder of the group.")
  }

  /// Names that are not newest first.
  static func namesOutOfOrder(at place: Place, newer: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(504), place: place,
      summary: "This name begins on the same day as the name above it, or later.",
      reason: "A record shows the name of its own date, which is looked for from the newest name down.",
      fix: "Put the names in order, the newest first.",
      notes: [DiagnosticNote(place: newer, text: "The name above it is here.")])
  }

  /// A name without its first day above an older one.
  static func newerNameWithoutDay(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(505), place: place,
      summary: "This name has no “from”, but an older name follows.",
      reason: "A record shows the name of its own date, so every change needs its day.",
      fix: "Add “from:” with the day or the year since which the name holds.")
  }

  /// The oldest name with a first day.
  static func oldestNameWithDay(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(505), place: place,
      summary: "The oldest name has a “from”.",
      reason: "A record from before that day would have no name to show.",
      fix: "Take “from” out of the last name, or add the name before it.")
  }

  /// Languages that are not all there, or not once.
  static func languagesIncomplete(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(506), place: place,
      summary: "“languages” does not name every language of the site once.",
      reason: "Every page exists in each language, and neither is the lesser.",
      fix: "Write “[cy, en]” or “[en, cy]”, in the order of the chooser.")
  }

  /// A base address with a query or fragment.
  static func rootWithQuery(at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(507), place: place,
      summary: "The site's address has a “?” or “#” in it.",
      reason: "The addresses of all pages are made by adding to it.",
      fix: "Write the address up to the path only.")
  }

  /// A member named twice.
  static func memberTwice(_ id: GovernmentID, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(508), place: place,
      summary: "“\(id)” is a member twice.",
      reason: "Members are counted, and each signs once.",
      fix: "Take one of them out.")
  }

  /// A slug that the site uses for pages of its own.
  static func reservedSegment(_ segment: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: DiagnosticCode(509), place: place,
      summary: "“\(segment)” is a part of addresses that the site uses itself.",
      reason: "Two pages would have one address.",
      fix: "Choose another word, or add one: “\(segment)-page”.")
  }
}
