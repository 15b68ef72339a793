package import Diagnostics
package import Localisation
package import Model
package import Templates

/// The compiled templates of a site: one for each kind of page in each language.
package struct SiteTemplates: Sendable {
  /// The templates of each language.
  let languages: Localized<LanguageTemplates>

  /// Compiles every template in every language, or says everything that is wrong with them.
  package static func load(
    _ sources: [TemplateSource], wording: Localized<Wording>
  ) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    var diagnostics: Set<Diagnostic> = []
    let languages = wording.map { wording in
      var loader = TemplateLoader(set: TemplateSet(sources: sources, constants: wording.constants))
      let templates = LanguageTemplates(from: &loader)
      diagnostics.formUnion(loader.diagnostics)
      return templates
    }
    guard let cy = languages.cy, let en = languages.en else { return (nil, diagnostics.sorted()) }
    return (SiteTemplates(languages: Localized(cy: cy, en: en)), diagnostics.sorted())
  }
}
