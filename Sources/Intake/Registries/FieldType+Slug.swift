package import Model

extension FieldType where Value == Slug {
  /// A well-formed address segment that the site does not use itself.
  package static var slug: FieldType<Slug> {
    FieldType(.identifier) { node, context in
      guard let slug = FieldType<Slug>.identifier.read(node, &context) else { return nil }
      guard !ReservedSegments.contains(slug.text) else {
        context.report(.reservedSegment(slug.text, at: context.place(of: node.range)))
        return nil
      }
      return slug
    }
  }
}
