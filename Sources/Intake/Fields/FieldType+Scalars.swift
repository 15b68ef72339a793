package import Model

extension FieldType {
  /// A type that is written as a single text, which `parse` reads; a list or a group of keys is reported.
  package static func scalar(
    _ description: TypeDescription,
    parse: @escaping @Sendable (YAMLScalar, Range<Int>, inout ReadingContext) -> Value?
  ) -> FieldType {
    FieldType(description) { node, context in
      guard let scalar = node.scalar else {
        context.report(.wrongType(context.key, found: node, expected: description, at: context.place(of: node.range)))
        return nil
      }
      guard !scalar.isEmpty else {
        context.report(.emptyValue(context.key, isRequired: true, at: context.place(of: node.range)))
        return nil
      }
      guard !scalar.text.isEmpty else {
        context.report(.blankText(context.key, at: context.place(of: node.range)))
        return nil
      }
      if ToDoMark.begins(scalar.text) {
        context.report(.valueToDo(context.key, at: context.place(of: node.range)))
        // A text is read all the same, so that nothing else seems to be missing; a word or a date would be another finding.
        guard description == .text else { return nil }
      }
      return parse(scalar, node.range, &context)
    }
  }
}

extension FieldType where Value == String {
  /// A text as it is written, on one line.
  package static var text: FieldType { text(allowsLineBreaks: false) }

  /// A text as it is written: not blank, without a column mark, and on one line unless line breaks are allowed.
  package static func text(allowsLineBreaks: Bool) -> FieldType {
    scalar(.text) { scalar, range, context in
      let text = TextTrimming.withoutBlanksAround(scalar.text)
      guard !text.isEmpty else {
        context.report(.blankText(context.key, at: context.place(of: range)))
        return nil
      }
      guard !TextTrimming.hasColumnMark(text) else {
        context.report(.columnMark(context.key, at: context.place(of: range)))
        return nil
      }
      guard allowsLineBreaks || !TextTrimming.hasLineBreak(text) else {
        context.report(.lineBreak(context.key, at: context.place(of: range)))
        return nil
      }
      return text
    }
  }

  /// A well-formed address of the web.
  package static var address: FieldType {
    scalar(.address) { scalar, range, context in
      guard let fault = WebAddress.fault(in: scalar.text) else { return scalar.text }
      context.report(.badAddress(context.key, fault, at: context.place(of: range)))
      return nil
    }
  }
}

extension FieldType where Value == CalendarDate {
  /// An ISO 8601 date and nothing else.
  package static var date: FieldType<CalendarDate> {
    scalar(.date) { scalar, range, context in
      if let date = CalendarDate(iso: scalar.text) { return date }
      context.report(.badDate(context.key, scalar.text, at: context.place(of: range)))
      return nil
    }
  }

  /// An ISO 8601 date, or a year for its first day.
  package static var dateOrYear: FieldType<CalendarDate> {
    scalar(.dateOrYear) { scalar, range, context in
      if let date = CalendarDate(iso: scalar.text) { return date }
      if scalar.text.utf8.count == 4, let year = scalar.text.decimal,
        let date = CalendarDate(year: year, month: 1, day: 1)
      {
        return date
      }
      context.report(.badDate(context.key, scalar.text, at: context.place(of: range)))
      return nil
    }
  }
}

extension FieldType where Value == Bool {
  /// `true` or `false`, without quotes.
  package static var boolean: FieldType {
    scalar(.boolean) { scalar, range, context in
      switch scalar.text {
      case "true" where scalar.isUnquoted: return true
      case "false" where scalar.isUnquoted: return false
      default:
        context.report(.notABoolean(context.key, scalar, at: context.place(of: range)))
        return nil
      }
    }
  }
}

extension FieldType where Value == Int {
  /// A whole number in decimal digits, without quotes.
  package static func integer(in bounds: ClosedRange<Int>) -> FieldType {
    scalar(.integer(bounds)) { scalar, range, context in
      if scalar.isUnquoted, let number = scalar.text.decimal, bounds.contains(number) { return number }
      context.report(
        .wrongText(context.key, found: scalar.text, expected: .integer(bounds), at: context.place(of: range)))
      return nil
    }
  }
}
