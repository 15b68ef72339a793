import Diagnostics

extension TemplateMessage {
  /// CMQ701: bytes that are not UTF-8.
  static func notUTF8(at place: Place) -> Diagnostic {
    error(
      701, at: place, "This template is not written in UTF-8.",
      why: "Pages are UTF-8; other bytes would show as question marks or not at all.",
      fix: "Save the file as UTF-8 in your editor.")
  }

  /// CMQ702: more bytes than a template may have.
  static func tooLarge(_ size: Int, at place: Place) -> Diagnostic {
    error(
      702, at: place, "This template has \(size) bytes; the most is \(TemplateSet.sizeLimit).",
      why: "A template of that size is almost certainly another file under a template's name.",
      fix: "Check that it is the right file; if it is, move parts of it into partials.")
  }

  /// CMQ703: a tag without its closing braces.
  static func unclosedTag(at place: Place, closing: String) -> Diagnostic {
    error(
      703, at: place, "This tag is not closed.",
      why: "Without its end, the text after it would be read as a name.",
      fix: "End the tag with \(closing).")
  }

  /// CMQ704: braces with nothing in them.
  static func emptyTag(at place: Place) -> Diagnostic {
    error(
      704, at: place, "This tag names nothing.",
      why: "A tag stands for the value that it names.",
      fix: "Write a name between the braces, or take the tag out.")
  }

  /// CMQ705: a name with other characters than names have.
  static func badName(_ name: String, at place: Place) -> Diagnostic {
    error(
      705, at: place, "\"\(name)\" cannot be a name.",
      why: "Names are made of the letters a to z, digits and hyphens, in parts joined by single dots.",
      fix: "Write a name such as \"title\" or \"page.title\".")
  }

  /// CMQ706: a change of delimiters.
  static func delimiters(at place: Place) -> Diagnostic {
    error(
      706, at: place, "A template cannot change its delimiters.",
      why: "All templates use the same braces, so that each can be read and checked by itself.",
      fix: "Take this tag out and write all tags with {{ and }}.")
  }

  /// CMQ706: a partial whose name is a value.
  static func dynamicName(at place: Place) -> Diagnostic {
    error(
      706, at: place, "The name of a template cannot come from a value.",
      why: "Every template is checked before a page is made, so it must be known which ones are used.",
      fix: "Write the template's own name, or choose between two of them with sections.")
  }
}
