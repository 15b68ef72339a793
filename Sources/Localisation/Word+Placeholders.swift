extension Word {
  /// The placeholders that its text may hold, because the program gives a value for each.
  package var placeholders: [String] {
    switch self {
    case .pageTitle: ["title", "site"]
    case .feedTitle: ["title", "format"]
    case .recordPageTitle: ["title", "kind", "site"]
    case .recordTitle: ["group", "date"]
    case .recordDescription: ["kind", "title"]
    case .timelineTitle: ["group"]
    case .yearTitle, .yearDescription, .countedSince: ["year"]
    case .governmentDescription: ["government"]
    case .groupDescription: ["group"]
    case .headingWithCount: ["heading", "count"]
    case .pageOfPages: ["number", "total"]
    case .formerName: ["name", "days"]
    case .formerNameUntil: ["name", "date"]
    case .tally: ["held", "set"]
    case .nextMeetingSource: ["date"]
    case .table, .footnote, .backToReference: ["number"]
    default: []
    }
  }
}
