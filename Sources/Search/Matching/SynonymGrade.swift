/// A synonym counts as the word itself does, a little less: whole words and their forms, and (but
/// for abbreviations) the beginning of words and the end of compounds.
enum SynonymGrade {
  private static let longestAbbreviation = 4

  static let phrase = Grade(
    value: Grading.exact(rarity: 0) - Grading.synonym, kind: .synonym, letters: 0..<0)

  /// - Parameters:
  ///   - grade: how the synonym stands in a word.
  ///   - word: the synonym.
  static func of(_ grade: Grade, _ word: QueryWord) -> Grade? {
    let isPart = grade.kind == .prefix || grade.kind == .compoundEnd
    let isSound =
      grade.value >= Grading.leastForm
      || isPart && grade.letters.count >= word.letters.count
        && word.letters.count > longestAbbreviation
    guard isSound else { return nil }
    let value = grade.value - (isPart ? Grading.synonymPart : Grading.synonym)
    return Grade(value: value, kind: .synonym, letters: grade.letters)
  }
}
