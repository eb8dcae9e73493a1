-- What every register has: its own name, its settings, and the log of every change.

CREATE TABLE schema_version (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE register_info (
    register_info_id INTEGER PRIMARY KEY CHECK (register_info_id = 1),
    register_key TEXT NOT NULL,
    is_fictitious INTEGER NOT NULL CHECK (is_fictitious IN (0, 1))
) STRICT;

-- Who writes, for the change log's triggers: one row, set by each write transaction.
-- (PostgreSQL keeps the same in two settings of the transaction.)
--! only sqlite
CREATE TABLE actor_context (
    actor_context_id INTEGER PRIMARY KEY CHECK (actor_context_id = 1),
    actor TEXT,
    acting_at TEXT
) STRICT;

--! only sqlite
INSERT INTO actor_context (actor_context_id, actor, acting_at) VALUES (1, NULL, NULL);

CREATE TABLE watched_table (
    table_name TEXT PRIMARY KEY
) STRICT;

CREATE TABLE change_log (
    change_log_id INTEGER PRIMARY KEY,
    changed_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    table_name TEXT NOT NULL,
    row_key INTEGER NOT NULL,
    before_row TEXT,
    after_row TEXT,
    CHECK (before_row IS NOT NULL OR after_row IS NOT NULL)
) STRICT;

CREATE INDEX change_log_by_row ON change_log (table_name, row_key, change_log_id);

-- What a town or a year may decide otherwise than the defaults the program carries.
CREATE TABLE setting (
    setting_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    value TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, valid_from)
) STRICT;

--! log setting
