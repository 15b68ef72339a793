extension BodyScan {
  /// Reports what needs no parsing; of a text that will not be parsed, only why.
  func report(to findings: inout Findings, limits: MarkdownLimits) {
    for excess in excesses { findings.add(.excess(excess.limit, limits: limits), at: excess.range) }
    for range in mergeMarks { findings.add(.mergeMark, at: range) }
    for range in invisibleReferences { findings.add(.invisibleReference, at: range) }
    guard isReadable else { return }
    for range in bullets { findings.add(.typedBullet, at: range) }
    for mark in unknownTags { findings.add(.unknownTag(mark.tag), at: mark.range) }
    for range in unusedDefinitions { findings.add(.unusedDefinition, at: range) }
    for range in looseMarks { findings.add(.looseLanguageMark, at: range) }
  }
}
