extension Schema {
  /// Code lists, municipalities, providers and synonyms. `position` is the display order.
  static let lists = """
    CREATE TABLE municipality (
      key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      code TEXT NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9]')
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE target_group (
      key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      parent TEXT REFERENCES target_group (key) CHECK (parent <> key),
      valid_from TEXT CHECK (\(isDay("valid_from"))),
      valid_to TEXT CHECK (\(isDay("valid_to"))),
      source TEXT NOT NULL,
      help TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX target_group_parent ON target_group (parent);

    CREATE TABLE target_group_synonym (
      owner TEXT NOT NULL REFERENCES target_group (key) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      word TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_kind (
      key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      abbreviation TEXT NOT NULL CHECK (abbreviation <> ''),
      parent TEXT REFERENCES insats_kind (key) CHECK (parent <> key),
      kas TEXT,
      valid_from TEXT CHECK (\(isDay("valid_from"))),
      valid_to TEXT CHECK (\(isDay("valid_to"))),
      source TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX insats_kind_parent ON insats_kind (parent);

    CREATE TABLE insats_kind_synonym (
      owner TEXT NOT NULL REFERENCES insats_kind (key) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      word TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE code_row (
      list TEXT NOT NULL CHECK (list <> ''),
      key TEXT NOT NULL CHECK (key <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      valid_from TEXT CHECK (\(isDay("valid_from"))),
      valid_to TEXT CHECK (\(isDay("valid_to"))),
      source TEXT NOT NULL,
      kas_class TEXT,
      needs_text INTEGER NOT NULL CHECK (needs_text IN (0, 1)),
      help TEXT,
      PRIMARY KEY (list, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE provider (
      key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      sort TEXT NOT NULL,
      operation TEXT NOT NULL CHECK (operation IN ('egen', 'extern', 'okand')),
      municipality TEXT REFERENCES municipality (key),
      parent TEXT REFERENCES provider (key) DEFERRABLE INITIALLY DEFERRED,
      facts TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX provider_municipality ON provider (municipality);
    CREATE INDEX provider_parent ON provider (parent);

    CREATE TABLE provider_source (
      owner TEXT NOT NULL REFERENCES provider (key) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      file TEXT NOT NULL,
      PRIMARY KEY (owner, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE synonym_group (
      id INTEGER PRIMARY KEY CHECK (id >= 0),
      note TEXT
    ) STRICT;

    CREATE TABLE synonym_word (
      synonym_group INTEGER NOT NULL REFERENCES synonym_group (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 0),
      word TEXT NOT NULL CHECK (word <> ''),
      PRIMARY KEY (synonym_group, position)
    ) STRICT, WITHOUT ROWID;

    """
}
