extension Schema {
  /// Places taken outside the orders, clients, orders with their timeline, and drafts.
  ///
  /// `booked` and `waiting` of a card are what its newest revision says is taken and waited for
  /// outside the store's own orders, plus those orders. An order's rows change only together
  /// with a new event, whose number stands in `event` and whose content seals them.
  static let orders = """
    ALTER TABLE insats_places ADD COLUMN
      booked_elsewhere INTEGER CHECK (booked_elsewhere >= 0);
    ALTER TABLE insats_places ADD COLUMN
      waiting_elsewhere INTEGER CHECK (waiting_elsewhere >= 0);
    UPDATE insats_places SET booked_elsewhere = booked, waiting_elsewhere = waiting;

    CREATE TABLE client (
      id INTEGER PRIMARY KEY CHECK (id >= 1),
      token TEXT NOT NULL UNIQUE CHECK (length(token) = 32),
      case_number TEXT NOT NULL CHECK (case_number <> ''),
      case_key TEXT NOT NULL UNIQUE CHECK (case_key <> ''),
      name TEXT NOT NULL,
      search_name TEXT NOT NULL,
      personal_number TEXT CHECK (length(personal_number) = 12),
      number_kind TEXT CHECK (number_kind <> ''),
      is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
      version INTEGER NOT NULL CHECK (version >= 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((personal_number IS NULL) = (number_kind IS NULL))
    ) STRICT;
    CREATE INDEX client_number ON client (personal_number);
    CREATE INDEX client_name ON client (search_name);

    CREATE TABLE referral (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      request_id TEXT NOT NULL UNIQUE CHECK (length(request_id) = 36),
      client INTEGER NOT NULL REFERENCES client (id),
      insats TEXT NOT NULL REFERENCES insats (id),
      caseworker TEXT NOT NULL CHECK (caseworker <> ''),
      unit TEXT,
      status TEXT NOT NULL CHECK (status IN (\(statuses))),
      holds_place INTEGER NOT NULL CHECK (holds_place IN (0, 1)),
      waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
      due TEXT CHECK (\(isDay("due"))),
      ordered TEXT NOT NULL CHECK (\(isDay("ordered"))),
      created INTEGER NOT NULL,
      replaces INTEGER REFERENCES referral (number),
      version INTEGER NOT NULL CHECK (version >= 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      legal_ground TEXT,
      income_obstacle TEXT,
      justification TEXT NOT NULL CHECK (trim(justification) <> ''),
      purpose TEXT NOT NULL,
      ability_and_experience TEXT NOT NULL,
      own_view TEXT NOT NULL,
      own_view_missing_reason TEXT NOT NULL,
      has_children INTEGER CHECK (has_children IN (0, 1)),
      childrens_situation TEXT NOT NULL,
      other_insatser TEXT NOT NULL,
      interpreter TEXT NOT NULL,
      wished_start TEXT CHECK (\(isDay("wished_start"))),
      hours_per_week INTEGER CHECK (hours_per_week BETWEEN 0 AND 168),
      review_day TEXT CHECK (\(isDay("review_day"))),
      alternatives TEXT NOT NULL,
      is_open INTEGER NOT NULL
        GENERATED ALWAYS AS (status NOT IN (\(closedStatuses))) VIRTUAL,
      legal_list TEXT NOT NULL GENERATED ALWAYS AS ('lagrum') VIRTUAL,
      obstacle_list TEXT NOT NULL GENERATED ALWAYS AS ('forsorjningshinder') VIRTUAL,
      FOREIGN KEY (legal_list, legal_ground) REFERENCES code_row (list, key),
      FOREIGN KEY (obstacle_list, income_obstacle) REFERENCES code_row (list, key),
      CHECK (holds_place + waits <= 1),
      CHECK (replaces <> number)
    ) STRICT;
    CREATE INDEX referral_client ON referral (client, number);
    CREATE INDEX referral_mine ON referral (caseworker, is_open, due, number);
    CREATE INDEX referral_unit ON referral (unit, is_open, due, number);
    CREATE INDEX referral_insats ON referral (insats, holds_place, waits);
    CREATE INDEX referral_replaces ON referral (replaces);
    CREATE TRIGGER referral_identity BEFORE UPDATE OF number, request_id, client, created
    ON referral BEGIN SELECT RAISE(ABORT, 'referral: identity'); END;

    CREATE TABLE referral_group (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      target_group TEXT NOT NULL REFERENCES target_group (key),
      PRIMARY KEY (referral, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX referral_group_group ON referral_group (target_group);

    CREATE TABLE referral_reason (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      reason TEXT NOT NULL,
      reason_list TEXT NOT NULL GENERATED ALWAYS AS ('skal') VIRTUAL,
      PRIMARY KEY (referral, position),
      FOREIGN KEY (reason_list, reason) REFERENCES code_row (list, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_goal (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      goal TEXT NOT NULL,
      PRIMARY KEY (referral, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_override (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      warning TEXT NOT NULL CHECK (warning <> ''),
      reason TEXT NOT NULL,
      text TEXT NOT NULL,
      reason_list TEXT NOT NULL GENERATED ALWAYS AS ('avsteg') VIRTUAL,
      PRIMARY KEY (referral, position),
      FOREIGN KEY (reason_list, reason) REFERENCES code_row (list, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_consent (
      referral INTEGER PRIMARY KEY REFERENCES referral (number),
      receiver TEXT NOT NULL,
      purpose TEXT NOT NULL,
      given TEXT NOT NULL CHECK (\(isDay("given"))),
      form TEXT NOT NULL CHECK (form IN ('muntligt', 'skriftligt')),
      until TEXT CHECK (\(isDay("until"))),
      withdrawn TEXT CHECK (\(isDay("withdrawn")))
    ) STRICT;

    CREATE TABLE referral_consent_field (
      referral INTEGER NOT NULL REFERENCES referral_consent (referral),
      position INTEGER NOT NULL CHECK (position >= 0),
      field TEXT NOT NULL CHECK (field <> ''),
      PRIMARY KEY (referral, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_step (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      event INTEGER NOT NULL REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      from_status TEXT CHECK (from_status IN (\(statuses))),
      to_status TEXT NOT NULL CHECK (to_status IN (\(statuses))),
      actor TEXT NOT NULL CHECK (actor <> ''),
      at INTEGER NOT NULL,
      day TEXT NOT NULL CHECK (\(isDay("day"))),
      reason TEXT CHECK (reason <> ''),
      text TEXT NOT NULL,
      PRIMARY KEY (referral, position),
      CHECK ((from_status IS NULL) = (position = 0))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER referral_step_append BEFORE INSERT ON referral_step
    WHEN NEW.position IS NOT
      (SELECT coalesce(max(position), -1) + 1 FROM referral_step WHERE referral = NEW.referral)
    BEGIN SELECT RAISE(ABORT, 'referral_step: append only'); END;
    CREATE TRIGGER referral_step_no_update BEFORE UPDATE ON referral_step
    BEGIN SELECT RAISE(ABORT, 'referral_step: append only'); END;
    CREATE TRIGGER referral_step_no_delete BEFORE DELETE ON referral_step
    BEGIN SELECT RAISE(ABORT, 'referral_step: append only'); END;

    CREATE TABLE draft (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
      owner TEXT NOT NULL CHECK (owner <> ''),
      content TEXT NOT NULL CHECK (content GLOB '{*}'),
      hint TEXT NOT NULL,
      created INTEGER NOT NULL,
      saved INTEGER NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      digest BLOB NOT NULL CHECK (length(digest) = 32)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX draft_owner ON draft (owner, saved);

    """

  /// Written out, not taken from `ReferralStatus`: a migration never changes.
  private static let statuses = """
    'utkast', 'granskas', 'aterlamnad', 'godkand', 'bestalld', 'mottagen', 'bedoms',
        'vantelista', 'accepterad', 'nekad', 'startad', 'pausad', 'avslutad', 'aterkallad',
        'utgangen', 'omdirigerad', 'felregistrerad'
    """
  private static let closedStatuses =
    "'nekad', 'avslutad', 'aterkallad', 'utgangen', 'omdirigerad', 'felregistrerad'"
}
