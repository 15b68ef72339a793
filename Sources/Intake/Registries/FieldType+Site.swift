import Diagnostics
import Model

extension FieldType where Value == [Language] {
  /// Every language of the site, each once.
  static var languages: FieldType {
    let list = FieldType<[Located<Language>]>.list(of: .oneOf)
    return FieldType(list.description) { node, context in
      guard let languages = list.read(node, &context)?.map(\.value) else { return nil }
      guard languages.count == Set(languages).count, Set(languages) == Set(Language.allCases) else {
        context.report(.languagesIncomplete(at: context.place(of: node.range)))
        return nil
      }
      return languages
    }
  }
}

extension FieldType where Value == Localized<String> {
  /// One address for both languages or one for each, without slashes at the end.
  static var baseURL: FieldType {
    let one = FieldType<String>.root.map { Localized(cy: $0, en: $0) }
    let each = FieldType<Localized<Located<String>>>.localized(.root).map { roots in roots.map(\.value) }
    return .either(text: one, mapping: each)
  }
}

extension FieldType where Value == String {
  /// The address of a site's root: no query, no fragment; slashes at its end are taken off.
  fileprivate static var root: FieldType {
    FieldType(.address) { node, context in
      guard let address = FieldType<String>.address.read(node, &context) else { return nil }
      if let root = WebAddress.root(of: address) { return root }
      context.report(.rootWithQuery(at: context.place(of: node.range)))
      return nil
    }
  }

  /// The name of a host alone.
  static var host: FieldType {
    let form = TypeDescription.form(
      MessageText(en: "the name of a host, such as “daera-ni.gov.uk”", cy: "enw parth, megis “daera-ni.gov.uk”"),
      pattern: nil)
    return scalar(form) { scalar, range, context in
      if WebAddress.isHost(scalar.text), scalar.text.utf8.contains(UInt8(ascii: ".")) { return scalar.text }
      context.report(.wrongText(context.key, found: scalar.text, expected: form, at: context.place(of: range)))
      return nil
    }
  }
}

extension FieldType where Value == Authority {
  /// A name of RFC 4151: a domain, a comma and a year (or date) in which its owner had it.
  static var authority: FieldType {
    let form = TypeDescription.form(
      MessageText(
        en: "a domain, a comma and a year, such as “communiques.example,2026”",
        cy: "enw parth, coma a blwyddyn, megis “communiques.example,2026”"), pattern: nil)
    return scalar(form) { scalar, range, context in
      if let authority = Authority(scalar.text), WebAddress.isHost(authority.domain) { return authority }
      context.report(.wrongText(context.key, found: scalar.text, expected: form, at: context.place(of: range)))
      return nil
    }
  }
}
