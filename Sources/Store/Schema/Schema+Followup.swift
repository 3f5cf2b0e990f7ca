extension Schema {
  /// What happens with an order after it was sent in, needs that no insats meets, handovers, places
  /// reserved for target groups, and what each user has seen of the catalogue.
  ///
  /// The new column of the code lists is filled when the store is opened: the file that has it is
  /// another than the one the lists were synced from. Until then `Seal` leaves it out.
  ///
  /// The parts of an order are sealed with it (`RowDigest`); needs and handovers have events of
  /// their own.
  static let followup = """
    CREATE TABLE referral_report (
      referral INTEGER NOT NULL,
      step INTEGER NOT NULL,
      as_ordered TEXT NOT NULL CHECK (as_ordered IN ('ja', 'delvis', 'nej')),
      next_step TEXT NOT NULL,
      PRIMARY KEY (referral, step),
      FOREIGN KEY (referral, step) REFERENCES referral_step (referral, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_outcome (
      referral INTEGER NOT NULL,
      step INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position >= 0),
      degree TEXT NOT NULL CHECK (degree IN ('ja', 'delvis', 'nej')),
      text TEXT NOT NULL,
      PRIMARY KEY (referral, step, position),
      FOREIGN KEY (referral, step) REFERENCES referral_report (referral, step)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_returned (
      referral INTEGER NOT NULL,
      step INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (content GLOB '{*}'),
      PRIMARY KEY (referral, step),
      FOREIGN KEY (referral, step) REFERENCES referral_step (referral, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral_contact (
      referral INTEGER NOT NULL REFERENCES referral (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      event INTEGER NOT NULL REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      sort TEXT NOT NULL CHECK (sort IN ('inskrivning', 'uppfoljning')),
      day TEXT NOT NULL CHECK (\(isDay("day"))),
      attended INTEGER NOT NULL CHECK (attended IN (0, 1)),
      next TEXT CHECK (\(isDay("next"))),
      text TEXT NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      at INTEGER NOT NULL,
      PRIMARY KEY (referral, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER referral_contact_append BEFORE INSERT ON referral_contact
    WHEN NEW.position IS NOT
      (SELECT coalesce(max(position), -1) + 1 FROM referral_contact WHERE referral = NEW.referral)
    BEGIN SELECT RAISE(ABORT, 'referral_contact: append only'); END;
    CREATE TRIGGER referral_contact_no_update BEFORE UPDATE ON referral_contact
    BEGIN SELECT RAISE(ABORT, 'referral_contact: append only'); END;
    CREATE TRIGGER referral_contact_no_delete BEFORE DELETE ON referral_contact
    BEGIN SELECT RAISE(ABORT, 'referral_contact: append only'); END;

    CREATE TABLE deviation (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      referral INTEGER NOT NULL REFERENCES referral (number),
      sort TEXT NOT NULL
        CHECK (sort IN ('granskning', 'svar', 'forsta_kontakt', 'start', 'uppfoljning')),
      from_day TEXT NOT NULL CHECK (\(isDay("from_day"))),
      due TEXT NOT NULL CHECK (\(isDay("due"))),
      reason TEXT,
      text TEXT NOT NULL,
      actor TEXT CHECK (actor <> ''),
      reason_list TEXT NOT NULL GENERATED ALWAYS AS ('avvikelseorsaker') VIRTUAL,
      UNIQUE (referral, sort, due),
      FOREIGN KEY (reason_list, reason) REFERENCES code_row (list, key),
      CHECK ((reason IS NULL) = (actor IS NULL))
    ) STRICT;
    CREATE INDEX deviation_unexplained ON deviation (referral) WHERE reason IS NULL;
    CREATE TRIGGER deviation_no_rewrite BEFORE UPDATE OF
      number, referral, sort, from_day, due ON deviation
    BEGIN SELECT RAISE(ABORT, 'deviation: only explained'); END;
    CREATE TRIGGER deviation_no_delete BEFORE DELETE ON deviation
    BEGIN SELECT RAISE(ABORT, 'deviation: never deleted'); END;

    CREATE INDEX referral_queue ON referral (unit, status, ordered, number);
    CREATE INDEX referral_status ON referral (status, number);
    CREATE INDEX referral_step_day ON referral_step (day);

    CREATE TABLE need (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      request_id TEXT NOT NULL UNIQUE CHECK (length(request_id) = 36),
      kind TEXT REFERENCES insats_kind (key),
      municipality TEXT REFERENCES municipality (key),
      source TEXT NOT NULL
        CHECK (source IN ('sok', 'karta', 'bestallning', 'noll_traff', 'plats_saknas')),
      status TEXT NOT NULL CHECK (status IN ('ny', 'bedomd', 'atgard', 'avslag')),
      text TEXT NOT NULL,
      answer TEXT NOT NULL,
      sender TEXT NOT NULL CHECK (sender <> ''),
      unit TEXT,
      day TEXT NOT NULL CHECK (\(isDay("day"))),
      answered TEXT CHECK (\(isDay("answered"))),
      version INTEGER NOT NULL CHECK (version >= 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      CHECK (source NOT IN ('noll_traff', 'plats_saknas') OR text = ''),
      CHECK (status NOT IN ('atgard', 'avslag') OR answer <> '')
    ) STRICT;
    CREATE INDEX need_sender ON need (sender, day);
    CREATE INDEX need_status ON need (status, kind);
    CREATE TRIGGER need_no_rewrite BEFORE UPDATE OF
      number, request_id, kind, municipality, source, text, sender, unit, day ON need
    BEGIN SELECT RAISE(ABORT, 'need: only answered'); END;
    CREATE TRIGGER need_no_delete BEFORE DELETE ON need
    BEGIN SELECT RAISE(ABORT, 'need: never deleted'); END;

    CREATE TABLE need_group (
      need INTEGER NOT NULL REFERENCES need (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      target_group TEXT NOT NULL REFERENCES target_group (key),
      PRIMARY KEY (need, position),
      UNIQUE (need, target_group)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX need_group_group ON need_group (target_group);
    CREATE TRIGGER need_group_no_update BEFORE UPDATE ON need_group
    BEGIN SELECT RAISE(ABORT, 'need_group: never changed'); END;
    CREATE TRIGGER need_group_no_delete BEFORE DELETE ON need_group
    BEGIN SELECT RAISE(ABORT, 'need_group: never deleted'); END;

    CREATE TABLE handover (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      request_id TEXT NOT NULL UNIQUE CHECK (length(request_id) = 36),
      client INTEGER NOT NULL REFERENCES client (id),
      from_user TEXT NOT NULL CHECK (from_user <> ''),
      to_user TEXT NOT NULL CHECK (to_user <> ''),
      unit TEXT,
      actor TEXT NOT NULL CHECK (actor <> ''),
      at INTEGER NOT NULL,
      day TEXT NOT NULL CHECK (\(isDay("day"))),
      summary TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version = 1),
      event INTEGER NOT NULL UNIQUE REFERENCES event (seq) DEFERRABLE INITIALLY DEFERRED,
      CHECK (from_user <> to_user)
    ) STRICT;
    CREATE INDEX handover_client ON handover (client, number);
    CREATE TRIGGER handover_no_update BEFORE UPDATE ON handover
    BEGIN SELECT RAISE(ABORT, 'handover: append only'); END;
    CREATE TRIGGER handover_no_delete BEFORE DELETE ON handover
    BEGIN SELECT RAISE(ABORT, 'handover: append only'); END;

    CREATE TABLE handover_referral (
      handover INTEGER NOT NULL REFERENCES handover (number),
      position INTEGER NOT NULL CHECK (position >= 0),
      referral INTEGER NOT NULL REFERENCES referral (number),
      PRIMARY KEY (handover, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER handover_referral_no_update BEFORE UPDATE ON handover_referral
    BEGIN SELECT RAISE(ABORT, 'handover_referral: never changed'); END;
    CREATE TRIGGER handover_referral_no_delete BEFORE DELETE ON handover_referral
    BEGIN SELECT RAISE(ABORT, 'handover_referral: never deleted'); END;

    CREATE TABLE insats_group_places (
      insats TEXT NOT NULL REFERENCES insats (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      target_group TEXT NOT NULL REFERENCES target_group (key),
      capacity INTEGER NOT NULL CHECK (capacity >= 0),
      PRIMARY KEY (insats, position),
      UNIQUE (insats, target_group)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX insats_group_places_group ON insats_group_places (target_group);

    CREATE TABLE user_seen (
      user TEXT PRIMARY KEY NOT NULL CHECK (user <> ''),
      catalogue INTEGER NOT NULL CHECK (catalogue >= 0)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE code_row ADD COLUMN side TEXT CHECK (side IN ('klient', 'utforare', 'bestallare'));

    """
}
