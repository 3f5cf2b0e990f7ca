import Domain
import Testing

@testable import Search

/// What a search without a hit tells: what the lists name, and nothing else of its words.
@Suite struct NeedSubjectTests {
  private static func subject(_ line: String) -> NeedSubject? {
    let query = QueryLanguage.parse(
      line, codes: SearchSamples.codes, providers: SearchSamples.providers,
      municipalities: SearchSamples.municipalities
    ).query
    return NeedSubject(query, codes: SearchSamples.codes)
  }

  @Test(arguments: [
    ("målgrupp:unga truckkort", ["ungdom"], nil as String?, nil as String?),
    ("truckkort för unga", ["ungdom"], nil, nil),
    ("UNGDOM rådgivning kvällstid", ["ungdom"], "T13", nil),
    ("radgivning", [], "T13", nil),
    ("nära arbetsmarknaden truck", ["nara-arbetsmarknaden"], nil, nil),
    ("typ:praktik sfi", [], "praktik", nil),
    // The nearer of two, one above the other; and none of two side by side.
    ("praktik privat", [], "T07", nil),
    ("språk rådgivning studier", ["sprakhinder"], nil, nil),
    ("målgrupp:rehab kommun:storstad beroende", ["rehab", "missbruk"], nil, "storstad"),
    ("målgrupp:rehab kommun:storstad,lillköping", ["rehab"], nil, nil),
    ("målgrupp:rehab ledig:ja", ["rehab"], nil, nil),
  ])
  func `a search is about what its filters and words name`(
    line: String, groups: [String], kind: String?, municipality: String?
  ) {
    let subject = Self.subject(line)
    #expect(subject?.groups.map(\.rawValue) == groups)
    #expect(subject?.kind?.rawValue == kind)
    #expect(subject?.municipality?.rawValue == municipality)
  }

  @Test(arguments: [
    "Prov Person", "truckkort", "", "målgrupp:saknas", "ungdomsgård", "kommun:storstad",
    "unga utförare:extern", "unga status:avslutad", "rådgivning utförare:torget",
  ])
  func `words that name nothing, and searches among certain providers, tell nothing`(
    line: String
  ) {
    #expect(Self.subject(line) == nil)
  }
}
