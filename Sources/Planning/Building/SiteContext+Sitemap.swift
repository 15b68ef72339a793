import Model

extension SiteContext {
  /// The absolute addresses of the sitemap: one for each host, because each serves the whole tree, and a sitemap may name
  /// the pages of a host whose `robots.txt` names the sitemap.
  var sitemapAddresses: [String] {
    var hosts: [String] = []
    for language in site.languages where !hosts.contains(site.baseURL[language]) {
      hosts.append(site.baseURL[language])
    }
    return hosts.map { $0 + "/sitemap.xml" }
  }
}
