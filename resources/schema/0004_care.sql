-- Pregnancies and what became of them, births, visits, consultations, check-ups.

CREATE TABLE pregnancy (
    pregnancy_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    -- 妊娠届 (母子保健法15条); nothing when the loss came before the notice
    notified_on TEXT,
    notified_by TEXT NOT NULL CHECK (notified_by IN ('self', 'proxy', 'unknown')),
    notice_gestation_days INTEGER,
    -- the date in force; its history stands in edd_revision
    edd_on TEXT,
    -- the day a doctor confirmed the heartbeat: the benefit counts from it
    heartbeat_on TEXT,
    institution TEXT NOT NULL,
    parity TEXT NOT NULL CHECK (parity IN ('unknown', 'primipara', 'multipara')),
    fetus_count INTEGER NOT NULL CHECK (fetus_count BETWEEN 1 AND 9),
    -- 里帰り: unknown is not no
    stay_planned TEXT NOT NULL CHECK (stay_planned IN ('unknown', 'no', 'yes')),
    -- judged by the nurse: needs closer care (若年, 未受診, 特定妊婦 …)
    at_risk TEXT NOT NULL CHECK (at_risk IN ('unknown', 'no', 'yes')),
    state TEXT NOT NULL CHECK (state IN ('ongoing', 'ended')),
    ended_on TEXT,
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX pregnancy_by_person ON pregnancy (person_id);
CREATE INDEX pregnancy_by_family ON pregnancy (family_id);
CREATE INDEX pregnancy_ongoing ON pregnancy (edd_on) WHERE state = 'ongoing';
--! log pregnancy

CREATE TABLE edd_revision (
    edd_revision_id INTEGER PRIMARY KEY,
    pregnancy_id INTEGER NOT NULL REFERENCES pregnancy (pregnancy_id),
    edd_on TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('notice', 'ultrasound', 'correction')),
    entered_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX edd_revision_by_pregnancy ON edd_revision (pregnancy_id);
--! log edd_revision

-- One of a pregnancy's fetuses: never a person. A living child is a person beside it.
CREATE TABLE fetus (
    fetus_id INTEGER PRIMARY KEY,
    pregnancy_id INTEGER NOT NULL REFERENCES pregnancy (pregnancy_id),
    ordinal INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN
        -- mistaken: counted wrongly, there never was one
        ('ongoing', 'live_birth', 'miscarriage', 'stillbirth', 'abortion', 'ectopic',
         'mistaken')),
    outcome_on TEXT,
    outcome_gestation_days INTEGER,
    -- the paper that decided it
    evidence TEXT NOT NULL CHECK (evidence IN ('unknown', 'handbook', 'certificate',
        'birth_notice', 'stillbirth_notice', 'register', 'told', 'other')),
    child_person_id INTEGER REFERENCES person (person_id),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (pregnancy_id, ordinal)
) STRICT;
CREATE INDEX fetus_by_child ON fetus (child_person_id);
--! log fetus

CREATE TABLE birth (
    birth_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (person_id),
    mother_person_id INTEGER REFERENCES person (person_id),
    fetus_id INTEGER REFERENCES fetus (fetus_id),
    born_on TEXT NOT NULL,
    gestation_days INTEGER,
    weight_g INTEGER,
    height_mm INTEGER,
    head_mm INTEGER,
    chest_mm INTEGER,
    plurality INTEGER NOT NULL CHECK (plurality BETWEEN 1 AND 9),
    birth_order INTEGER NOT NULL CHECK (birth_order BETWEEN 1 AND 9),
    institution TEXT NOT NULL,
    delivery TEXT NOT NULL CHECK (delivery IN
        ('unknown', 'vaginal', 'instrumental', 'caesarean')),
    hearing TEXT NOT NULL CHECK (hearing IN ('unknown', 'pass', 'refer', 'not_done')),
    discharged_on TEXT,
    -- first child, difficult birth, asphyxia, jaundice …: visited first
    is_priority INTEGER NOT NULL CHECK (is_priority IN (0, 1)),
    -- a doctor's notice of an immature baby (母子保健法18条・19条), whatever the weight
    is_immature INTEGER NOT NULL CHECK (is_immature IN (0, 1)),
    -- entered by mistake and taken back; the row stays
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX birth_by_mother ON birth (mother_person_id);
--! log birth

-- From which day we answer for a child: its birth when we learn of it in time, otherwise the day it
-- came to us. Contacts whose last day lay before it never fell due here. The earliest row counts.
CREATE TABLE child_in_care (
    child_in_care_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    since_on TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX child_in_care_by_person ON child_in_care (person_id);
--! log child_in_care

CREATE TABLE visit (
    visit_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    visited_on TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    place TEXT NOT NULL CHECK (place IN ('home', 'parents_home', 'facility', 'online', 'other')),
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    outsourced_to TEXT NOT NULL,
    -- the articles it was made under, contact codes joined with ';' (N11;N17)
    purposes TEXT NOT NULL,
    -- whom the visitor met, joined with ';': mother father grandmother child other
    met TEXT NOT NULL,
    observed TEXT NOT NULL,
    advised TEXT NOT NULL,
    -- 判定, a code of assessments.tsv; '' not judged
    assessment TEXT NOT NULL,
    next_on TEXT,
    next_reason TEXT NOT NULL,
    -- the contact that an earlier record announced as its next one
    is_follow_up INTEGER NOT NULL CHECK (is_follow_up IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX visit_by_family ON visit (family_id, visited_on);
--! log visit

-- A child that a visit was about, and whether it was seen with one's own eyes (現認).
CREATE TABLE visit_child (
    visit_child_id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES visit (visit_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    seen TEXT NOT NULL CHECK (seen IN ('unknown', 'yes', 'no')),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (visit_id, person_id)
) STRICT;
CREATE INDEX visit_child_by_person ON visit_child (person_id);
--! log visit_child

CREATE TABLE consultation (
    consultation_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    person_id INTEGER REFERENCES person (person_id),
    consulted_on TEXT NOT NULL,
    consulted_at TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'counter', 'online', 'letter', 'other')),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    -- how a call ended; 'talked' for every other channel
    result TEXT NOT NULL CHECK (result IN
        ('talked', 'no_answer', 'message_left', 'busy', 'wrong_number', 'refused')),
    talked_to TEXT NOT NULL,
    topic TEXT NOT NULL,
    summary TEXT NOT NULL,
    advised TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    -- contact codes it fulfilled, joined with ';' (N01)
    contacts TEXT NOT NULL,
    next_on TEXT,
    next_reason TEXT NOT NULL,
    is_follow_up INTEGER NOT NULL CHECK (is_follow_up IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX consultation_by_family ON consultation (family_id, consulted_on);
--! log consultation

-- An interview that the law or the calendar asks for (妊婦等包括相談支援 and others).
CREATE TABLE interview (
    interview_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    pregnancy_id INTEGER REFERENCES pregnancy (pregnancy_id),
    -- the contact code it was held for: P01, P08R …
    occasion TEXT NOT NULL,
    held_on TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('face', 'online', 'phone', 'questionnaire')),
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    summary TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX interview_by_pregnancy ON interview (pregnancy_id);
CREATE INDEX interview_by_family ON interview (family_id);
--! log interview

CREATE TABLE checkup_session (
    checkup_session_id INTEGER PRIMARY KEY,
    -- the calendar's code of the check-up: C04, C16 …
    kind TEXT NOT NULL,
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    -- last admission, as HH:MM; '': nobody said
    closes_at TEXT NOT NULL,
    place TEXT NOT NULL,
    -- how many children have a place; nothing: no limit
    capacity INTEGER CHECK (capacity >= 1),
    note TEXT NOT NULL,
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (kind, held_on, starts_at, place)
) STRICT;
CREATE INDEX checkup_session_by_date ON checkup_session (held_on);
--! log checkup_session

-- A child and a check-up: placed in a session, and what came of it; or examined elsewhere (no session).
CREATE TABLE attendance (
    attendance_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    -- the calendar's code of the check-up
    kind TEXT NOT NULL,
    checkup_session_id INTEGER REFERENCES checkup_session (checkup_session_id),
    -- the session's day, or the day it was examined elsewhere
    held_on TEXT NOT NULL,
    -- withdrawn: taken out of the session again
    state TEXT NOT NULL CHECK (state IN
        ('expected', 'attended', 'absent', 'excused', 'withdrawn')),
    child_seen TEXT NOT NULL CHECK (child_seen IN ('unknown', 'yes', 'no')),
    -- where, when it was not a session of ours
    institution TEXT NOT NULL,
    assessment TEXT NOT NULL,
    note TEXT NOT NULL,
    next_on TEXT,
    next_reason TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (checkup_session_id, person_id)
) STRICT;
CREATE INDEX attendance_by_person ON attendance (person_id);
--! log attendance

-- What was measured, wherever: at birth, a visit, a check-up. Blank is not measured.
CREATE TABLE measurement (
    measurement_id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    measured_on TEXT NOT NULL,
    source_kind TEXT NOT NULL CHECK (source_kind IN ('birth', 'visit', 'attendance', 'other')),
    source_id INTEGER NOT NULL,
    weight_g INTEGER,
    height_mm INTEGER,
    head_mm INTEGER,
    chest_mm INTEGER,
    feeding TEXT NOT NULL CHECK (feeding IN ('unknown', 'breast', 'mixed', 'formula')),
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_kind, source_id, person_id)
) STRICT;
CREATE INDEX measurement_by_person ON measurement (person_id, measured_on);
--! log measurement

-- What a nurse decided about a contact that did not happen as planned, or an attempt in vain.
CREATE TABLE contact_closing (
    contact_closing_id INTEGER PRIMARY KEY,
    family_id INTEGER NOT NULL REFERENCES family (family_id),
    code TEXT NOT NULL,
    -- whose contact: the child, or the pregnancy, and the duty's origin
    person_id INTEGER REFERENCES person (person_id),
    pregnancy_id INTEGER REFERENCES pregnancy (pregnancy_id),
    origin_key TEXT NOT NULL,
    -- a code of closing_reasons.tsv
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    staff_id INTEGER NOT NULL REFERENCES staff (staff_id),
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1)),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contact_closing_by_family ON contact_closing (family_id);
--! log contact_closing

-- The contact calendar: when what is due, as dated rows that a town edits. Offsets are written as
-- ANCHOR±days, e.g. `EDD-84`, `B+27`, `B+4m-14`, `SESSION-28|B+3m` (core/care/calendar). A row holds
-- for contacts that open on its day or later, until a later row of the same code.
CREATE TABLE contact_type (
    contact_type_id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    name TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('pregnancy', 'mother', 'child', 'follow_up')),
    opens TEXT NOT NULL,
    due TEXT NOT NULL,
    hard TEXT NOT NULL,
    -- of a check-up: the days of life on which a child may be placed in a session
    eligible_from TEXT NOT NULL,
    eligible_to TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('nurse', 'clerk')),
    method TEXT NOT NULL CHECK (method IN
        ('interview', 'phone', 'visit', 'notice', 'attendance', 'filing', 'register',
         'conference', 'record')),
    -- the notice that fulfils it, where method is notice
    notice TEXT NOT NULL,
    applies_when TEXT NOT NULL,
    source TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (code, valid_from)
) STRICT;
--! log contact_type
