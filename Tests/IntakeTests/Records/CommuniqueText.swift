/// A communiqué without fault, of which a test changes one part.
struct CommuniqueText {
  /// Every part is a line or lines of the front matter, without the last line break; an empty one is left out.
  var opening = "---"
  var date = "date: 2023-02-01"
  var location = "location: {mode: hybrid, place: Cathays Park}"
  var chair = ""
  var participants = """
    participants:
      - {name: The Rt Hon Suella Braverman KC MP, role: Home Secretary, government: uk, chair: true}
      - {name: Neil Gray MSP, role: Minister for Culture, government: scotland}
      - {name: Jane Hutt MS, role: Minister for Social Justice, government: wales}
      - {name: Dr Jayne Brady, role: Head of the Civil Service, government: northern-ireland, capacity: official}
    """
  var apologies = ""
  var other = ""
  var body = "Ministers discussed safety."

  /// The keys with their values.
  var frontMatter: String {
    [date, location, chair, participants, apologies, other].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The whole file.
  var text: String {
    let lines = [opening, frontMatter, "---"].filter { !$0.isEmpty }
    return lines.joined(separator: "\n") + "\n" + body + (body.isEmpty ? "" : "\n")
  }
}
