extension Word {
  /// The placeholders that its text may hold, because the program gives a value for each.
  package var placeholders: [String] {
    switch self {
    case .pageTitle: ["title", "site"]
    case .recordTitle: ["group", "date"]
    case .yearTitle, .meetingsHeld: ["year"]
    case .headingWithCount: ["heading", "count"]
    case .pageOfPages: ["number", "total"]
    case .onBehalfOf: ["name"]
    case .attendedPart: ["part"]
    case .personPlace: ["place"]
    case .noMinisterAttendedBecause: ["reason"]
    case .nameSince: ["date"]
    case .footnote, .backToReference: ["number"]
    default: []
    }
  }
}
