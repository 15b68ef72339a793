import Diagnostics

/// Turns a template and all it uses into steps, and collects everything that is wrong on the way.
///
/// Partials and parents are put in place, so that every name is looked up here, once, where its views are known.
struct TemplateCompiler {
  /// The largest page's worth of steps and text, in bytes; partials within partials can double it without end.
  static let sizeLimit = 4 << 20
  /// What a step counts for against the limit.
  private static let stepSize = 16
  /// How often a tag is judged that is wrong each time: a partial may be used thousands of times, and wherever it is used
  /// its tags are wrong in the same few ways.
  private static let faultLimit = 8

  /// A tag among those of all templates.
  private struct TagKey: Hashable {
    let template: String
    let offset: Int

    init(_ tag: Tag, in use: TemplateUse) {
      template = use.template.name
      offset = tag.range.lowerBound
    }
  }

  /// All templates by name.
  let templates: [String: ParsedTemplate]
  /// The words of the language, escaped.
  let constants: [String: [UInt8]]
  /// What names mean, innermost last.
  var scopes: [Scope] = []
  /// What is wrong.
  var findings = FindingList()
  /// The names of the blocks of the templates to which blocks were given.
  var blockNames: [String: Set<String>] = [:]
  /// How many frames the steps use.
  private(set) var frameCount = 0
  private var size = 0
  private var hasGrownTooLarge = false
  private var depth = 0
  private var read: Set<String> = []
  private var faultCounts: [TagKey: Int] = [:]

  /// A compiler for one template.
  init(templates: [String: ParsedTemplate], constants: [String: [UInt8]]) {
    self.templates = templates
    self.constants = constants
  }

  /// The steps of a template for a view.
  mutating func compile(_ template: ParsedTemplate, for view: PartFields) -> [Step] {
    let root = Scope(frame: newFrame(), content: .view(view.byName))
    let use = TemplateUse(template: template, trail: [template.name])
    return steps(in: root) { $0.steps(of: use) }
  }

  /// A number for a place that holds a value's address.
  mutating func newFrame() -> Int {
    frameCount += 1
    return frameCount - 1
  }

  /// The steps of a whole template.
  mutating func steps(of use: TemplateUse) -> [Step] {
    if read.insert(use.template.name).inserted {
      for finding in use.template.findings { findings.add(finding, usedAt: use.usedAt) }
    }
    return steps(of: use.template.nodes, in: use)
  }

  /// The steps of what `body` compiles within a scope, with the parts that it uses opened.
  mutating func steps(in scope: Scope, _ body: (inout Self) -> [Step]) -> [Step] {
    scopes.append(scope)
    let steps = body(&self)
    scopes.removeLast()
    return scope.opening(steps)
  }

  /// The steps of some parts of a template.
  mutating func steps(of nodes: [TemplateNode], in use: TemplateUse) -> [Step] {
    var list = StepList()
    depth += 1
    for node in nodes where !findings.isFull { append(node, in: use, to: &list) }
    depth -= 1
    return list.finished()
  }

  /// Adds a finding about a tag, with the places from which its template is used.
  mutating func report(_ finding: Diagnostic, of tag: Tag, in use: TemplateUse) {
    faultCounts[TagKey(tag, in: use), default: 0] += 1
    findings.add(finding, usedAt: use.usedAt)
  }

  /// Whether all is said about a part; what is left out is in no page, because a template with faults makes none.
  private func isKnownFaulty(_ node: TemplateNode, in use: TemplateUse) -> Bool {
    guard !faultCounts.isEmpty, let tag = node.tag else { return false }
    return faultCounts[TagKey(tag, in: use), default: 0] >= Self.faultLimit
  }

  private mutating func append(_ node: TemplateNode, in use: TemplateUse, to list: inout StepList) {
    guard size <= Self.sizeLimit else { return }
    size += Self.stepSize
    guard !isKnownFaulty(node, in: use) else { return }
    switch node {
    case .indent(let range): list.append(counted(use.indentation.lead(use.bytes(range))))
    case .text(let range): list.append(counted(use.bytes(range)))
    case .variable(let tag): list.append(variable(tag, in: use))
    case .section(let tag, let children): list.append(nested(tag, use) { $0.section(tag, children, in: use) })
    case .partial(let tag, let lead): list.append(nested(tag, use) { $0.partial(tag, lead, [], in: use) })
    case .parent(let tag, let lead, let blocks):
      list.append(nested(tag, use) { $0.partial(tag, lead, blocks, in: use) })
    case .block(let block): list.append(nested(block.tag, use) { $0.block(block, in: use) })
    }
    guard size > Self.sizeLimit, !hasGrownTooLarge else { return }
    hasGrownTooLarge = true
    findings.add(TemplateMessage.growsTooLarge(at: use.usedAt.last?.place ?? use.template.source.wholeFile))
  }

  private mutating func counted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    size += bytes.count
    return bytes
  }

  /// What `body` compiles, unless that is nested too deep.
  private mutating func nested(_ tag: Tag, _ use: TemplateUse, _ body: (inout Self) -> [Step]) -> [Step] {
    guard depth <= TemplateParser.depthLimit else {
      report(TemplateMessage.tooDeep(at: use.place(of: tag)), of: tag, in: use)
      return []
    }
    return body(&self)
  }
}
