import Model

/// What a new record tells its editor, in the editor's language.
///
/// The Welsh has not been reviewed.
enum SkeletonNotes {
  static let beginning = Localized(
    cy: "Nodiadau i chi yw llinellau fel hon. Ni chânt byth eu cyhoeddi.",
    en: "Lines like this one are notes for you. They are never published.")
  static let filling = Localized(
    cy: "Llenwch bob gwerth gwag, a gwnewch beth bynnag sydd wedi’i farcio TODO. Yna rhedwch: communique check",
    en: "Fill in every empty value, and do whatever is marked TODO. Then run: communique check")
  static let mode = Localized(
    cy: "in-person (wyneb yn wyneb), virtual (rhithwir) neu hybrid", en: "in-person, virtual or hybrid")
  static let place = Localized(
    cy: "Y lleoliad fel y mae’r cyd-hysbysiad yn ei enwi. Gadewch ef allan ar gyfer cyfarfod rhithwir.",
    en: "The place as the communiqué names it. Leave it out for a virtual meeting.")
  static let participants = Localized(
    cy: "Pawb a oedd yn bresennol. O dan y person yn y gadair ychwanegwch y llinell `chair: true`.",
    en: "Everybody who attended. Below the person who took the chair add the line `chair: true`.")
  static let capacity = Localized(
    cy: "O dan rywun nad yw’n weinidog ychwanegwch `capacity: official`, `observer` neu `guest`.",
    en: "Below somebody who is not a minister add `capacity: official`, `observer` or `guest`.")
  static let nobody = Localized(
    cy: "Dilëwch lywodraeth heb neb yno, neu enwch hi o dan without-ministers.",
    en: "Delete a government that had nobody there, or name it under without-ministers.")
  static let absence = Localized(
    cy: "Llywodraeth nad anfonodd weinidog, a pham:", en: "A government that sent no minister, and why:")
  static let agreed = Localized(
    cy: "Pan fydd pob llywodraeth wedi cytuno ar y testun: `status: agreed`, gyda dyddiad y cyhoeddi.",
    en: "Once every government has agreed this text: `status: agreed`, with the day it was published.")
  static let publishing = Localized(
    cy: "Pan gaiff y testun ei gyhoeddi: `status: agreed`.", en: "Once this text may be published: `status: agreed`.")
  static let ground = Localized(
    cy: "Ni chyhoeddir cofnodion heb sail. Mae un o’r ddwy linell hyn yn ei rhoi:",
    en: "Minutes are not published without a ground. One of these two lines gives it:")
  static let author = Localized(
    cy: "Pwy a’i gwnaeth. Mae’r cyntaf yn perthyn i’r llywodraeth y mae’r ffeil hon yn ei ffolder.",
    en: "Who made it. The first is of the government in whose folder this file lies.")
  static let meeting = Localized(
    cy: "Y cyfarfod y mae’n ymwneud ag ef, os oes un:", en: "The meeting it is about, if there is one:")
  static let party = Localized(
    cy: "Mae llywodraeth neu sefydliad (organisation) yn unig yn ddigon. Dilëwch yr allweddi nad oes eu hangen.",
    en: "A government or an organisation alone is enough. Delete the keys that are not needed.")
  static let review = Localized(
    cy: "Y diwrnod erbyn pryd y dylid ei adolygu:", en: "The day by which they are to be reviewed:")
  static let page = Localized(
    cy: "Nid oes statws gan dudalen. Fe’i cyhoeddir cyn gynted ag y bydd TODO wedi mynd.",
    en: "A page has no status. It is published as soon as TODO is gone.")
  static let summary = Localized(
    cy: "Rhowch y crynodeb o’r drafodaeth yma, yn lle’r llinell hon.",
    en: "Put the summary of discussion here, in place of this line.")
  static let text = Localized(
    cy: "Rhowch y testun yma, yn lle’r llinell hon.", en: "Put the text here, in place of this line.")

  /// Where proposed people come from.
  static func proposal(from date: CalendarDate) -> Localized<String> {
    Localized(
      cy: "Mae TODO yn marcio pobl cyfarfod \(date.iso), fel cynnig. Tynnwch TODO lle mae’r enw a’r rôl yn gywir, a "
        + "dilëwch bwy bynnag nad oedd yno.",
      en: "TODO marks the people of the meeting of \(date.iso), as a proposal. Take TODO out where name and role are "
        + "right, and delete whoever was not there.")
  }
}
