import Diagnostics
import Model

extension FieldType where Value == Set<SiteOutput> {
  /// The word for a site of pages alone.
  private static var none: String { "none" }

  /// A list of outputs, one of them, or the word for none.
  static var outputs: FieldType {
    let words = SiteOutput.allCases.map(\.rawValue) + [none]
    let one = scalar(.oneOf(words)) { scalar, range, context in
      if scalar.text == none { return [] }
      if let output = SiteOutput(rawValue: scalar.text) { return [output] }
      context.report(.unknownWord(context.key, scalar.text, known: words, at: context.place(of: range)))
      return nil
    }
    let several = FieldType<[Located<SiteOutput>]>.list(of: .oneOf).map { outputs in Set(outputs.map(\.value)) }
    return .either(text: one, mapping: several)
  }
}
