/// The view of a page, by kind; each kind has its own template.
package enum PlannedView: Sendable {
  case chooser(ChooserView)
  case notFound(NotFoundView)
  case redirect(RedirectView)
  case home(HomeView)
  case governments(GovernmentsView)
  case government(GovernmentView)
  case groups(GroupsView)
  case group(GroupView)
  case years(YearsView)
  case year(YearView)
  case communique(CommuniqueView)
  case statement(StatementView)
  case letter(LetterView)
  case minutes(MinutesView)
  case terms(TermsView)
  case page(PageView)
}
