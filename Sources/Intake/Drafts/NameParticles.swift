/// The words around a name that are not part of it, in English and Welsh, in lower case and without full stops.
enum NameParticles {
  /// Titles that make their bearer a peer.
  static let peerages: Set<ProseKey> = [
    "lord", "lady", "baron", "baroness", "viscount", "viscountess", "earl", "countess", "marquess", "duke",
    "arglwydd", "arglwyddes", "barwn", "farwnes", "barwnes", "iarll", "is-iarll",
  ]

  /// Every title before a name, articles included.
  static let titles: Set<ProseKey> = peerages.union([
    "the", "rt", "right", "hon", "honourable", "hons", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "dr", "doctor",
    "prof", "professor", "rev", "revd", "reverend", "cllr", "councillor",
    "y", "yr", "gwir", "anrh", "anrhydeddus", "syr", "fonesig", "bonesig", "athro", "parch", "parchedig", "cyng",
    "cynghorydd",
  ])

  /// What follows a name: seats in a parliament, honours, silk.
  static let postNominals: Set<ProseKey> = [
    "mp", "ms", "am", "msp", "mla", "as", "ac", "asa", "acd", "td",
    "kc", "qc", "cb", "pc", "ch", "kt", "om",
    "mbe", "obe", "cbe", "dbe", "kbe", "gbe", "dcb", "kcb", "gcb", "cmg", "dcmg", "kcmg", "cvo", "qpm", "kpm",
    "frs", "frse", "dl", "jp",
  ]
}
