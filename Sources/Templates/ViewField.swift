/// One name of a view, with its kind and its value.
package struct ViewField<V: View>: Sendable {
  /// The same without its view's type.
  let field: Field

  private init(_ name: String, _ access: FieldAccess) {
    field = Field(name: name, access: access)
  }

  /// A text that is always there; it is escaped, and to use it raw is an error.
  package static func text(_ name: String, _ get: @escaping @Sendable (V) -> String) -> Self {
    Self(name, .text { Borrowed.read($0, get) })
  }

  /// A text that may be absent; it may be used only inside its own section.
  package static func optionalText(_ name: String, _ get: @escaping @Sendable (V) -> String?) -> Self {
    Self(name, .optionalText(opener(get), presence(get)))
  }

  /// Bytes that are HTML already; they are used raw, and to escape them is an error.
  package static func html(_ name: String, _ get: @escaping @Sendable (V) -> [UInt8]) -> Self {
    Self(name, .html { Borrowed.read($0, get) })
  }

  /// A yes or a no, for sections only.
  package static func flag(_ name: String, _ get: @escaping @Sendable (V) -> Bool) -> Self {
    Self(name, .flag { Borrowed.read($0, get) })
  }

  /// A list of texts: a section in which `{{.}}` is the text; `has-` and its name is a flag.
  package static func texts(_ name: String, _ get: @escaping @Sendable (V) -> [String]) -> Self {
    Self(name, .texts(listOpener(get), fullness(get)))
  }

  /// A part that is always there, for dotted names or a section that opens it.
  ///
  /// A template that names it asks for it once each time it shows the view, even when only a section that is left out
  /// uses it.
  /// `fields` are the part's own unless others are given, for views whose names are known only at run time.
  package static func view<Part: View>(
    _ name: String,
    fields: @escaping @Sendable () -> [ViewField<Part>] = { Part.fields },
    _ get: @escaping @Sendable (V) -> Part
  ) -> Self {
    let open: FieldAccess.Opener = { address, body in
      let part = Borrowed.read(address, get)
      withUnsafePointer(to: part) { body($0) }
    }
    return Self(name, .view(open, PartFields(fields)))
  }

  /// A part that may be absent, for sections and inverted sections.
  package static func optional<Part: View>(
    _ name: String,
    fields: @escaping @Sendable () -> [ViewField<Part>] = { Part.fields },
    _ get: @escaping @Sendable (V) -> Part?
  ) -> Self {
    Self(name, .optional(opener(get), presence(get), PartFields(fields)))
  }

  /// A list of parts, for sections and inverted sections; `has-` and its name is a flag.
  package static func list<Item: View>(
    _ name: String,
    fields: @escaping @Sendable () -> [ViewField<Item>] = { Item.fields },
    _ get: @escaping @Sendable (V) -> [Item]
  ) -> Self {
    Self(name, .list(listOpener(get), fullness(get), PartFields(fields)))
  }
}

extension ViewField {
  private static func opener<Value>(_ get: @escaping @Sendable (V) -> Value?) -> FieldAccess.Opener {
    { address, body in
      guard let value = Borrowed.read(address, get) else { return }
      withUnsafePointer(to: value) { body($0) }
    }
  }

  private static func listOpener<Value>(_ get: @escaping @Sendable (V) -> [Value]) -> FieldAccess.Opener {
    { address, body in
      Borrowed.read(address, get).withUnsafeBufferPointer { items in
        guard let first = items.baseAddress else { return }
        for index in items.indices { body(first + index) }
      }
    }
  }

  private static func presence<Value>(_ get: @escaping @Sendable (V) -> Value?) -> FieldAccess.Flag {
    { Borrowed.read($0, get) != nil }
  }

  private static func fullness<Value>(_ get: @escaping @Sendable (V) -> [Value]) -> FieldAccess.Flag {
    { !Borrowed.read($0, get).isEmpty }
  }
}
