/// Sixty queries for cards of the real catalogue, written from the source reports alone, by somebody
/// who had not seen the program: what is remembered of an insats, and the card that should be first.
///
/// Columns: card (or cards that are as right), query, what the query is like.
enum KnownItemQueries {
  struct Row: Sendable {
    var wanted: [String]
    var query: String
  }

  static let rows: [Row] = table.split(separator: "\n").map { line in
    let columns = line.split(separator: "|").map { $0.split(separator: " ") }
    return Row(
      wanted: columns[0].joined().split(separator: ",").map(String.init),
      query: columns[1].joined(separator: " "))
  }

  private static let table = """
    HBG-07 | arbetsträna | andra former
    HBG-04 | integrationsenheten | andra former
    HBG-16 | bli antagen till vuxenutbildningen | andra former
    MAL-08 | jobbspåren | andra former
    MAL-05 | arbetsmarknadsanställningar | andra former
    HBG-40 | finsamprojekt | andra former
    HBG-33 | stadsdelsmamma | andra former
    MAL-10 | kommunalt aktivitetsansvar | andra former
    HBG-24 | svenska för föräldrar | delar av sammansättning
    HBG-13 | dödsbo | delar av sammansättning
    HBG-26 | sommar jobb | delar av sammansättning
    HBG-34 | volontär | delar av sammansättning
    MAL-07 | yrkes paket | delar av sammansättning
    HBG-18 | jobb projekt | delar av sammansättning
    HBG-12 | hyra rådgivning | delar av sammansättning
    HBG-11 | skuld rådgivning | delar av sammansättning
    HBG-S02 | narvaroteamet | stavfel/utan prickar
    MAL-01 | ung malmo | stavfel/utan prickar
    MAL-09 | regulär utbildning | stavfel/utan prickar
    HBG-32 | jobtorget | stavfel/utan prickar
    MAL-04 | rekryteringservis | stavfel/utan prickar
    HBG-15 | pedagogisk handleding | stavfel/utan prickar
    MAL-12 | strategisk overenskomelse | stavfel/utan prickar
    HBG-05 | anpasad arbetsverksamet | stavfel/utan prickar
    HBG-30 | områdeskontor på drottninghög | innehåll
    HBG-37 | följa mitt ärende på nätet | innehåll
    HBG-35 | leverantörer med avtal ska ta emot praktikanter | innehåll
    MAL-03 | stöd till handläggare att vägleda deltagare till studier | innehåll
    MAL-04 | träffar mellan arbetsgivare och arbetssökande | innehåll
    HBG-S12 | vård hemma i stället för extern placering | innehåll
    HBG-39 | nätverk där kommuner delar insatser med varandra | innehåll
    HBG-S13 | frivilligorganisationer som socialförvaltningen samarbetar med | innehåll
    HBG-17 | arbetsmarknadsinsats hos extern utförare | innehåll
    MAL-09 | fler platser i vanlig utbildning malmö | innehåll
    MAL-01 | unga 16-29 som varken jobbar eller pluggar | målgrupp + slag
    HBG-S03 | psykisk funktionsnedsättning försök med meningsfull sysselsättning | målgrupp + slag
    HBG-S01 | fosterbarn hjälp att klara skolan | målgrupp + slag
    HBG-S08 | barn och föräldrar stöd utan biståndsbedömning | målgrupp + slag
    HBG-36 | nyanlända träffpunkt | målgrupp + slag
    HBG-25 | barnfamiljer som riskerar att bli vräkta | målgrupp + slag
    HBG-28 | vuxna som vill läsa gymnasiet | målgrupp + slag
    HBG-31 | boende på planteringen arbete studier | målgrupp + slag
    HBG-21 | långa ärenden anpassade insatser nära arbetsmarknaden | målgrupp + slag
    HBG-01 | uka | smeknamn/förkortning
    HBG-02 | sar | smeknamn/förkortning
    HBG-03 | n&m | smeknamn/förkortning
    HBG-S06 | cm | smeknamn/förkortning
    HBG-14 | syv | smeknamn/förkortning
    HBG-06 | yh-utbildning | smeknamn/förkortning
    HBG-27 | svenska för invandrare | smeknamn/förkortning
    HBG-S11 | preventivt arbete tillsammans | smeknamn/förkortning
    HBG-22 | utökat samarbete med af | smeknamn/förkortning
    HBG-S04 | våga m | början
    HBG-09 | praktikan | början
    MAL-06 | praktikpl | början
    HBG-29 | orient | början
    HBG-S05 | socialpsyk | början
    HBG-08 | motiv | början
    HBG-20 | fokustj | början
    HBG-S07 | alkohol | början
    """
}
