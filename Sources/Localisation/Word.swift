/// A text that the program itself uses. The raw value is its key in the wording files.
///
/// The files may hold more: those are for templates alone.
package enum Word: String, CaseIterable, Hashable, Sendable {
  // Pages and where they are.
  case home
  case governments
  case groups
  case years
  case pageTitle = "page-title"
  case recordTitle = "record-title"
  case yearTitle = "year-title"
  case headingWithCount = "heading-with-count"
  case pageOfPages = "page-of-pages"
  case notFound = "not-found"
  case moved
  case chooser

  // Languages.
  case languageName = "language-name"
  case readInThisLanguage = "read-in-this-language"
  case inEnglish = "in-english"
  case inWelsh = "in-welsh"

  // Kinds of records.
  case communique = "kind-communique"
  case statement = "kind-statement"
  case letter = "kind-letter"
  case minutes = "kind-minutes"
  case termsOfReference = "kind-terms-of-reference"
  case page = "kind-page"
  case communiques = "kind-communiques"
  case statements = "kind-statements"
  case letters = "kind-letters"
  case minutesPlural = "kind-minutes-plural"
  case termsOfReferencePlural = "kind-terms-of-reference-plural"
  case pages = "kind-pages"

  // How a meeting was held, and how one person attended it.
  case inPerson = "mode-in-person"
  case virtual = "mode-virtual"
  case hybrid = "mode-hybrid"
  case modeNotRecorded = "mode-not-recorded"
  case personInPerson = "person-in-person"
  case personVirtual = "person-virtual"
  case personHybrid = "person-hybrid"
  case personModeNotRecorded = "person-mode-not-recorded"
  case personPlace = "person-place"

  // Facts.
  case chair = "fact-chair"
  case chairs = "fact-chairs"
  case notRecorded = "not-recorded"

  // People.
  case minister = "capacity-minister"
  case official = "capacity-official"
  case observer = "capacity-observer"
  case guest = "capacity-guest"
  case ministers = "capacity-ministers"
  case officials = "capacity-officials"
  case observers = "capacity-observers"
  case guests = "capacity-guests"
  case onBehalfOf = "on-behalf-of"
  case attendedPart = "attended-part"
  case unnamed
  case nameLost = "name-lost"
  case others
  case noMinisterAttended = "no-minister-attended"
  case noMinisterAttendedBecause = "no-minister-attended-because"

  // A government's part in a meeting.
  case partChaired = "part-chaired"
  case partMinisters = "part-ministers"
  case partOfficials = "part-officials"
  case partObserver = "part-observer"
  case partGuest = "part-guest"
  case partApologies = "part-apologies"
  case partNotRepresented = "part-not-represented"

  // Governments and groups.
  case nameSince = "name-since"
  case meetingsHeld = "meetings-held"
  case communiqueNotHeld = "communique-not-held"
  case tierCouncil = "tier-council"
  case tierStandingCommittee = "tier-standing-committee"
  case tierPortfolio = "tier-portfolio"
  case tierOther = "tier-other"

  // Notices and notes.
  case changeWithoutNote = "change-without-note"
  case footnote
  case backToReference = "back-to-reference"
}
