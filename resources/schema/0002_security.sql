-- Who works here, what each may do, who is responsible for which district, and what was done.

CREATE TABLE staff (
    staff_id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    kana TEXT NOT NULL,
    title TEXT NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    os_user TEXT UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE staff_role (
    staff_role_id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    role TEXT NOT NULL CHECK (role IN ('nurse', 'clerk', 'approver', 'administrator')),
    UNIQUE (staff_id, role)
) STRICT;

-- Beside `staff` and not watched: the change log must never hold a password's hash.
CREATE TABLE staff_secret (
    staff_id INTEGER PRIMARY KEY REFERENCES staff (staff_id),
    password_hash TEXT NOT NULL,
    previous_hash TEXT,
    changed_at TEXT NOT NULL,
    is_one_time INTEGER NOT NULL CHECK (is_one_time IN (0, 1)),
    must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1))
) STRICT;

-- One row for each login that somebody tried, known or not: a hash, because people type their
-- password into the wrong field.
CREATE TABLE sign_in_failure (
    login_hash TEXT PRIMARY KEY,
    failed_count INTEGER NOT NULL CHECK (failed_count > 0),
    last_failed_at TEXT NOT NULL
) STRICT;

CREATE TABLE district (
    district_id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_order INTEGER NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Both days belong to the assignment; without to_on it is open. One person a district and day.
CREATE TABLE district_assignment (
    district_assignment_id INTEGER PRIMARY KEY,
    district_id INTEGER NOT NULL REFERENCES district (district_id),
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    CHECK (to_on IS NULL OR to_on >= from_on),
    UNIQUE (district_id, from_on)
) STRICT;

CREATE UNIQUE INDEX district_assignment_open ON district_assignment (district_id)
    WHERE to_on IS NULL;
CREATE INDEX district_assignment_by_staff ON district_assignment (staff_id);

CREATE TABLE absence (
    absence_id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    from_on TEXT NOT NULL,
    to_on TEXT,
    cover_staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (to_on IS NULL OR to_on >= from_on),
    CHECK (cover_staff_id <> staff_id)
) STRICT;

CREATE INDEX absence_by_staff ON absence (staff_id, from_on);

-- What needs a second person. `subject_kind` and `subject_id` mean something to the room that asks.
CREATE TABLE approval (
    approval_id INTEGER PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    requested_by INTEGER NOT NULL REFERENCES staff (staff_id),
    requested_at TEXT NOT NULL,
    request_reason TEXT NOT NULL,
    decided_by INTEGER REFERENCES staff (staff_id),
    decided_at TEXT,
    decision TEXT CHECK (decision IN ('approved', 'rejected', 'withdrawn')),
    decision_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((decision IS NULL) = (decision_reason IS NULL)),
    CHECK (decision IS NULL OR (decision = 'withdrawn') = (decided_by = requested_by))
) STRICT;

CREATE UNIQUE INDEX approval_open ON approval (subject_kind, subject_id) WHERE decision IS NULL;
CREATE INDEX approval_by_subject ON approval (subject_kind, subject_id, approval_id);

-- Who looked at whom.
CREATE TABLE view_log (
    view_log_id INTEGER PRIMARY KEY,
    viewed_at TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('open', 'reveal', 'output')),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX view_log_by_subject ON view_log (subject_kind, subject_id, view_log_id);
CREATE INDEX view_log_by_staff ON view_log (staff_id, view_log_id);

-- What was done beyond writing rows. Each entry's hash is over its fields and the hash before it.
CREATE TABLE audit_entry (
    audit_entry_id INTEGER PRIMARY KEY,
    occurred_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT,
    subject_id INTEGER,
    details TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    entry_hash TEXT NOT NULL,
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
) STRICT;

CREATE INDEX audit_entry_by_action ON audit_entry (action, audit_entry_id);

--! log staff
--! log staff_role
--! log district
--! log district_assignment
--! log absence
--! log approval
--! appendOnly view_log
--! appendOnly audit_entry
--! appendOnly change_log
