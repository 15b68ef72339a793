import Diagnostics
import Model

/// The keys of an action of minutes.
enum ActionFields {
  static let item = Field(
    "item", .text,
    MessageText(en: "The item it belongs to, such as `4.2`.", cy: "Yr eitem y mae’n perthyn iddi, megis `4.2`."))
  static let owner = Field("owner", .text, MessageText(en: "Who is to do it.", cy: "Pwy sydd i’w wneud."))
  static let text = Field(
    "text", .text, isRequired: true, MessageText(en: "What is to be done.", cy: "Beth sydd i’w wneud."))
  static let due = Field(
    "due", .due,
    MessageText(
      en: "By when: a date, or words of the file's language.", cy: "Erbyn pryd: dyddiad, neu eiriau yn iaith y ffeil."))

  /// All of them.
  static let all = [item.description, owner.description, text.description, due.description]
}

extension FieldType where Value == ActionDraft {
  /// Something the minutes say is to be done.
  static var action: FieldType {
    mapping(ActionFields.all, what: MessageText(en: "an action", cy: "cam gweithredu")) { reader, context in
      var draft = ActionDraft()
      draft.item = reader.read(ActionFields.item, &context)
      draft.owner = reader.read(ActionFields.owner, &context)
      draft.text = reader.read(ActionFields.text, &context)
      draft.due = reader.read(ActionFields.due, &context)
      return draft
    }
  }
}

extension FieldType where Value == Action.Due {
  /// A date where the text is one, words otherwise.
  static var due: FieldType {
    FieldType(.anyOf([.date, .text])) { node, context in
      FieldType<String>.text.read(node, &context).map { text in
        CalendarDate(iso: text).map(Action.Due.on) ?? .inWords(text)
      }
    }
  }
}
