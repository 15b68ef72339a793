/// The words that texts and names are made of, in pairs of Welsh and English.
enum Words {
  static let nouns: [(cy: String, en: String)] = [
    ("cyllid", "funding"), ("iechyd", "health"), ("addysg", "education"), ("ynni", "energy"), ("tai", "housing"),
    ("trafnidiaeth", "transport"), ("pysgodfeydd", "fisheries"), ("ffermio", "farming"), ("diogelwch", "security"),
    ("mudo", "migration"), ("masnach", "trade"), ("sgiliau", "skills"), ("ymchwil", "research"), ("data", "data"),
    ("cymunedau", "communities"), ("ffiniau", "borders"), ("llifogydd", "flooding"), ("hinsawdd", "climate"),
    ("cyfiawnder", "justice"), ("etholiadau", "elections"), ("diwylliant", "culture"), ("chwaraeon", "sport"),
  ]
  static let verbs: [(cy: String, en: String)] = [
    ("Trafododd y gweinidogion", "Ministers discussed"), ("Nododd y gweinidogion", "Ministers noted"),
    ("Croesawodd y gweinidogion", "Ministers welcomed"), ("Ystyriodd y gweinidogion", "Ministers considered"),
    ("Cytunodd y gweinidogion ar", "Ministers agreed on"),
  ]
  static let fillers: [(cy: String, en: String)] = [
    ("gwaith pellach", "further work"), ("cydweithio agos", "close cooperation"),
    ("cynnydd diweddar", "recent progress"),
    ("y camau nesaf", "the next steps"), ("tystiolaeth newydd", "new evidence"),
    ("barn y sector", "views of the sector"),
    ("rhannu gwybodaeth", "sharing of information"), ("heriau cyffredin", "common challenges"),
  ]
  static let firstNames = [
    "Angharad", "Iain", "Siobhán", "Margaret", "Gwilym", "Eilidh", "Conor", "Priya", "Tomos", "Ruth",
  ]
  static let lastNames = [
    "Bevan", "MacLeod", "O’Neill", "Okafor", "Llywelyn", "Sinclair", "Donnelly", "Shah", "Prŷs", "Ward",
  ]
}
