/// Which page is asked for, in whatever language; positions are those of the plan's own lists.
package enum PageRequest: Hashable, Sendable {
  /// The root of the site.
  case chooser
  /// The page for an address that leads nowhere.
  case notFound
  /// The home of a language.
  case home
  /// The list of governments.
  case governments
  /// The index of a government; its pages are counted from 1.
  case government(Int, page: Int)
  /// The list of groups.
  case groups
  /// The index of a group.
  case group(Int)
  /// The list of years.
  case years
  /// The meetings of a year.
  case year(Int)
  /// What the meetings add up to.
  case transparency
  /// The page for finding things.
  case search
  /// A record.
  case record(Int)
  /// A page at an old address.
  case redirect(Int)
}
