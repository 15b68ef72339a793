import Agreement
import Model

extension RecordDraft {
  /// Its agreed text of today, as a translation names it; nil when something that must be there is missing.
  func translationSource(in surroundings: Surroundings) -> TranslationSource? {
    record(in: surroundings, withAgreedText: true).map {
      TranslationSource(language: language, digest: AgreedText($0.agreedText.bytes).digest)
    }
  }
}
