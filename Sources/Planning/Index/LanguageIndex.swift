import Agreement
import Localisation
import Model

/// Names, titles and addresses in one language, by position: made once and used on many pages.
///
/// Like `SiteContext` it never changes, and is no struct for the same reason.
final class LanguageIndex: Sendable {
  /// The words of the language.
  let wording: Wording
  /// The governments' names today.
  let governmentNames: [String]
  /// The governments' addresses.
  let governmentAddresses: [Address]
  /// The groups' names today.
  let groupNames: [String]
  /// The groups' short names.
  let groupShortNames: [String]
  /// The groups' addresses.
  let groupAddresses: [Address]
  /// The groups' positions in alphabetical order.
  let groupOrder: [Int]
  /// The addresses of the years' pages.
  let yearAddresses: [Address]
  /// The records' addresses.
  let recordAddresses: [Address]
  /// The records' titles.
  let titles: [RecordTitle]
  /// The days of the meetings in words.
  let meetingDays: [String]

  /// The language.
  var language: Language { wording.language }

  /// The index of an edition in the language of its wording.
  init(edition: Edition<some Audience>, index: SiteIndex, wording: Wording) {
    let language = wording.language
    let segments = Segments.of(language)
    let home = Address(homeOf: language)
    self.wording = wording
    governmentNames = edition.governments.map { $0.name.current[language] }
    governmentAddresses = edition.governments.map { government in
      home.appending(segments.governments).appending(government.slug[language].text)
    }
    groupNames = edition.groups.map { $0.name.current[language] }
    groupShortNames = edition.groups.map { $0.shortName[language] }
    groupAddresses = edition.groups.map { group in
      home.appending(segments.groups).appending(group.slug[language].text)
    }
    let keys = groupNames.map { SortKey($0, in: language) }
    groupOrder = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    yearAddresses = index.years.map { home.appending(segments.years).appending(String($0.year)) }
    meetingDays = index.meetings.map { meeting in
      let first = meeting.key.date
      return DateStyle.range(first...max(first, meeting.until ?? first), in: language)
    }
    let maker = RecordAddressMaker(
      language: language, index: index, records: edition.records, groups: groupAddresses,
      governments: governmentAddresses)
    recordAddresses = edition.records.map(maker.address(of:))
    titles = RecordTitleMaker(edition: edition, index: index, wording: wording, meetingDays: meetingDays).titles()
  }

  /// The address of the list of governments.
  var governmentsAddress: Address { Address(homeOf: language).appending(Segments.of(language).governments) }

  /// The address of the list of groups.
  var groupsAddress: Address { Address(homeOf: language).appending(Segments.of(language).groups) }

  /// The address of the list of years.
  var yearsAddress: Address { Address(homeOf: language).appending(Segments.of(language).years) }

  /// The address of what the meetings add up to.
  var transparencyAddress: Address { Address(homeOf: language).appending(Segments.of(language).transparency) }

  /// The address of the page for finding things.
  var searchAddress: Address { Address(homeOf: language).appending(Segments.of(language).search) }

  /// The path of the index that the script of the search page reads.
  var searchIndexPath: String { searchAddress.sitePath + "index.json" }

  /// The address of a page of a government's index, counted from 1.
  func address(ofGovernment position: Int, page: Int) -> Address {
    let first = governmentAddresses[position]
    guard page > 1 else { return first }
    return first.appending(Segments.of(language).page).appending(String(page))
  }
}
