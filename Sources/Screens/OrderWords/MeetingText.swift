package import Domain

/// The words of meetings with clients and of what came of an insats, on screen and by commands.
package enum MeetingText {
  package static func name(_ sort: ReferralContact.Sort) -> String {
    switch sort {
    case .intake: "Inskrivningssamtal"
    case .followUp: "Uppföljning"
    }
  }

  package static func attendance(_ attended: Bool) -> String {
    attended ? "deltagaren kom" : "deltagaren uteblev"
  }

  package static func name(_ degree: Degree) -> String {
    switch degree {
    case .yes: "ja"
    case .partly: "delvis"
    case .no: "nej"
    }
  }
}
