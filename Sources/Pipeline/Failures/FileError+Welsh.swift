import Files

extension FileError {
  /// The error in Welsh; its description says it in English.
  var welsh: String {
    let cause = cause.welsh
    return switch operation {
    case .open: "Ni ellid agor \(path): \(cause)."
    case .inspect: "Ni ellid archwilio \(path): \(cause)."
    case .list: "Ni ellid rhestru cynnwys \(path): \(cause)."
    case .read: "Ni ellid darllen \(path): \(cause)."
    case .create: "Ni ellid creu \(path): \(cause)."
    case .write: "Ni ellid ysgrifennu \(path): \(cause)."
    case .setPermissions: "Ni ellid gosod hawliau \(path): \(cause)."
    case .replace: "Ni ellid disodli \(path): \(cause)."
    case .remove: "Ni ellid dileu \(path): \(cause)."
    case .lock: "Ni ellid cloi \(path): \(cause)."
    case .watch: "Ni ellid gwylio \(path): \(cause)."
    case .flush: "Ni ellid ysgrifennu \(path) i’r ddisg yn derfynol: \(cause)."
    }
  }
}

extension FileErrorCause {
  /// The cause in Welsh, as the end of a sentence, without its full stop; its description says it in English.
  package var welsh: String {
    switch self {
    case .system(let number):
      SystemFault(number: number)?.welsh ?? "gwall \(number) y system weithredu, yn ei geiriau hi: \(self)"
    case .tooLarge(let limit): "mae’n rhy fawr (y nifer mwyaf o feitiau: \(limit))"
    case .notAnOrdinaryFile: "nid ffeil gyffredin mohoni"
    case .changedWhileRead: "fe’i newidiwyd gan raglen arall ar yr un pryd"
    case .tooDeep(let limit): "mae ffolderi’n rhy ddwfn ynddo (y dyfnder mwyaf: \(limit))"
    case .tooManyEntries(let limit): "mae gormod o ffeiliau a ffolderi ynddo (y nifer mwyaf: \(limit))"
    }
  }
}

extension SystemFault {
  /// The fault in Welsh, as the end of a sentence; the system itself says it in English.
  fileprivate var welsh: String {
    switch self {
    case .missing: "nid oes ffeil na ffolder o’r fath"
    case .present: "mae yno eisoes"
    case .noPermission: "nid oes caniatâd"
    case .readOnly: "ni ellir ond darllen y system ffeiliau"
    case .noSpace: "nid oes lle ar ôl ar y ddisg"
    case .overQuota: "aethpwyd dros y cwota ar y ddisg"
    case .device: "methodd y ddisg â darllen neu ysgrifennu"
    case .busy: "mae rhywbeth arall yn ei ddefnyddio"
    case .notFolder: "nid ffolder mohono"
    case .isFolder: "ffolder ydyw"
    case .notEmpty: "nid yw’r ffolder yn wag"
    case .links: "mae gormod o ddolenni symbolaidd yn y llwybr"
    case .longName: "mae’r enw’n rhy hir"
    case .openFiles: "mae gormod o ffeiliau ar agor"
    case .tooLarge: "mae’r ffeil yn rhy fawr"
    case .noMemory: "nid oes digon o gof"
    case .otherDevice: "mae ar system ffeiliau arall"
    case .portInUse: "mae rhaglen arall yn defnyddio’r porth"
    }
  }
}
