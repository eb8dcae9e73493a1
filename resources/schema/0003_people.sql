-- Who lives here, whom we care for, how they are reached and of what to be careful; and what is due.

CREATE TABLE person (
    person_id INTEGER PRIMARY KEY,
    -- provisional: entered by hand, not (yet) in the register; merged: joined into another person
    state TEXT NOT NULL CHECK (state IN
        ('provisional', 'resident', 'moved_out', 'deceased', 'removed', 'merged')),
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    name_roman TEXT,
    name_common TEXT,
    -- which of the three is written on letters (氏名優先区分)
    name_printed TEXT NOT NULL CHECK (name_printed IN ('name', 'roman', 'common')),
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
    birth_on TEXT,
    -- what the register writes when the day is not known (生年月日不詳)
    birth_as_written TEXT,
    died_on TEXT,
    language TEXT NOT NULL,
    needs_interpreter INTEGER NOT NULL CHECK (needs_interpreter IN (0, 1)),
    merged_into_person_id INTEGER REFERENCES person (person_id),
    -- the row of person_text: its order is the order of the kana
    search_rank INTEGER UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'merged') = (merged_into_person_id IS NOT NULL))
) STRICT;
CREATE INDEX person_by_birth ON person (birth_on);
--! log person
--! text person_text

-- Other names somebody goes or went by: 旧氏, a maiden name, a name as a letter was addressed.
CREATE TABLE person_alias (
    person_alias_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('former', 'common', 'misspelt')),
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    until_on TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_alias_by_person ON person_alias (person_id);
--! log person_alias

-- Where somebody lived and when, and in which household of the register (世帯), with which relation.
CREATE TABLE residency (
    residency_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    household_no TEXT,
    relation_code TEXT,
    relation_text TEXT,
    prefecture TEXT NOT NULL,
    city TEXT NOT NULL,
    town TEXT NOT NULL,
    block TEXT NOT NULL,
    building TEXT NOT NULL,
    postcode TEXT,
    town_code TEXT,
    -- folded, for comparing addresses
    address_key TEXT NOT NULL,
    district_id INTEGER REFERENCES district (district_id),
    from_on TEXT,
    to_on TEXT,
    source TEXT NOT NULL CHECK (source IN ('register', 'hand')),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX residency_by_person ON residency (person_id, from_on);
-- whole: a protection measure follows those who used to share a household
CREATE INDEX residency_by_household ON residency (household_no);
CREATE INDEX residency_address_now ON residency (address_key) WHERE to_on IS NULL;
CREATE INDEX residency_postcode_now ON residency (postcode) WHERE to_on IS NULL;
--! log residency

-- A register extract or list that came in. What its rows changed stands in import_event.
CREATE TABLE import_batch (
    import_batch_id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN
        ('residents', 'contacts', 'protection', 'notices', 'sessions', 'result')),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    profile TEXT NOT NULL,
    -- the day whose picture the file is
    as_of_on TEXT NOT NULL,
    -- the youngest day of work (処理年月日) that its rows name: an older file is known by it
    newest_on TEXT,
    row_count INTEGER NOT NULL,
    applied_count INTEGER NOT NULL,
    rejected_count INTEGER NOT NULL,
    applied_at TEXT NOT NULL,
    applied_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX import_batch_by_kind ON import_batch (kind, import_batch_id);
--! log import_batch

CREATE TABLE import_event (
    import_event_id INTEGER PRIMARY KEY,
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (import_batch_id),
    kind TEXT NOT NULL,
    person_id INTEGER REFERENCES person (person_id),
    row_no INTEGER,
    happened_on TEXT,
    before_text TEXT,
    after_text TEXT
) STRICT;
CREATE INDEX import_event_by_batch ON import_event (import_batch_id, kind);
CREATE INDEX import_event_by_person ON import_event (person_id);

CREATE TABLE import_reject (
    import_reject_id INTEGER PRIMARY KEY,
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (import_batch_id),
    row_no INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value_shown TEXT NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL
) STRICT;
CREATE INDEX import_reject_by_batch ON import_reject (import_batch_id, row_no);

-- What the register last said under one resident number (宛名番号): the picture the next extract is
-- compared with. Only columns our work needs are here.
CREATE TABLE register_entry (
    register_entry_id INTEGER PRIMARY KEY,
    resident_no TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    content_hash TEXT NOT NULL,
    resident_kind TEXT NOT NULL,
    resident_state TEXT NOT NULL,
    household_no TEXT NOT NULL,
    name TEXT NOT NULL,
    kana TEXT NOT NULL,
    name_roman TEXT NOT NULL,
    -- 通称 and 氏名優先区分, from layouts that have them
    name_common TEXT NOT NULL DEFAULT '',
    name_printed TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL,
    -- a leading ~: as written, the day is not known (生年月日不詳)
    birth_text TEXT NOT NULL,
    relation_code TEXT NOT NULL,
    relation_text TEXT NOT NULL,
    prefecture TEXT NOT NULL,
    city TEXT NOT NULL,
    town TEXT NOT NULL,
    block TEXT NOT NULL,
    building TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town_code TEXT NOT NULL,
    district_code TEXT NOT NULL,
    change_reason TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    resident_since TEXT NOT NULL,
    address_since TEXT NOT NULL,
    removal_reason TEXT NOT NULL,
    removed_on TEXT NOT NULL,
    leaving_on TEXT NOT NULL,
    left_on TEXT NOT NULL,
    -- the import in which the row was first not there any more; a finding, not a move
    missing_since_import_id INTEGER REFERENCES import_batch (import_batch_id),
    last_import_id INTEGER NOT NULL REFERENCES import_batch (import_batch_id),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX register_entry_by_person ON register_entry (person_id);
CREATE INDEX register_entry_by_household ON register_entry (household_no);

-- Two persons who may be one: somebody looks. A "no" is kept and survives the next import.
CREATE TABLE join_proposal (
    join_proposal_id INTEGER PRIMARY KEY,
    provisional_person_id INTEGER NOT NULL REFERENCES person (person_id),
    register_person_id INTEGER NOT NULL REFERENCES person (person_id),
    evidence TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'joined', 'different')),
    decided_by TEXT,
    decided_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (provisional_person_id, register_person_id)
) STRICT;
--! log join_proposal

-- A join, and which references it moved, so that it can be undone.
CREATE TABLE person_join (
    person_join_id INTEGER PRIMARY KEY,
    kept_person_id INTEGER NOT NULL REFERENCES person (person_id),
    merged_person_id INTEGER NOT NULL REFERENCES person (person_id),
    merged_state_before TEXT NOT NULL,
    reason TEXT NOT NULL,
    joined_at TEXT NOT NULL,
    joined_by TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_join_by_merged ON person_join (merged_person_id);
--! log person_join

CREATE TABLE person_join_move (
    person_join_move_id INTEGER PRIMARY KEY,
    person_join_id INTEGER NOT NULL REFERENCES person_join (person_join_id),
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    row_key INTEGER NOT NULL
) STRICT;
CREATE INDEX person_join_move_by_join ON person_join_move (person_join_id);

-- The family we care for. Its addressee is a named adult, never the register's head by default.
CREATE TABLE family (
    family_id INTEGER PRIMARY KEY,
    addressee_person_id INTEGER NOT NULL REFERENCES person (person_id),
    state TEXT NOT NULL CHECK (state IN ('active', 'closed')),
    -- the district its nurse is found by: that of the addressee's address, kept up to date
    district_id INTEGER REFERENCES district (district_id),
    -- proposed by the register's relation codes, not yet looked at by a nurse
    is_proposed INTEGER NOT NULL CHECK (is_proposed IN (0, 1)),
    -- a short line of caution for whoever opens the page (配慮)
    caution TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX family_by_addressee ON family (addressee_person_id);
CREATE INDEX family_by_district ON family (district_id);
--! log family

CREATE TABLE family_member (
    family_member_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    -- related: father, grandmother, a parent living apart: shown, never written to
    role TEXT NOT NULL CHECK (role IN ('mother', 'guardian', 'child', 'related')),
    relation TEXT NOT NULL,
    is_proposed INTEGER NOT NULL CHECK (is_proposed IN (0, 1)),
    from_on TEXT,
    to_on TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX family_member_by_family ON family_member (family_id);
CREATE INDEX family_member_by_person ON family_member (person_id);
--! log family_member

-- A way to reach a person: a number or a LINE recipient, with what its owner allows.
CREATE TABLE contact_point (
    contact_point_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('mobile', 'landline', 'ip', 'work', 'line')),
    -- digits with the leading 0, or the LINE vendor's opaque recipient reference
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    -- who else reads or answers it, in words (夫, 祖母); empty: not known
    shared_with TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('unknown', 'given', 'refused', 'withdrawn')),
    consent_on TEXT,
    consent_by TEXT NOT NULL,
    hours_from TEXT,
    hours_to TEXT,
    may_leave_message TEXT NOT NULL CHECK (may_leave_message IN ('unknown', 'yes', 'no')),
    may_state_office TEXT NOT NULL CHECK (may_state_office IN ('unknown', 'yes', 'no')),
    neutral_only INTEGER NOT NULL CHECK (neutral_only IN (0, 1)),
    verified_on TEXT,
    blocked_until_on TEXT,
    block_reason TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'dead', 'unlinked', 'removed')),
    state_reason TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, kind, value)
) STRICT;
CREATE INDEX contact_point_by_value ON contact_point (value);
--! log contact_point

-- "No more messages to this number", wherever the number appears, now and later.
CREATE TABLE opt_out (
    opt_out_id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL CHECK (channel IN ('sms', 'line', 'phone')),
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    opted_out_at TEXT NOT NULL,
    lifted_at TEXT,
    lifted_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX opt_out_by_value ON opt_out (value);
--! log opt_out

-- Where post goes instead of the registered address, from and until: 送付先, 里帰り先.
CREATE TABLE mailing_address (
    mailing_address_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('mailing', 'stay')),
    addressee TEXT NOT NULL,
    postcode TEXT,
    line1 TEXT NOT NULL,
    line2 TEXT NOT NULL,
    address_key TEXT NOT NULL,
    from_on TEXT NOT NULL,
    to_on TEXT,
    reason TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;
CREATE INDEX mailing_address_by_person ON mailing_address (person_id, from_on);
--! log mailing_address

-- An address a letter came back from: nothing goes there until somebody has looked.
CREATE TABLE address_suspension (
    address_suspension_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    address_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    serial TEXT NOT NULL,
    since_on TEXT NOT NULL,
    lifted_on TEXT,
    lifted_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX address_suspension_by_family ON address_suspension (family_id);
CREATE INDEX address_suspension_by_key ON address_suspension (address_key);
--! log address_suspension

-- 支援措置 (住民基本台帳事務処理要領): one year from the application, prolonged on request. Ends only
-- when a named person releases it; past its day it still masks, and asks.
CREATE TABLE protection_measure (
    protection_measure_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    kind TEXT NOT NULL CHECK (kind IN ('dv', 'stalking', 'child_abuse', 'other')),
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('hand', 'import')),
    external_no TEXT,
    started_on TEXT NOT NULL,
    ends_on TEXT,
    other_party_person_id INTEGER REFERENCES person (person_id),
    other_party_text TEXT NOT NULL,
    note TEXT NOT NULL,
    released_at TEXT,
    released_by TEXT,
    release_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX protection_measure_by_person ON protection_measure (person_id);
--! log protection_measure

-- Whom a measure touches, and how: worked out from covers, families and households in the same
-- transaction that changes them (`check` works it out again and compares).
CREATE TABLE protection_shadow (
    protection_shadow_id INTEGER PRIMARY KEY,
    protection_measure_id INTEGER NOT NULL REFERENCES protection_measure (protection_measure_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    role TEXT NOT NULL CHECK (role IN
        ('protected', 'covered', 'household', 'former_household', 'other_party')),
    UNIQUE (protection_measure_id, person_id, role)
) STRICT;
CREATE INDEX protection_shadow_by_person ON protection_shadow (person_id, role);

CREATE TABLE protection_cover (
    protection_cover_id INTEGER PRIMARY KEY,
    protection_measure_id INTEGER NOT NULL REFERENCES protection_measure (protection_measure_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (protection_measure_id, person_id)
) STRICT;
--! log protection_cover

-- Something due, written by the room that knows, in the transaction that causes it.
CREATE TABLE duty (
    duty_id INTEGER PRIMARY KEY,
    room TEXT NOT NULL CHECK (room IN ('registry', 'care', 'outreach', 'benefit')),
    -- the contact calendar's code (N11, C04, C04N …) or the room's own key (letter.pull …)
    kind TEXT NOT NULL,
    -- says which cause it belongs to; the same cause never makes a second duty
    origin_key TEXT NOT NULL UNIQUE,
    family_id INTEGER REFERENCES family (family_id),
    person_id INTEGER REFERENCES person (person_id),
    -- what it is about in its own room: pregnancy, fetus, batch item, claim …
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    session_id INTEGER,
    opens_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    -- the law's or the calendar's last day, where there is one
    hard_on TEXT,
    -- opens_on, or the day to which it was put off
    wakes_on TEXT NOT NULL,
    -- due_on, or the day to which it was put off
    act_by_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_arguments TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('nurse', 'clerk', 'approver', 'administrator')),
    staff_id INTEGER REFERENCES staff (staff_id),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'closed', 'withdrawn')),
    closed_on TEXT,
    closed_reason TEXT,
    closed_by TEXT,
    postponed_reason TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX duty_open ON duty (act_by_on, duty_id) WHERE state = 'open';
CREATE INDEX duty_by_family ON duty (family_id, state);
CREATE INDEX duty_by_person ON duty (person_id);
CREATE INDEX duty_by_subject ON duty (subject_kind, subject_id);
CREATE INDEX duty_open_by_kind ON duty (kind, act_by_on) WHERE state = 'open';
--! log duty
