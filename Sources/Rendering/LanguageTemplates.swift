import Planning
import Templates

/// The templates of one language, one for each kind of page, with the language's words folded in.
struct LanguageTemplates: Sendable {
  /// `chooser.mustache`: the root of the site.
  let chooser: Template<ChooserView>
  /// `not-found.mustache`: an address that leads nowhere.
  let notFound: Template<NotFoundView>
  /// `redirect.mustache`: an old address.
  let redirect: Template<RedirectView>
  /// `home.mustache`: the home of a language.
  let home: Template<HomeView>
  /// `governments.mustache`: the list of governments.
  let governments: Template<GovernmentsView>
  /// `government.mustache`: a page of a government's index.
  let government: Template<GovernmentView>
  /// `groups.mustache`: the list of groups.
  let groups: Template<GroupsView>
  /// `group.mustache`: the index of a group.
  let group: Template<GroupView>
  /// `years.mustache`: the list of years.
  let years: Template<YearsView>
  /// `year.mustache`: the meetings of a year.
  let year: Template<YearView>
  /// `transparency.mustache`: what the meetings add up to.
  let transparency: Template<TransparencyView>
  /// `search.mustache`: the page for finding things.
  let search: Template<SearchView>
  /// `communique.mustache`: a communiqué.
  let communique: Template<CommuniqueView>
  /// `statement.mustache`: a statement.
  let statement: Template<StatementView>
  /// `letter.mustache`: a letter.
  let letter: Template<LetterView>
  /// `minutes.mustache`: minutes.
  let minutes: Template<MinutesView>
  /// `terms.mustache`: terms of reference.
  let terms: Template<TermsView>
  /// `page.mustache`: a page of the site's own.
  let page: Template<PageView>
  /// `fragment.mustache`: a record without the page around it.
  let fragment: Template<FragmentView>

  /// The templates that a loader finds, or nil when one of them has a problem; the loader keeps all problems.
  init?(from loader: inout TemplateLoader) {
    // Every template is asked for before any is missed, so that all problems come at once.
    let loaded = (
      loader.load("chooser", ChooserView.self), loader.load("not-found", NotFoundView.self),
      loader.load("redirect", RedirectView.self), loader.load("home", HomeView.self),
      loader.load("transparency", TransparencyView.self), loader.load("search", SearchView.self)
    )
    let indexes = (
      loader.load("governments", GovernmentsView.self), loader.load("government", GovernmentView.self),
      loader.load("groups", GroupsView.self), loader.load("group", GroupView.self),
      loader.load("years", YearsView.self), loader.load("year", YearView.self)
    )
    let records = (
      loader.load("communique", CommuniqueView.self), loader.load("statement", StatementView.self),
      loader.load("letter", LetterView.self), loader.load("minutes", MinutesView.self),
      loader.load("terms", TermsView.self), loader.load("page", PageView.self),
      loader.load("fragment", FragmentView.self)
    )
    guard case (let chooser?, let notFound?, let redirect?, let home?, let transparency?, let search?) = loaded
    else { return nil }
    guard case (let governments?, let government?, let groups?, let group?, let years?, let year?) = indexes
    else { return nil }
    guard
      case (let communique?, let statement?, let letter?, let minutes?, let terms?, let page?, let fragment?) = records
    else { return nil }
    (self.chooser, self.notFound, self.redirect, self.home) = (chooser, notFound, redirect, home)
    (self.transparency, self.search) = (transparency, search)
    (self.governments, self.government, self.groups, self.group) = (governments, government, groups, group)
    (self.years, self.year, self.communique, self.statement) = (years, year, communique, statement)
    (self.letter, self.minutes, self.terms, self.page) = (letter, minutes, terms, page)
    self.fragment = fragment
  }
}
