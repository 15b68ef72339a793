import JSON
package import Model
package import Planning
import Templates

/// Turns planned files into bytes.
package struct Renderer: Sendable {
  private let templates: SiteTemplates

  /// A renderer with the templates of a site.
  package init(templates: SiteTemplates) {
    self.templates = templates
  }

  /// Appends a file to a buffer; a buffer that is used again keeps its room.
  ///
  /// - Parameters:
  ///   - stored: Gives back texts that were put outside of memory.
  ///   - flush: Takes what the buffer holds and empties it, so that a long file is never in memory whole.
  package func render<Failure>(
    _ file: PlannedFile, in language: Language, stored: (Range<Int>) throws(Failure) -> [UInt8],
    into buffer: inout [UInt8], flush: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch file {
    case .page(let view): render(view, in: language, into: &buffer)
    case .feed(let feed, .atom): try AtomWriter.write(feed, stored: stored, to: &buffer)
    case .feed(let feed, .json): try JSONFeedWriter.write(feed, stored: stored, to: &buffer)
    case .robots(let sitemaps): RobotsWriter.write(sitemaps: sitemaps, to: &buffer)
    case .searchIndex(let index): SearchIndexWriter.write(index, to: &buffer)
    case .transparencyJSON(let groups): TransparencyJSONWriter.write(groups, to: &buffer)
    case .transparencyCSV(let groups): TransparencyCSVWriter.write(groups, to: &buffer)
    case .sitemap(let entries): SitemapWriter.write(entries, to: &buffer)
    case .sitemapIndex(let addresses): SitemapWriter.write(index: addresses, to: &buffer)
    case .agreedText(let text): buffer += try text.read(stored)
    case .recordData(let json), .recordsSchema(let json): buffer += json.bytes(.indented) + [UInt8(ascii: "\n")]
    case .records(let data): try RecordsWriter.write(data, stored: stored, to: &buffer, flush: flush)
    case .recordsTable(let table): try RecordsWriter.write(table, stored: stored, to: &buffer, flush: flush)
    }
  }

  private func render(_ page: PlannedView, in language: Language, into buffer: inout [UInt8]) {
    let templates = templates.languages[language]
    switch page {
    case .chooser(let view): templates.chooser.render(view, into: &buffer)
    case .notFound(let view): templates.notFound.render(view, into: &buffer)
    case .redirect(let view): templates.redirect.render(view, into: &buffer)
    case .home(let view): templates.home.render(view, into: &buffer)
    case .governments(let view): templates.governments.render(view, into: &buffer)
    case .government(let view): templates.government.render(view, into: &buffer)
    case .groups(let view): templates.groups.render(view, into: &buffer)
    case .group(let view): templates.group.render(view, into: &buffer)
    case .years(let view): templates.years.render(view, into: &buffer)
    case .year(let view): templates.year.render(view, into: &buffer)
    case .transparency(let view): templates.transparency.render(view, into: &buffer)
    case .search(let view): templates.search.render(view, into: &buffer)
    case .communique(let view): templates.communique.render(view, into: &buffer)
    case .statement(let view): templates.statement.render(view, into: &buffer)
    case .letter(let view): templates.letter.render(view, into: &buffer)
    case .minutes(let view): templates.minutes.render(view, into: &buffer)
    case .terms(let view): templates.terms.render(view, into: &buffer)
    case .page(let view): templates.page.render(view, into: &buffer)
    case .fragment(let view): templates.fragment.render(view, into: &buffer)
    }
  }
}
