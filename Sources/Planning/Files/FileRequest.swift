/// What fills a file of the site: a page for people, or something that programs read.
///
/// A kind of file takes five steps: a case here; its paths in `SiteContext.routes()`; the values it is made of, as a case
/// of `PlannedFile`, in `SitePlan.file(of:stored:)`; their bytes in `Renderer`; and, where a site may do without it, a
/// word in `SiteOutput`.
package enum FileRequest: Hashable, Sendable {
  /// A page.
  case page(PageRequest)
  /// A file beside the page of a record.
  case beside(RecordFile, record: Int)
  /// A file about all records.
  case data(DataFile)
  /// A feed.
  case feed(FeedRequest)
  /// What programs may visit, and where the sitemap is.
  case robots
  /// What the script of a search page reads.
  case searchIndex
  /// The facts of the transparency page as JSON.
  case transparencyJSON
  /// The facts of the transparency page as CSV.
  case transparencyCSV
  /// The pages of the site; nil for the list of all parts where it takes several, which are counted from 1.
  case sitemap(part: Int?)
}
