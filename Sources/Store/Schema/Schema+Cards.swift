extension Schema {
  /// Cards, what belongs to a card, places, and the history of cards.
  ///
  /// Unknown is NULL. Cards are never deleted. Places are a table of their own because orders
  /// change them without a new version of the card. `insats_map` holds all the map needs of a
  /// card, so that the first screen reads no card.
  static let cards = """
    CREATE TABLE insats (
      id TEXT PRIMARY KEY NOT NULL
        CHECK (length(id) BETWEEN 2 AND 40 AND id NOT GLOB '*[^A-Za-z0-9-]*'),
      version INTEGER NOT NULL CHECK (version >= 1),
      municipality TEXT NOT NULL REFERENCES municipality (key),
      name TEXT NOT NULL CHECK (name <> ''),
      short_name TEXT,
      kind TEXT NOT NULL REFERENCES insats_kind (key),
      kind_origin TEXT NOT NULL CHECK (kind_origin IN ('egen', 'kalla')),
      target_group_note TEXT,
      age_from INTEGER CHECK (age_from BETWEEN 0 AND 150),
      age_to INTEGER CHECK (age_to BETWEEN 0 AND 150),
      purpose TEXT,
      content TEXT,
      method TEXT,
      evidence TEXT CHECK (evidence IN ('stod_i_forskning', 'lovande', 'ej_utvarderad')),
      evidence_source TEXT,
      hours_from INTEGER CHECK (hours_from BETWEEN 0 AND 168),
      hours_to INTEGER CHECK (hours_to BETWEEN 0 AND 168),
      length TEXT,
      start TEXT,
      language_requirement TEXT,
      prerequisites TEXT,
      location TEXT,
      provider TEXT REFERENCES provider (key),
      unit TEXT,
      operation TEXT NOT NULL CHECK (operation IN ('egen', 'extern', 'okand')),
      agreement TEXT,
      may_order TEXT,
      how_to_order TEXT,
      answer_time INTEGER CHECK (answer_time >= 0),
      contact TEXT,
      cost TEXT,
      needs_assessment INTEGER CHECK (needs_assessment IN (0, 1)),
      legal_ground TEXT,
      open_to_others INTEGER CHECK (open_to_others IN (0, 1)),
      status TEXT NOT NULL
        CHECK (status IN ('planerad', 'aktiv', 'pausad', 'avslutad', 'okand')),
      confirmed_day TEXT CHECK (\(isDay("confirmed_day"))),
      confirmed_by TEXT,
      period TEXT,
      source_class TEXT,
      legal_list TEXT NOT NULL GENERATED ALWAYS AS ('lagrum') VIRTUAL,
      FOREIGN KEY (legal_list, legal_ground) REFERENCES code_row (list, key),
      CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
      CHECK ((hours_from IS NULL) = (hours_to IS NULL) AND
        (hours_from IS NULL OR hours_from <= hours_to)),
      CHECK (evidence_source IS NULL OR evidence IS NOT NULL),
      CHECK ((confirmed_day IS NULL) = (confirmed_by IS NULL))
    ) STRICT;
    CREATE INDEX insats_map ON insats (id, kind, status);
    CREATE INDEX insats_municipality ON insats (municipality);
    CREATE INDEX insats_kind_of ON insats (kind);
    CREATE INDEX insats_provider ON insats (provider);
    CREATE INDEX insats_legal ON insats (legal_ground);
    CREATE TRIGGER insats_no_delete BEFORE DELETE ON insats
    BEGIN SELECT RAISE(ABORT, 'insats: never deleted'); END;

    CREATE TABLE insats_places (
      insats TEXT PRIMARY KEY NOT NULL REFERENCES insats (id),
      capacity INTEGER CHECK (capacity >= 0),
      booked INTEGER CHECK (booked >= 0),
      waiting INTEGER CHECK (waiting >= 0),
      as_of TEXT CHECK (\(isDay("as_of")))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_target_group (
      insats TEXT NOT NULL REFERENCES insats (id),
      is_for INTEGER NOT NULL CHECK (is_for IN (0, 1)),
      position INTEGER NOT NULL CHECK (position >= 0),
      target_group TEXT NOT NULL REFERENCES target_group (key),
      is_interpretation INTEGER NOT NULL CHECK (is_interpretation IN (0, 1)),
      PRIMARY KEY (is_for, insats, position),
      UNIQUE (insats, target_group, is_for)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX insats_target_group_group ON insats_target_group (target_group);

    CREATE TABLE insats_alias (
      insats TEXT NOT NULL REFERENCES insats (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      alias TEXT NOT NULL CHECK (alias <> ''),
      PRIMARY KEY (insats, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_relation (
      insats TEXT NOT NULL REFERENCES insats (id),
      relation TEXT NOT NULL CHECK (relation IN ('kan_kombineras_med', 'leder_till')),
      position INTEGER NOT NULL CHECK (position >= 0),
      other TEXT NOT NULL REFERENCES insats (id) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (insats, relation, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX insats_relation_other ON insats_relation (other);

    CREATE TABLE insats_figure (
      insats TEXT NOT NULL REFERENCES insats (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL,
      year TEXT,
      source TEXT NOT NULL,
      PRIMARY KEY (insats, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_source (
      insats TEXT NOT NULL REFERENCES insats (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      file TEXT NOT NULL,
      PRIMARY KEY (insats, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_practice_field (
      insats TEXT NOT NULL REFERENCES insats (id),
      field TEXT NOT NULL CHECK (field <> ''),
      PRIMARY KEY (insats, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE insats_history (
      insats TEXT NOT NULL REFERENCES insats (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (seq),
      change TEXT NOT NULL CHECK (change IN ('ny', 'andrad', 'stangd')),
      fields TEXT NOT NULL CHECK (fields GLOB '[[]*]'),
      snapshot TEXT NOT NULL CHECK (snapshot GLOB '{*}'),
      PRIMARY KEY (insats, version)
    ) STRICT;
    CREATE TRIGGER insats_history_append BEFORE INSERT ON insats_history
    WHEN NEW.version IS NOT
      (SELECT coalesce(max(version), 0) + 1 FROM insats_history WHERE insats = NEW.insats)
    BEGIN SELECT RAISE(ABORT, 'insats_history: append only'); END;
    CREATE TRIGGER insats_history_no_update BEFORE UPDATE ON insats_history
    BEGIN SELECT RAISE(ABORT, 'insats_history: append only'); END;
    CREATE TRIGGER insats_history_no_delete BEFORE DELETE ON insats_history
    BEGIN SELECT RAISE(ABORT, 'insats_history: append only'); END;

    """
}
