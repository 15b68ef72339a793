import Diagnostics
import Model

extension FieldType where Value == [String: CheckLevel] {
  /// The codes of findings, each with how much it weighs at this site.
  static var checks: FieldType {
    let fields = RuleCodes.changeable.map { code in
      FieldDescription(
        name: code.description, type: FieldType<CheckLevel>.oneOf.description, isRequired: false,
        summary: MessageText(en: "How much this finding weighs.", cy: "Pwysau’r canfyddiad hwn."))
    }
    return FieldType(.mapping(fields)) { node, context in
      guard case .mapping(let entries) = node.content else {
        context.report(
          .notAMapping(.verbatim("“\(context.key)”"), found: node, fields, at: context.place(of: node.range)))
        return nil
      }
      var levels: Value = [:]
      for entry in entries where isChangeable(entry, &context) {
        let outer = context.key
        context.key = entry.key
        levels[entry.key] = FieldType<CheckLevel>.oneOf.read(entry.value, &context)
        context.key = outer
      }
      return levels
    }
  }

  private static func isChangeable(_ entry: YAMLEntry, _ context: inout ReadingContext) -> Bool {
    let place = context.place(of: entry.keyRange)
    guard let code = DiagnosticCode(entry.key) else {
      context.report(.unknownCode(entry.key, at: place))
      return false
    }
    if RuleCodes.changeable.contains(code) { return true }
    context.report(RuleCodes.exists(code) ? .fixedCode(code, at: place) : .unknownCode(entry.key, at: place))
    return false
  }
}
