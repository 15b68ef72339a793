import Files
import Output

extension OutputError {
  /// The error in Welsh; its description says it in English.
  var welsh: String {
    switch self {
    case .busy(let path):
      "Mae rhaglen arall wrthi’n ysgrifennu \(path). Arhoswch nes iddi orffen, yna rhowch gynnig arall arni."
    case .refused(let path, let reason): "Ni chaiff \(path) ei ddisodli: \(reason.welsh)."
    case .missingParent(let path):
      "Nid oes ffolder \(path.parent) a allai gynnwys \(path.name). Crëwch ef yn gyntaf, neu dewiswch ffolder arall."
    case .unsafePath(let path):
      "Ni chaiff \(DiskPath(path)) ei ysgrifennu: nid llwybr plaen o dan y ffolder allbwn mohono."
    case .closed(let path): "Ni chaiff \(DiskPath(path)) ei ysgrifennu: mae’r wefan eisoes yn gyflawn."
    case .unplanned(let path):
      "Mae’r wefan newydd yn cynnwys \(path), nad oedd wedi’i gynllunio. Ni ddisodlwyd dim."
    case .notAsPlanned(let path):
      "Nid yw’r wefan newydd yn cynnwys \(path) fel y’i cynlluniwyd. Ni ddisodlwyd dim."
    case .missingExchange(let error):
      "\(error.welsh) Ni chaiff y ffolder allbwn fod yn bwynt gosod, a rhaid i’w system ffeiliau allu cyfnewid dau ffolder."
    case .workFolderLeft(let error):
      "Mae’r wefan newydd yn ei lle, ond mae ei ffolder gwaith yno o hyd; bydd y tro nesaf yn ceisio ei ddileu. "
        + error.welsh
    case .file(let error): error.welsh
    }
  }
}

extension TargetRefusal {
  /// The reason in Welsh, as the end of a sentence, without its full stop; its description says it in English.
  fileprivate var welsh: String {
    switch self {
    case .noName: "nid oes ganddo enw ei hun; rhowch ffolder megis public"
    case .symbolicLink: "dolen symbolaidd ydyw; rhowch y ffolder ei hun"
    case .notAFolder: "nid ffolder mohono"
    case .notASite: "mae ynddo ffeiliau na chawsant eu hadeiladu gan communique; rhowch ffolder gwag neu newydd"
    case .holds(let path): "mae \(path) ynddo a byddai’n mynd ar goll; rhowch ffolder ar wahân"
    case .liesIn(let path): "mae yn \(path), y mae’r adeiladu’n ei ddarllen; rhowch ffolder y tu allan iddo"
    }
  }
}
