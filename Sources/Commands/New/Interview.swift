import ArgumentParser
import Diagnostics
import Pipeline

/// Puts questions to the person at the terminal, where there is one.
///
/// Nothing is written until every question is answered, so that an interview can be ended at any time.
struct Interview {
  /// Whether anybody is there to be asked.
  let isInteractive: Bool
  /// The language to ask in.
  let language: MessageLanguage

  /// The answer that an option gives; otherwise what the person says, or what holds when nothing is said.
  func answer<Answer>(_ given: String?, _ question: Question<Answer>) throws -> Answer {
    if let given { return try read(given, question) }
    if isInteractive { return try ask(question) }
    switch question.standard {
    case .none:
      throw Refusal(
        en: "\(question.option) is missing: \(question.words.en).",
        cy: "Mae \(question.option) ar goll: \(question.words.cy).")
    case .text(let text): return try read(text, question)
    case .later(let answer): return answer
    }
  }

  private func read<Answer>(_ text: String, _ question: Question<Answer>) throws -> Answer {
    do throws(AnswerFault) {
      return try question.read(text)
    } catch {
      throw Refusal(.verbatim("\(question.option): ") + error.reason)
    }
  }

  /// Asks until there is an answer that can be taken.
  private func ask<Answer>(_ question: Question<Answer>) throws -> Answer {
    while true {
      Standard.error.write("\(question.words[language])\(hint(of: question)): ")
      guard let line = readLine() else {
        Standard.error.writeLine("\n" + MessageText(en: "Nothing was written.", cy: "Ni ysgrifennwyd dim.")[language])
        throw ExitStatus.couldNotRun.exitCode
      }
      var text = line.trimmed
      if text.isEmpty {
        switch question.standard {
        case .none: break
        case .text(let standard): text = standard
        case .later(let answer): return answer
        }
      }
      do throws(AnswerFault) {
        return try question.read(text)
      } catch {
        Standard.error.writeLine("  \(error.reason[language])")
      }
    }
  }

  private func hint<Answer>(of question: Question<Answer>) -> String {
    switch question.standard {
    case .none: ""
    case .text(let text): " [\(text)]"
    case .later: MessageText(en: " [Enter: fill in later]", cy: " [Enter: llenwi wedyn]")[language]
    }
  }
}

extension String {
  /// The text without blanks at either end.
  fileprivate var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
