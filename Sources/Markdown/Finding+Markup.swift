import Diagnostics

extension Finding {
  private static let agreedText = "What the page shows and the agreed text does not hold would not have been agreed."

  /// CMQ401: HTML in the text.
  static let rawHTML = Finding(
    401, summary: "The text holds HTML.",
    reason: "HTML would reach the page unchecked. \(agreedText)",
    fix: "Write it in Markdown, or put a backslash before “<” to show the character.")

  /// CMQ402: a comment.
  static let comment = Finding(
    402, .note, summary: "This comment is left out of everything that is published.",
    reason: "A comment is for editors.",
    fix: "Nothing to do; delete it when it has served.")

  /// CMQ403: words that a comment swallows.
  static let wordsInComment = Finding(
    403, summary: "Words stand on the lines of this comment, or the comment is never closed.",
    reason: "Everything on those lines would be left out with the comment.",
    fix: "Close the comment with “-->” and put the words on lines of their own, with a blank line between.")

  /// CMQ404: an image.
  static let image = Finding(
    404, summary: "The text holds an image.",
    reason: "An image cannot be agreed, translated or read aloud as text can. \(agreedText)",
    fix: "Say in words what the image shows, or link to a page that has it.")

  /// CMQ405: struck-out words.
  static let strikethrough = Finding(
    405, summary: "Words are struck out with “~~”.",
    reason: "A published text says what was agreed and nothing else.",
    fix: "Delete the words, or put a backslash before each “~” to show the character.")

  /// CMQ406: a task list.
  static let taskList = Finding(
    406, summary: "This list item begins with a tick box.",
    reason: "A tick box on a page looks as if it could be ticked. \(agreedText)",
    fix: "Say in words whether the action is done.")

  /// CMQ407: a code block.
  static let codeBlock = Finding(
    407, summary: "This is a code block.",
    reason: "Lines that are indented by four blanks or fenced are shown as program code.",
    fix: "Remove the indentation or the fence; begin every line of a quotation with “> ”.")

  /// CMQ408: a line across the page.
  static let thematicBreak = Finding(
    408, summary: "This draws a line across the page.",
    reason: "A line says nothing to somebody who listens to the page. \(agreedText)",
    fix: "Delete it, or begin a new part with a heading.")

  /// CMQ409: a link's title.
  static let linkTitle = Finding(
    409, summary: "This link has a title in quotation marks.",
    reason: "A title is shown to some readers only. \(agreedText)",
    fix: "Delete the title; say what matters in the text.")

  /// CMQ410: a heading of level one.
  static let levelOneHeading = Finding(
    410, summary: "This is a heading of level one.",
    reason: "The page's only heading of level one is its title.",
    fix: "Begin the line with “## ”. Under a line of text, a row of “=” also makes a heading of level one.")

  /// CMQ411: a heading that skips a level.
  static func skippedLevel(from previous: Int, to level: Int) -> Finding {
    Finding(
      411, .warning, summary: "This heading is of level \(level), after one of level \(previous).",
      reason: "Who listens to a page finds the way by the levels of its headings (WCAG 2.2, 1.3.1).",
      fix: "Begin it with “\(String(repeating: "#", count: previous + 1)) ”.")
  }

  /// CMQ420: what a merge left behind.
  static let mergeMark = Finding(
    420, summary: "This is the mark of a merge that nobody finished.",
    reason: "Two versions of the text stand one after the other here.",
    fix: "Keep the right version and delete the three lines of marks.")

  /// CMQ421: a typed bullet.
  static let typedBullet = Finding(
    421, .warning, summary: "This line begins with a typed bullet.",
    reason: "Without a list, a screen reader cannot say how many points there are.",
    fix: "Begin the line with “- ”, with a blank line before the first point.")

  /// CMQ422: numbers that the page would change.
  static func changedNumber(written: String, shown: Int) -> Finding {
    Finding(
      422, .warning, summary: "The item numbered \(written) would be shown as \(shown).",
      reason:
        "Only a list's first number counts; the others follow it. A reference to item \(written) would go astray.",
      fix: "Number the items one after the other, or begin each paragraph with a backslash: “\(written)\\.”.")
  }

  /// CMQ428: a character that cannot be seen.
  static let invisibleReference = Finding(
    428, summary: "This stands for a character that nobody can see.",
    reason: "Two texts that look the same would not be the same. \(agreedText)",
    fix: "Delete it.")

  /// CMQ425: a table's row that is too long.
  static func surplusCells(cells: Int, columns: Int) -> Finding {
    Finding(
      425, summary: "This row has \(cells) cells and its table \(columns) columns.",
      reason: "The cells to the right would be left out of the page.",
      fix:
        "Give the table's head and its rule \(cells) columns, or put a backslash before a “|” that is part of a text.")
  }
}
