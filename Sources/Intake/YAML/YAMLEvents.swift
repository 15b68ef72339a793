import CYAML

/// libyaml's parser over a stretch of memory: the only place that owns its C structures.
///
/// The memory must outlive it. Deallocation frees all that libyaml allocated.
final class YAMLEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private let isReady: Bool
  private var holdsEvent = false

  /// A parser over UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    // Said outright, so that libyaml neither guesses UTF-16 nor drops a BOM without counting it.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    release()
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    event.deallocate()
  }

  /// The next event, or nil when the text cannot be understood. The pointer holds until the next call.
  func next() -> UnsafeMutablePointer<yaml_event_t>? {
    release()
    guard isReady, yaml_parser_parse(parser, event) == 1 else { return nil }
    holdsEvent = true
    return event
  }

  /// Why `next` gave nothing.
  var problem: YAMLProblem {
    let parser = parser.pointee
    let isReader = parser.error == YAML_READER_ERROR
    return YAMLProblem(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      context: parser.context.map { String(cString: $0) } ?? "",
      mark: parser.problem_mark.index,
      contextMark: parser.context == nil ? nil : parser.context_mark.index,
      byteOffset: isReader ? Int(clamping: parser.problem_offset) : nil)
  }

  private func release() {
    guard holdsEvent else { return }
    yaml_event_delete(event)
    holdsEvent = false
  }
}
