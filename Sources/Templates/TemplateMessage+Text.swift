import Diagnostics

extension TemplateMessage {
  /// CMQ701: bytes that are not UTF-8.
  static func notUTF8(at place: Place) -> Diagnostic {
    error(
      701, at: place,
      MessageText(en: "This template is not written in UTF-8.", cy: "Nid yw’r templed hwn mewn UTF-8."),
      why: MessageText(
        en: "Pages are UTF-8; other bytes would show as question marks or not at all.",
        cy: "Tudalennau UTF-8 yw’r rhain; byddai beitiau eraill yn ymddangos fel gofynodau neu ddim o gwbl."),
      fix: MessageText(
        en: "Save the file as UTF-8 in your editor.", cy: "Cadwch y ffeil fel UTF-8 yn eich rhaglen olygu."))
  }

  /// CMQ702: more bytes than a template may have.
  static func tooLarge(_ size: Int, at place: Place) -> Diagnostic {
    error(
      702, at: place,
      MessageText(
        en: "This template has \(size) bytes; the most is \(TemplateSet.sizeLimit).",
        cy: "Mae’r templed hwn yn rhy fawr. Nifer y beitiau: \(size); y nifer mwyaf: \(TemplateSet.sizeLimit)."),
      why: MessageText(
        en: "A template of that size is almost certainly another file under a template's name.",
        cy: "Mae templed o’r maint hwnnw bron yn sicr yn ffeil arall o dan enw templed."),
      fix: MessageText(
        en: "Check that it is the right file; if it is, move parts of it into partials.",
        cy: "Gwiriwch mai dyma’r ffeil gywir; os felly, symudwch rannau ohoni i dempledi rhannol."))
  }

  /// CMQ703: a tag without its closing braces.
  static func unclosedTag(at place: Place, closing: String) -> Diagnostic {
    error(
      703, at: place,
      MessageText(en: "This tag is not closed.", cy: "Nid yw’r tag hwn wedi’i gau."),
      why: MessageText(
        en: "Without its end, the text after it would be read as a name.",
        cy: "Heb ei ddiwedd, byddai’r testun ar ei ôl yn cael ei ddarllen fel enw."),
      fix: MessageText(en: "End the tag with \(closing).", cy: "Rhowch \(closing) ar ddiwedd y tag."))
  }

  /// CMQ704: braces with nothing in them.
  static func emptyTag(at place: Place) -> Diagnostic {
    error(
      704, at: place,
      MessageText(en: "This tag names nothing.", cy: "Nid yw’r tag hwn yn enwi dim."),
      why: MessageText(
        en: "A tag stands for the value that it names.", cy: "Mae tag yn cynrychioli’r gwerth y mae’n ei enwi."),
      fix: MessageText(
        en: "Write a name between the braces, or take the tag out.",
        cy: "Ysgrifennwch enw rhwng y bachau cyrliog, neu dilëwch y tag."))
  }

  /// CMQ705: a name with other characters than names have.
  static func badName(_ name: String, at place: Place) -> Diagnostic {
    error(
      705, at: place,
      MessageText(en: "“\(name)” cannot be a name.", cy: "Ni all “\(name)” fod yn enw."),
      why: MessageText(
        en: "Names are made of the letters a to z, digits and hyphens, in parts joined by single dots.",
        cy: "Mae enwau’n cynnwys y llythrennau a i z, digidau a chysylltnodau, mewn rhannau ag un dot rhyngddynt."),
      fix: MessageText(
        en: "Write a name such as “title” or “page.title”.", cy: "Ysgrifennwch enw megis “title” neu “page.title”."))
  }

  /// CMQ706: a change of delimiters.
  static func delimiters(at place: Place) -> Diagnostic {
    error(
      706, at: place,
      MessageText(
        en: "A template cannot change its delimiters.", cy: "Ni chaiff templed newid ei amffinyddion."),
      why: MessageText(
        en: "All templates use the same braces, so that each can be read and checked by itself.",
        cy: "Mae pob templed yn defnyddio’r un bachau, er mwyn gallu darllen a gwirio pob un ar ei ben ei hun."),
      fix: MessageText(
        en: "Take this tag out and write all tags with {{ and }}.",
        cy: "Dilëwch y tag hwn ac ysgrifennwch bob tag â {{ a }}."))
  }

  /// CMQ706: a partial whose name is a value.
  static func dynamicName(at place: Place) -> Diagnostic {
    error(
      706, at: place,
      MessageText(
        en: "The name of a template cannot come from a value.", cy: "Ni chaiff enw templed ddod o werth."),
      why: MessageText(
        en: "Every template is checked before a page is made, so it must be known which ones are used.",
        cy: "Caiff pob templed ei wirio cyn gwneud tudalen, felly rhaid gwybod pa rai a ddefnyddir."),
      fix: MessageText(
        en: "Write the template's own name, or choose between two of them with sections.",
        cy: "Ysgrifennwch enw’r templed ei hun, neu dewiswch rhwng dau ag adrannau."))
  }
}
