package import Diagnostics

/// The explanations of the findings about texts.
package enum MarkdownExplanations {
  /// Those about texts that are read, in the order of their codes.
  package static let ofReadTexts: [Explanation] = [
    rawHTML, comment, wordsInComment, image, strikethrough, taskList, codeBlock, thematicBreak, linkTitle,
    levelOneHeading, skippedLevel, scheme, localAddress, unknownFragment, doubtfulAddress, emptyLink,
    undefinedFootnote, unusedFootnote, repeatedFootnote, mergeMark, typedBullet, changedNumber, unknownTag,
    looseLanguageMark, surplusCells, crossingLanguageMark, ownLanguage, invisibleReference, unusedDefinition,
    brokenLink,
  ]

  /// All of them, in the order of their codes.
  package static let all: [Explanation] =
    (ofReadTexts + [treeTooDeep, more] + LimitExcess.allCases.map(\.explanation)).sorted { $0.code < $1.code }
}
