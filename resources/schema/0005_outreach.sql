-- What leaves for a family: notices, ladders, batches, attempts, files, results.

CREATE TABLE notice (
    notice_id INTEGER PRIMARY KEY,
    notice_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL,
    -- ordinary; delicate: a named nurse releases each one; condolence: the one letter after a loss
    sensitivity TEXT NOT NULL CHECK (sensitivity IN ('ordinary', 'delicate', 'condolence')),
    -- whom it is about: decides which losses stop it
    concern TEXT NOT NULL CHECK (concern IN ('pregnancy', 'mother', 'child', 'family')),
    -- channels whose content rules it keeps, joined with ';', in no order
    channels TEXT NOT NULL,
    -- kinds of duty that are done when it was sent, joined with ';'
    duty_kinds TEXT NOT NULL,
    needs_session INTEGER NOT NULL CHECK (needs_session IN (0, 1)),
    is_about_birth INTEGER NOT NULL CHECK (is_about_birth IN (0, 1)),
    -- the same notice is not sent again to a family within so many days
    interval_days INTEGER NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (notice_key, valid_from)
) STRICT;
--! log notice

CREATE TABLE notice_text (
    notice_text_id INTEGER PRIMARY KEY,
    notice_key TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('sms', 'line', 'post', 'phone')),
    language TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (notice_key, channel, language, valid_from)
) STRICT;
--! log notice_text

-- The order in which a family is tried. A family without rows has the town's default order.
CREATE TABLE ladder_rung (
    ladder_rung_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    position INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('sms', 'line', 'post', 'phone')),
    contact_point_id INTEGER REFERENCES contact_point (contact_point_id),
    is_excluded INTEGER NOT NULL CHECK (is_excluded IN (0, 1)),
    excluded_reason TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (is_excluded = 0 OR excluded_reason <> '')
) STRICT;
CREATE INDEX ladder_rung_by_family ON ladder_rung (family_id, position);
--! log ladder_rung

-- How grave each reason of the gate is, from when.
CREATE TABLE gate_rule (
    gate_rule_id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL,
    sensitivity TEXT NOT NULL CHECK (sensitivity IN ('ordinary', 'delicate', 'condolence')),
    valid_from TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('clear', 'confirm', 'stop')),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (reason, sensitivity, valid_from)
) STRICT;
--! log gate_rule

-- What a piece costs, in hundredths of a yen.
CREATE TABLE price (
    price_id INTEGER PRIMARY KEY,
    price_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (price_key, valid_from)
) STRICT;
--! log price

-- How a call may end, and what follows.
CREATE TABLE call_result (
    call_result_id INTEGER PRIMARY KEY,
    result_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL,
    -- reached: the matter is settled; again: try later; dead: nobody can be reached at this number;
    -- refused: no more calls
    meaning TEXT NOT NULL CHECK (meaning IN ('reached', 'again', 'dead', 'refused')),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (result_key, valid_from)
) STRICT;
--! log call_result

-- Why a letter came back.
CREATE TABLE return_reason (
    return_reason_id INTEGER PRIMARY KEY,
    reason_key TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL,
    -- nothing goes to the address any more until somebody has looked
    suspends_address INTEGER NOT NULL CHECK (suspends_address IN (0, 1)),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (reason_key, valid_from)
) STRICT;
--! log return_reason

CREATE TABLE send_batch (
    send_batch_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    notice_key TEXT NOT NULL,
    session_id INTEGER REFERENCES checkup_session (checkup_session_id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'closed')),
    prepared_at TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    released_at TEXT,
    released_by TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX send_batch_by_state ON send_batch (state, send_batch_id);
--! log send_batch

-- family × notice × the children it concerns. In every moment:
-- items = withheld + waiting + handed_over + recalled.
CREATE TABLE send_item (
    send_item_id INTEGER PRIMARY KEY,
    send_batch_id INTEGER NOT NULL REFERENCES send_batch (send_batch_id),
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    addressee_person_id INTEGER NOT NULL REFERENCES person (person_id),
    pregnancy_id INTEGER REFERENCES pregnancy (pregnancy_id),
    state TEXT NOT NULL CHECK (state IN ('withheld', 'waiting', 'handed_over', 'recalled')),
    channel TEXT CHECK (channel IN ('sms', 'line', 'post', 'phone')),
    contact_point_id INTEGER REFERENCES contact_point (contact_point_id),
    -- chosen by a person instead of proposed
    is_channel_chosen INTEGER NOT NULL CHECK (is_channel_chosen IN (0, 1)),
    -- the gate's reasons as stable keys joined with ';', as of its last answer
    reasons TEXT NOT NULL,
    -- those of them that a named person looked at and let pass
    confirmed_by TEXT,
    confirmed_reasons TEXT NOT NULL,
    -- why somebody held it back, in words
    held_because TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (state NOT IN ('waiting', 'handed_over') OR channel IS NOT NULL),
    CHECK ((confirmed_by IS NULL) = (confirmed_reasons = ''))
) STRICT;
-- One a family in a batch when it is prepared; two only when families were joined since.
CREATE INDEX send_item_by_batch ON send_item (send_batch_id, send_item_id);
CREATE INDEX send_item_by_family ON send_item (family_id, state);
CREATE INDEX send_item_by_addressee ON send_item (addressee_person_id);
CREATE INDEX send_item_by_pregnancy ON send_item (pregnancy_id);
--! log send_item

CREATE TABLE send_item_child (
    send_item_child_id INTEGER PRIMARY KEY,
    send_item_id INTEGER NOT NULL REFERENCES send_item (send_item_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id)
) STRICT;
CREATE INDEX send_item_child_by_item ON send_item_child (send_item_id);
CREATE INDEX send_item_child_by_person ON send_item_child (person_id);

-- The duties that are done when the item was handed over: twins have one each.
CREATE TABLE send_item_duty (
    send_item_duty_id INTEGER PRIMARY KEY,
    send_item_id INTEGER NOT NULL REFERENCES send_item (send_item_id),
    duty_id INTEGER NOT NULL REFERENCES duty (duty_id),
    UNIQUE (send_item_id, duty_id)
) STRICT;
CREATE INDEX send_item_duty_by_duty ON send_item_duty (duty_id);

-- A file that leaves: intended, written beside, renamed, then known. An intent that is found at
-- start is unknown: a person is asked, nothing is sent twice by itself.
CREATE TABLE outgoing_file (
    outgoing_file_id INTEGER PRIMARY KEY,
    send_batch_id INTEGER REFERENCES send_batch (send_batch_id),
    kind TEXT NOT NULL CHECK (kind IN ('sms', 'line', 'letters', 'calls', 'benefit', 'summary')),
    recipient TEXT NOT NULL,
    path TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    -- intended: about to get its name; unknown: nobody saw whether it did; discarded: it never left
    state TEXT NOT NULL CHECK (state IN ('intended', 'written', 'unknown', 'discarded')),
    intended_at TEXT NOT NULL,
    intended_by TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX outgoing_file_by_state ON outgoing_file (state);
CREATE INDEX outgoing_file_by_batch ON outgoing_file (send_batch_id);
--! log outgoing_file

-- One try to reach a family with an item. Everything it said is frozen here.
CREATE TABLE attempt (
    attempt_id INTEGER PRIMARY KEY,
    send_item_id INTEGER NOT NULL REFERENCES send_item (send_item_id),
    attempt_no INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('sms', 'line', 'post', 'phone')),
    contact_point_id INTEGER REFERENCES contact_point (contact_point_id),
    -- the number, the LINE reference or the address as it was used
    contact_value TEXT NOT NULL,
    addressee_name TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    handed_at TEXT,
    text_title TEXT NOT NULL,
    text_body TEXT NOT NULL,
    -- our key in the vendor's file; unique for ever
    send_key TEXT NOT NULL UNIQUE,
    -- letters only: what is printed on the sheet
    serial TEXT UNIQUE,
    outgoing_file_id INTEGER REFERENCES outgoing_file (outgoing_file_id),
    state TEXT NOT NULL CHECK (state IN
        ('ready', 'handed_over', 'accepted', 'delivered', 'sent_unconfirmed', 'unreachable',
         'invalid_number', 'refused', 'content_error', 'expired', 'cancelled', 'system_error',
         'unknown', 'posted', 'returned', 'called', 'not_reached', 'recalled')),
    -- what the counter expects to be billed; what the service says it billed
    units INTEGER,
    billed_units INTEGER,
    result_code TEXT NOT NULL,
    result_at TEXT,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (send_item_id, attempt_no)
) STRICT;
CREATE INDEX attempt_by_contact ON attempt (contact_value);
CREATE INDEX attempt_by_file ON attempt (outgoing_file_id);
CREATE INDEX attempt_open ON attempt (state) WHERE state IN ('ready', 'handed_over', 'accepted');
--! log attempt

-- One time somebody dialled for an attempt on the call list.
CREATE TABLE call_try (
    call_try_id INTEGER PRIMARY KEY,
    attempt_id INTEGER NOT NULL REFERENCES attempt (attempt_id),
    called_at TEXT NOT NULL,
    contact_value TEXT NOT NULL,
    result_key TEXT NOT NULL,
    talked_to TEXT NOT NULL CHECK (talked_to IN ('nobody', 'person', 'family', 'unknown')),
    has_left_message INTEGER NOT NULL CHECK (has_left_message IN (0, 1)),
    note TEXT NOT NULL,
    -- a call back that was promised
    next_at TEXT,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX call_try_by_attempt ON call_try (attempt_id, called_at);
--! log call_try

-- A letter's sheets as they were painted, so that a reprint is the same sheet.
CREATE TABLE letter_sheet (
    letter_sheet_id INTEGER PRIMARY KEY,
    attempt_id INTEGER NOT NULL REFERENCES attempt (attempt_id),
    serial TEXT NOT NULL UNIQUE,
    sheet_json TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log letter_sheet

-- Printed and not yet posted, and not to be posted any more.
CREATE TABLE letter_pull (
    letter_pull_id INTEGER PRIMARY KEY,
    attempt_id INTEGER NOT NULL UNIQUE REFERENCES attempt (attempt_id),
    reason TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    resolution TEXT CHECK (resolution IN ('pulled', 'already_posted')),
    resolved_at TEXT,
    resolved_by TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log letter_pull

-- Every step of every item, in the order it happened; never changed.
CREATE TABLE send_journal (
    send_journal_id INTEGER PRIMARY KEY,
    send_batch_id INTEGER NOT NULL REFERENCES send_batch (send_batch_id),
    send_item_id INTEGER REFERENCES send_item (send_item_id),
    attempt_id INTEGER REFERENCES attempt (attempt_id),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX send_journal_by_batch ON send_journal (send_batch_id, send_journal_id);
CREATE INDEX send_journal_by_item ON send_journal (send_item_id);
--! appendOnly send_journal

-- A row of a result file whose key or code nobody knows: kept, never guessed.
CREATE TABLE result_quarantine (
    result_quarantine_id INTEGER PRIMARY KEY,
    import_batch_id INTEGER NOT NULL REFERENCES import_batch (import_batch_id),
    row_no INTEGER NOT NULL,
    send_key TEXT NOT NULL,
    code TEXT NOT NULL,
    problem TEXT NOT NULL,
    resolved_at TEXT,
    resolved_by TEXT,
    resolution TEXT,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log result_quarantine
