import Diagnostics

extension FieldType where Value == String {
  /// The id of a record, which a rule looks up once every file is known.
  static var recordID: FieldType {
    let description = MessageText(
      en: "the id of a record, such as “wales/2023-03-06-safety/statement”",
      cy: "dynodydd cofnod, megis “wales/2023-03-06-safety/statement”")
    return FieldType(.form(description, pattern: nil)) { node, context in text.read(node, &context) }
  }

  /// The id of a record, or an address.
  static var reference: FieldType {
    FieldType(.anyOf([recordID.description, .address])) { node, context in
      let isAddress = node.scalar.map { $0.text.utf8.contains(UInt8(ascii: ":")) } ?? false
      return isAddress ? address.read(node, &context) : recordID.read(node, &context)
    }
  }

  /// A path from the site's root, such as `/en/wales/2023-02-01/`.
  static var formerAddress: FieldType {
    let description = TypeDescription.form(
      MessageText(
        en: "a path that begins with “/” and holds no blank, “..”, “?” or “#”, such as “/en/wales/old-name/”",
        cy: "llwybr sy’n dechrau â “/” ac sydd heb fwlch, “..”, “?” na “#”, megis “/en/wales/old-name/”"),
      pattern: "^/[^/]")
    return scalar(description) { scalar, range, context in
      if isPath(scalar.text) { return scalar.text }
      context.report(.wrongText(context.key, found: scalar.text, expected: description, at: context.place(of: range)))
      return nil
    }
  }

  /// Whether a text is a path from the root: visible ASCII, no empty segment, nothing that climbs, no query.
  private static func isPath(_ text: String) -> Bool {
    guard text.hasPrefix("/"), text.utf8.count > 1 else { return false }
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !#"\"<>?#"#.utf8.contains($0) }) else { return false }
    let segments = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return segments.indices.allSatisfy { index in
      let segment = segments[index]
      let isLast = index == segments.endIndex - 1
      return (isLast || !segment.isEmpty) && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
    }
  }
}

extension FieldType where Value == TranslationSource {
  /// The language and the digest of the text that a translation was made from.
  static var translatedFrom: FieldType {
    let description = TypeDescription.form(
      MessageText(
        en: "a language and a digest, such as “en sha256:” and 64 hexadecimal digits",
        cy: "iaith ac ôl bys, megis “en sha256:” a 64 digid hecsadegol"),
      pattern: "^(cy|en) sha256:[0-9a-f]{64}$")
    return scalar(description) { scalar, range, context in
      if let source = TranslationSource(scalar.text) { return source }
      context.report(.wrongText(context.key, found: scalar.text, expected: description, at: context.place(of: range)))
      return nil
    }
  }
}
