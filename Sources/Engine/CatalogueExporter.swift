import Domain
import Exchange
import Foundation
import Messages

/// Writes the catalogue as files.
enum CatalogueExporter {
  static func files(
    _ catalogue: Catalogue, _ format: ExportFormat
  ) throws(EngineError) -> [ExportedFile] {
    do {
      return switch format {
      case .yaml:
        [
          ExportedFile(
            name: "insatser.yaml",
            bytes: Data(try CatalogueYAMLWriter.write(catalogue.insatser).utf8))
        ]
      case .csv:
        [ExportedFile(name: "insatser.csv", bytes: Data(CatalogueCSV.write(catalogue.insatser)))]
      case .json:
        [
          ExportedFile(
            name: "insatser.json",
            bytes: Data(try CatalogueJSON(catalogue).cards(catalogue.insatser)))
        ]
      }
    } catch { throw .exportFailed(format) }
  }
}
