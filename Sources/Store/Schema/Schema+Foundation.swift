extension Schema {
  /// What the store says of itself, and the chain of events.
  ///
  /// Events are append-only: triggers refuse every other change, also by `REPLACE`, which the
  /// trigger on order catches.
  static let foundation = """
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      store_id TEXT NOT NULL CHECK (length(store_id) = 36),
      is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
      practice_day TEXT CHECK (\(isDay("practice_day"))),
      catalogue_version INTEGER NOT NULL CHECK (catalogue_version >= 0),
      codes_digest TEXT NOT NULL,
      last_event INTEGER NOT NULL CHECK (last_event >= 0),
      last_digest BLOB NOT NULL CHECK (length(last_digest) = 32),
      CHECK ((practice_day IS NOT NULL) = is_practice)
    ) STRICT;

    CREATE TABLE event (
      seq INTEGER PRIMARY KEY CHECK (seq >= 1),
      at INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      action TEXT NOT NULL CHECK (action <> ''),
      subject TEXT NOT NULL,
      content TEXT NOT NULL CHECK (content GLOB '{*}'),
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT;
    CREATE TRIGGER event_append BEFORE INSERT ON event
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
    BEGIN SELECT RAISE(ABORT, 'event: append only'); END;
    CREATE TRIGGER event_no_update BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'event: append only'); END;
    CREATE TRIGGER event_no_delete BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'event: append only'); END;

    """
}
