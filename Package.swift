// swift-tools-version: 6.2
import PackageDescription

// One section a target, in the order of docs/arkitektur.md. What each module may import is
// checked by Tests/ArchitectureTests, which reads the import lines.

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "insatskarta",
  products: [.executable(name: "insatskarta", targets: ["insatskarta"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    // C
    .target(
      name: "CTerminal",
      cSettings: [.define("_XOPEN_SOURCE_EXTENDED", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CBundledData", cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),

    // Pure
    .target(name: "Canvas", swiftSettings: settings),
    .target(name: "Domain", swiftSettings: settings),
    .target(name: "Messages", dependencies: ["Domain"], swiftSettings: settings),
    .target(name: "Search", dependencies: ["Domain"], swiftSettings: settings),
    .target(
      name: "Screens", dependencies: ["Canvas", "Domain", "Messages", "Search"],
      swiftSettings: settings),

    // Edges
    .target(name: "Exchange", dependencies: ["Domain", yams], swiftSettings: settings),
    .target(name: "Store", dependencies: ["Domain", grdb, crypto], swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["CTerminal", "Canvas"], swiftSettings: settings),

    // Middle and shell
    .target(
      name: "Engine", dependencies: ["Domain", "Messages", "Search", "Store", "Exchange"],
      swiftSettings: settings),
    .target(
      name: "Application",
      dependencies: [
        "CBundledData", "Canvas", "Domain", "Engine", "Exchange", "Messages", "Screens", "Search",
        "Store", "Terminal",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "insatskarta", dependencies: ["Application", argumentParser], swiftSettings: settings),

    // The search part of `make bench`
    .executableTarget(
      name: "search-probe", dependencies: ["Domain", "Exchange", "Search"],
      path: "Tests/Bench/Probe", swiftSettings: settings),
    // and its store part; neither is in the program.
    .executableTarget(
      name: "store-probe",
      dependencies: ["Store", "Engine", "Exchange", "Domain", "Messages", crypto, sqlite],
      path: "Tests/Bench/Store", swiftSettings: settings),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["Canvas", "Domain"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Domain", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Domain", "TestSupport", customDump],
      swiftSettings: settings),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Domain", "TestSupport", customDump, grdb],
      swiftSettings: settings),
    .testTarget(
      name: "EngineTests",
      dependencies: ["Engine", "Messages", "Store", "Exchange", "Domain", "TestSupport", grdb],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Canvas", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Canvas", "Domain", "Exchange", "Messages", "Search", "Terminal", "TestSupport",
      ],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "ApplicationTests",
      dependencies: [
        "Application", "Canvas", "Domain", "Engine", "Messages", "Screens", "Search", "Store",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["insatskarta", "Canvas", "Domain", "Exchange", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Screens", "Canvas", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
