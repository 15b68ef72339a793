import Planning

/// Every text inside a view, with the name of the property that holds it.
func strings(in value: Any, named label: String = "") -> [(name: String, text: String)] {
  if let text = value as? String { return [(label, text)] }
  if let bytes = value as? [UInt8] { return [(label, String(decoding: bytes, as: UTF8.self))] }
  // An element of an array or an optional goes by the name of the whole.
  return Mirror(reflecting: value).children.flatMap { child in
    let name = child.label.flatMap { $0.hasPrefix("[") || $0 == "some" ? nil : $0 }
    return strings(in: child.value, named: name ?? label)
  }
}

/// The path of the file that a relative address leads to from a file, or nil when it leaves the site.
func resolve(_ href: String, from path: String) -> String? {
  var segments = path.split(separator: "/").dropLast().map(String.init)
  for part in href.split(separator: "/") where part != "." {
    if part == ".." {
      guard segments.popLast() != nil else { return nil }
    } else {
      segments.append(String(part))
    }
  }
  if href.hasSuffix("/") || href == "." || href == ".." { segments.append("index.html") }
  return segments.joined(separator: "/")
}
