/// The view of a page, by kind; each kind has its own template.
package enum PlannedView: Sendable {
  /// The root of the site.
  case chooser(ChooserView)
  /// The page for an address that leads nowhere.
  case notFound(NotFoundView)
  /// A page at an old address.
  case redirect(RedirectView)
  /// The home of a language.
  case home(HomeView)
  /// The list of governments.
  case governments(GovernmentsView)
  /// A page of a government's index.
  case government(GovernmentView)
  /// The list of groups.
  case groups(GroupsView)
  /// The index of a group.
  case group(GroupView)
  /// The list of years.
  case years(YearsView)
  /// The meetings of a year.
  case year(YearView)
  /// What the meetings add up to.
  case transparency(TransparencyView)
  /// The page for finding things.
  case search(SearchView)
  /// A communiqué.
  case communique(CommuniqueView)
  /// A statement.
  case statement(StatementView)
  /// A letter.
  case letter(LetterView)
  /// Minutes.
  case minutes(MinutesView)
  /// Terms of reference.
  case terms(TermsView)
  /// A page of the site's own.
  case page(PageView)
  /// A record without the page around it.
  case fragment(FragmentView)
}
