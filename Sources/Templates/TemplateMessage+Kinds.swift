import Diagnostics

extension TemplateMessage {
  /// CMQ714: a text used raw.
  static func rawText(_ name: String, at place: Place) -> Diagnostic {
    error(
      714, at: place,
      MessageText(
        en: "“\(name)” is a text, so it cannot be used raw.",
        cy: "Testun yw “\(name)”, felly ni ellir ei ddefnyddio’n amrwd."),
      why: MessageText(
        en: "Put into a page as it is, a text with < or & would break the page or run as code.",
        cy: "O’i roi mewn tudalen fel y mae, byddai testun â < neu & yn torri’r dudalen neu’n rhedeg fel cod."),
      fix: MessageText(
        en: "Write {{\(name)}} with two braces and without &.",
        cy: "Ysgrifennwch {{\(name)}} â dau fachyn cyrliog a heb &."))
  }

  /// CMQ715: HTML used escaped.
  static func escapedHTML(_ name: String, at place: Place) -> Diagnostic {
    error(
      715, at: place,
      MessageText(
        en: "“\(name)” is HTML, so it cannot be escaped.", cy: "HTML yw “\(name)”, felly ni ellir ei drin fel testun."),
      why: MessageText(
        en: "Readers would see its tags instead of its text.",
        cy: "Byddai darllenwyr yn gweld ei dagiau yn lle ei destun."),
      fix: MessageText(
        en: "Write {{{\(name)}}} with three braces.", cy: "Ysgrifennwch {{{\(name)}}} â thri bachyn cyrliog."))
  }

  /// CMQ716: something that may be absent, used outside its own section.
  static func outsideItsSection(_ name: String, at place: Place) -> Diagnostic {
    error(
      716, at: place,
      MessageText(
        en: "“\(name)” may be absent, so it may be used only inside its own section.",
        cy: "Gall “\(name)” fod yn absennol, felly dim ond y tu mewn i’w adran ei hun y gellir ei ddefnyddio."),
      why: MessageText(
        en: "Elsewhere its absence would leave a gap, or words around nothing.",
        cy: "Mewn man arall byddai ei absenoldeb yn gadael bwlch, neu eiriau o amgylch dim."),
      fix: MessageText(
        en: "Write {{#\(name)}} before and {{/\(name)}} after the words that need it.",
        cy: "Ysgrifennwch {{#\(name)}} o flaen y geiriau sydd ei angen a {{/\(name)}} ar eu hôl."))
  }

  /// CMQ717: something that is no text used as one.
  static func notText(_ name: String, _ kind: FieldKind, at place: Place) -> Diagnostic {
    let words = kind.words
    return error(
      717, at: place,
      MessageText(
        en: "“\(name)” is \(words.en), so it cannot be written as a text.",
        cy: "“\(name)”: \(words.cy) yw hyn, felly ni ellir ei ysgrifennu fel testun."),
      why: MessageText(
        en: "Only texts and HTML can stand in a page by themselves.",
        cy: "Dim ond testun a HTML a all sefyll mewn tudalen ar eu pen eu hunain."),
      fix: MessageText(
        en: "Open it as a section, {{#\(name)}} ... {{/\(name)}}, and use what it holds.",
        cy: "Agorwch ef fel adran, {{#\(name)}} ... {{/\(name)}}, a defnyddiwch yr hyn sydd ynddo."))
  }

  /// CMQ717: a section on something that is always there.
  static func textAsSection(_ tag: Tag, _ kind: FieldKind, at place: Place) -> Diagnostic {
    let words = kind.words
    return error(
      717, at: place,
      MessageText(
        en: "“\(tag.name)” is \(words.en) and always there, so \(written(tag)) cannot depend on it.",
        cy: "“\(tag.name)”: \(words.cy) yw hyn ac mae yno bob amser, felly ni all \(written(tag)) ddibynnu arno."),
      why: tag.kind == .inverted
        ? MessageText(
          en: "What is inside would never appear.", cy: "Ni fyddai’r hyn sydd y tu mewn byth yn ymddangos.")
        : MessageText(
          en: "A section is for what may be absent or repeated.",
          cy: "Ar gyfer yr hyn a all fod yn absennol neu gael ei ailadrodd y mae adran."),
      fix: kind == .view
        ? MessageText(
          en: "Take this section out, or write {{#\(tag.name)}}.",
          cy: "Dilëwch yr adran hon, neu ysgrifennwch {{#\(tag.name)}}.")
        : MessageText(en: "Take the section's two tags out.", cy: "Dilëwch ddau dag yr adran."))
  }
}
