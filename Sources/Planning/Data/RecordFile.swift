import Localisation
import Model

/// A file beside the page of a record.
package enum RecordFile: CaseIterable, Hashable, Sendable {
  /// The agreed text.
  case agreedText
  /// The facts, for programs.
  case data
  /// The record alone, for pages of other sites.
  case fragment

  /// The name of the file; what has a name in every tree is not a word of a language, as `index.html` is not.
  func name(in language: Language) -> String {
    switch self {
    case .agreedText: "index.txt"
    case .data: "index.json"
    case .fragment: Segments.of(language).fragment + ".html"
    }
  }

  /// The media type.
  var mediaType: String {
    switch self {
    case .agreedText: "text/plain"
    case .data: "application/json"
    case .fragment: "text/html"
    }
  }

  /// What the format is called.
  var word: Word {
    switch self {
    case .agreedText: .plainText
    case .data: .json
    case .fragment: .htmlFragment
    }
  }

  /// What a site asks for to have it.
  var output: SiteOutput {
    switch self {
    case .agreedText: .plainText
    case .data: .data
    case .fragment: .fragment
    }
  }
}
