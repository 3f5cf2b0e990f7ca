import GRDB

extension Schema {
  /// What lists, the day, the review and what falls due are read by, so that none of them costs by
  /// how many orders the store has gathered.
  ///
  /// Everything here is made from what other rows say, so it is no part of what events seal;
  /// `DerivedCheck` holds it against them.
  ///
  /// Of an order: `justification_key` is what the same words have in common (`WordKey`), `moved` the
  /// day of its newest step, `unexplained` how many missed deadlines nobody has explained, and `look`
  /// the day from which the program must look at it for what falls due: `''` is at once, because
  /// something has changed, `NULL` never, because it is over.
  static func size(_ database: Database) throws {
    try database.execute(sql: sizeColumns)
    try database.execute(
      sql: """
        UPDATE referral SET
          moved = (SELECT max(s.day) FROM referral_step AS s WHERE s.referral = referral.number),
          unexplained = (SELECT count(*) FROM deviation AS d
            WHERE d.referral = referral.number AND d.reason IS NULL),
          look = CASE WHEN is_open THEN '' END
        """)
    let keys = try database.makeStatement(
      sql: "UPDATE referral SET justification_key = ? WHERE number = ?")
    let rows = try Row.fetchCursor(database, sql: "SELECT number, justification FROM referral")
    while let row = try rows.next() {
      let number: Int = try row.decode(atIndex: 0)
      try keys.execute(arguments: [WordKey.of(try row.decode(atIndex: 1)), number])
    }
    try database.execute(sql: sizeFill + sizeIndexes + sizeForeignKeys)
  }

  /// A new event is held against everything that may have pointed at it before it was there, and of
  /// steps and meetings that would be all of them. What they point at is sealed with their order.
  ///
  /// SQLite has no statement that takes a foreign key away; its documentation (ALTER TABLE, 8) gives
  /// this way for what changes nothing of how rows are stored.
  private static let sizeForeignKeys = """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(
      sql, ' REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED', '')
    WHERE type = 'table' AND name IN ('referral_step', 'referral_contact');
    PRAGMA writable_schema = RESET;
    """

  private static let sizeColumns = """
    ALTER TABLE meta ADD COLUMN looked_by TEXT NOT NULL DEFAULT '';

    ALTER TABLE referral ADD COLUMN justification_key INTEGER;
    ALTER TABLE referral ADD COLUMN moved TEXT CHECK (\(isDay("moved")));
    ALTER TABLE referral ADD COLUMN
      unexplained INTEGER NOT NULL DEFAULT 0 CHECK (unexplained >= 0);
    ALTER TABLE referral ADD COLUMN
      look TEXT DEFAULT '' CHECK (look = '' OR \(isDay("look")));

    CREATE TABLE client_part (
      part TEXT NOT NULL CHECK (part <> ''),
      client INTEGER NOT NULL REFERENCES client (id),
      PRIMARY KEY (part, client)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE need_sum (
      kind TEXT NOT NULL,
      groups TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      PRIMARY KEY (kind, groups)
    ) STRICT, WITHOUT ROWID;

    """

  private static let sizeFill = """
    \(nameParts) INSERT INTO client_part (part, client) SELECT part, client FROM rest;
    INSERT INTO need_sum (kind, groups, count) \(needSums);

    """

  /// `rest`: every client's name from each of its words on, as `ClientWriter.nameParts`.
  static let nameParts = """
    WITH RECURSIVE rest (client, part) AS (
      SELECT id, search_name FROM client WHERE search_name <> ''
      UNION ALL
      SELECT client, substr(part, instr(part, ' ') + 1) FROM rest WHERE instr(part, ' ') > 0)

    """

  /// How many open needs name the same kind and groups, as `NeedWriter` counts them.
  static let needSums = """
    SELECT kind, groups, count(*) FROM (
      SELECT coalesce(n.kind, '') AS kind, coalesce(
        (SELECT group_concat(target_group, ' ') FROM
          (SELECT target_group FROM need_group WHERE need = n.number ORDER BY target_group)),
        '') AS groups
      FROM need AS n WHERE n.status IN ('ny', 'bedomd'))
    GROUP BY kind, groups
    """

  /// Orders that are over are nearly all of them, so what is read of the others has indexes of
  /// its own that hold nothing else.
  private static let sizeIndexes = """
    DROP INDEX referral_status;
    DROP INDEX referral_step_day;
    DROP INDEX referral_replaces;
    DROP INDEX referral_insats;
    DROP INDEX deviation_unexplained;
    DROP INDEX client_name;
    DROP INDEX draft_owner;
    DROP INDEX need_sender;
    DROP INDEX need_status;

    CREATE INDEX referral_replaces ON referral (replaces) WHERE replaces IS NOT NULL;
    CREATE INDEX referral_insats ON referral (insats, holds_place, waits, moved);
    CREATE INDEX referral_insats_open ON referral (insats, due, number) WHERE is_open = 1;
    CREATE INDEX referral_moved ON referral (caseworker, moved);
    CREATE INDEX referral_words ON referral (unit, justification_key, number);
    CREATE INDEX referral_look ON referral (look, number) WHERE look IS NOT NULL;
    CREATE INDEX referral_unexplained_mine ON referral (caseworker, number)
      WHERE unexplained > 0;
    CREATE INDEX referral_unexplained_unit ON referral (unit, number) WHERE unexplained > 0;
    CREATE INDEX referral_unexplained_insats ON referral (insats, number)
      WHERE unexplained > 0;
    CREATE INDEX handover_referral_order ON handover_referral (referral);
    CREATE INDEX deviation_order ON deviation (referral, number);
    CREATE INDEX draft_owner ON draft (owner, saved DESC, id);
    CREATE INDEX need_sender ON need (sender, number);
    CREATE INDEX need_sender_day ON need (sender, day);
    CREATE INDEX need_sender_answered ON need (sender, answered) WHERE answered IS NOT NULL;
    CREATE INDEX need_unit ON need (unit, number);
    CREATE INDEX need_status ON need (status, number);

    CREATE TRIGGER referral_look_changed AFTER UPDATE OF event ON referral
    BEGIN
      UPDATE referral SET look = CASE WHEN NEW.is_open THEN '' END
      WHERE number = NEW.number AND look IS NOT CASE WHEN NEW.is_open THEN '' END;
    END;
    CREATE TRIGGER referral_look_over AFTER INSERT ON referral WHEN NOT NEW.is_open
    BEGIN UPDATE referral SET look = NULL WHERE number = NEW.number; END;
    CREATE TRIGGER referral_look_promised AFTER UPDATE OF answer_time ON insats
    WHEN NEW.answer_time IS NOT OLD.answer_time
    BEGIN
      UPDATE referral SET look = '' WHERE insats = NEW.id AND is_open = 1;
    END;

    """
}
