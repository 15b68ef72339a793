import Localisation
import Model

extension RecordBuilder {
  /// The facts of the record, by kind.
  func facts() -> [FactView] {
    switch version.content {
    case .communique(let meeting, _): facts(of: meeting) + publicationFacts
    case .minutes(let meeting, let basis, _): facts(of: meeting) + basisFacts(basis) + publicationFacts
    case .statement(let statement): facts(of: statement) + publicationFacts
    case .letter(let letter): facts(of: letter) + publicationFacts
    case .termsOfReference(let group, let reviewBy):
      [page.fact(.group, [FactValueView(link: groupLink(group))])] + publicationFacts
        + day(.reviewDue, reviewBy)
    case .page(let lastReviewed): publicationFacts + day(.lastReviewed, lastReviewed)
    }
  }

  private func facts(of meeting: Meeting) -> [FactView] {
    var facts = [
      page.fact(.group, [groupValue(meeting.group, on: meeting.date)]), page.fact(.date, [days(meeting)]),
    ]
    if isWithdrawn { return facts }
    if let place = meeting.location.place { facts.append(page.fact(.place, [value(place)])) }
    facts.append(page.fact(.howHeld, [FactValueView(text: wording.text(.mode(meeting.location.mode)))]))
    if let host = meeting.location.host {
      facts.append(page.fact(.host, [FactValueView(text: governmentName(host), href: governmentLink(host).href)]))
    }
    let chairs = meeting.chairs
    if !chairs.isEmpty {
      facts.append(page.fact(chairs.count == 1 ? .chair : .chairs, chairs.map(chairValue)))
    } else if meeting.isChairNotRecorded {
      facts.append(page.fact(.chair, [FactValueView(text: wording.text(.notRecorded))]))
    }
    return facts
  }

  private func facts(of statement: Statement) -> [FactView] {
    let government = FactValueView(
      text: governmentName(statement.government), href: governmentLink(statement.government).href)
    return [page.fact(.government, [government])] + parties(.madeBy, statement.by)
      + day(.date, statement.date) + meetings(statement.meetings)
  }

  private func facts(of letter: Letter) -> [FactView] {
    var facts = parties(.sender, letter.from) + parties(.recipient, letter.to) + parties(.copiedTo, letter.cc)
    facts += day(.date, letter.date)
    if let reference = letter.reference { facts.append(page.fact(.reference, [value(reference)])) }
    return facts + meetings(letter.meetings)
  }

  private var publicationFacts: [FactView] {
    var facts: [FactView] = []
    switch version.published {
    case .on(let date): facts.append(page.fact(.firstPublished, date: date))
    case .notRecorded: facts.append(page.fact(.firstPublished, [FactValueView(text: wording.text(.notRecorded))]))
    case nil: break
    }
    return facts + day(.lastUpdated, version.updates.last?.date)
  }

  private func basisFacts(_ basis: PublicationBasis?) -> [FactView] {
    switch basis {
    case .agreed(let date): return day(.agreedForPublication, date)
    case .alreadyPublic(let address):
      let value = address.map { FactValueView(text: $0, href: $0) }
      return [page.fact(.alreadyPublic, [value ?? FactValueView(text: wording.text(.notRecorded))])]
    case nil: return []
    }
  }

  private func day(_ word: Word, _ date: CalendarDate?) -> [FactView] { date.map { [page.fact(word, date: $0)] } ?? [] }

  private func groupValue(_ id: GroupID, on date: CalendarDate) -> FactValueView {
    let name = index.groups[id].map { page.context.groups[$0].name.name(on: date)[page.language] }
    return FactValueView(text: name ?? id.text, href: groupLink(id).href)
  }

  private func days(_ meeting: Meeting) -> FactValueView {
    let days = meeting.date...max(meeting.date, meeting.until ?? meeting.date)
    return FactValueView(text: DateStyle.range(days, in: page.language), datetime: meeting.date.iso)
  }

  private func chairValue(_ person: Person) -> FactValueView {
    let name = name(of: person)
    let government = person.affiliation.government.map { TextView(text: governmentName($0)) }
    return FactValueView(text: name.text, language: name.language, details: [government].compactMap(\.self))
  }
}
