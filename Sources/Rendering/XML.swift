import Templates

/// XML 1.0 as bytes, written one element at a time, so that a long text is never held twice.
enum XML {
  /// Attributes with their values; one without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  /// Appends what every document begins with.
  static func declaration(to bytes: inout [UInt8]) {
    bytes += "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8
  }

  /// Appends an element, whose own elements `content` appends.
  static func element<Failure>(
    _ name: String, _ attributes: Attributes = [:], to bytes: inout [UInt8],
    content: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    open(name, attributes, to: &bytes)
    bytes += ">\n".utf8
    try content(&bytes)
    close(name, to: &bytes)
  }

  /// Appends an element that holds a text.
  static func element(_ name: String, _ attributes: Attributes = [:], text: String, to bytes: inout [UInt8]) {
    open(name, attributes, to: &bytes)
    bytes += ">".utf8
    Escaping.append(text, to: &bytes)
    close(name, to: &bytes)
  }

  /// Appends an element that holds a text in UTF-8.
  static func element(_ name: String, _ attributes: Attributes = [:], utf8 text: [UInt8], to bytes: inout [UInt8]) {
    open(name, attributes, to: &bytes)
    bytes += ">".utf8
    Escaping.append(text, to: &bytes)
    close(name, to: &bytes)
  }

  /// Appends an element without content.
  static func element(_ name: String, _ attributes: Attributes, to bytes: inout [UInt8]) {
    open(name, attributes, to: &bytes)
    bytes += "/>\n".utf8
  }

  private static func open(_ name: String, _ attributes: Attributes, to bytes: inout [UInt8]) {
    bytes += "<".utf8
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes += " ".utf8
      bytes += name.utf8
      bytes += "=\"".utf8
      Escaping.append(value, to: &bytes)
      bytes += "\"".utf8
    }
  }

  private static func close(_ name: String, to bytes: inout [UInt8]) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }
}
