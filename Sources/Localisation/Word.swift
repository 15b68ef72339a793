/// A text that the program itself uses. The raw value is its key in the wording files.
///
/// The files may hold more: those are for templates alone.
package enum Word: String, CaseIterable, Hashable, Sendable {
  // Pages: their names, titles and descriptions.
  case home
  case governments
  case groups
  case years
  case pageTitle = "page-title"
  case recordPageTitle = "record-page-title"
  case recordTitle = "record-title"
  case yearTitle = "year-title"
  case headingWithCount = "heading-with-count"
  case governmentsDescription = "governments-description"
  case governmentDescription = "government-description"
  case groupsDescription = "groups-description"
  case groupDescription = "group-description"
  case yearsDescription = "years-description"
  case yearDescription = "year-description"
  case recordDescription = "record-description"
  case pageOfPages = "page-of-pages"
  case newer
  case older
  case notFound = "not-found"
  case notFoundText = "not-found-text"
  case notFoundLink = "not-found-link"
  case moved
  case chooserLink = "chooser-link"
  case contact
  case feedTitle = "feed-title"
  case feedAtom = "feed-atom"
  case feedJSON = "feed-json"
  case plainText = "plain-text"
  case json
  case htmlFragment = "html-fragment"

  // Languages.
  case languageName = "language-name"
  case readInThisLanguage = "read-in-this-language"
  case inEnglish = "in-english"
  case inWelsh = "in-welsh"
  case missingTranslation = "missing-translation"
  case unreviewedTranslation = "unreviewed-translation"

  // Drafts.
  case draftNotice = "draft-notice"
  case draftsNotice = "drafts-notice"

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

  // What a record states.
  case group
  case government
  case date
  case place
  case howHeld = "how-held"
  case host
  case chair
  case chairs
  case firstPublished = "first-published"
  case lastUpdated = "last-updated"
  case published
  case notRecorded = "not-recorded"
  case madeBy = "made-by"
  case sender
  case recipient
  case copiedTo = "copied-to"
  case reference
  case aboutMeeting = "about-meeting"
  case agreedForPublication = "agreed-for-publication"
  case alreadyPublic = "already-public"
  case reviewDue = "review-due"
  case lastReviewed = "last-reviewed"
  case expected
  case changeWithoutNote = "change-without-note"
  case withdrawn

  // How a meeting was held, and how one person attended it.
  case inPerson = "mode-in-person"
  case virtual = "mode-virtual"
  case hybrid = "mode-hybrid"
  case modeNotRecorded = "mode-not-recorded"
  case personInPerson = "person-in-person"
  case personVirtual = "person-virtual"
  case personHybrid = "person-hybrid"
  case personModeNotRecorded = "person-mode-not-recorded"

  // People.
  case minister = "capacity-minister"
  case official = "capacity-official"
  case observer = "capacity-observer"
  case guest = "capacity-guest"
  case ministers = "capacity-ministers"
  case officials = "capacity-officials"
  case observers = "capacity-observers"
  case guests = "capacity-guests"
  case others
  case unnamed
  case nameLost = "name-lost"

  // A government's part in a meeting.
  case partChaired = "part-chaired"
  case partMinisters = "part-ministers"
  case partOfficials = "part-officials"
  case partObserver = "part-observer"
  case partGuest = "part-guest"
  case partApologies = "part-apologies"
  case partNotRepresented = "part-not-represented"

  // Governments and groups.
  case officialSite = "official-site"
  case formerName = "former-name"
  case formerNameUntil = "former-name-until"
  case tally
  case nextMeetingSource = "next-meeting-source"
  case notHeldHere = "not-held-here"
  case tierCouncil = "tier-council"
  case tierStandingCommittee = "tier-standing-committee"
  case tierPortfolio = "tier-portfolio"
  case tierOther = "tier-other"

  // Transparency and search.
  case transparency
  case transparencyDescription = "transparency-description"
  case countedSince = "counted-since"
  case timelineTitle = "timeline-title"
  case timelineDescription = "timeline-description"
  case search
  case searchDescription = "search-description"

  // The text of a record.
  case table
  case footnotes
  case footnote
  case backToReference = "back-to-reference"
}
