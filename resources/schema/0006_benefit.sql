-- 妊婦のための支援給付 (子ども・子育て支援法10条の2 and following): claims, decisions, files.

CREATE TABLE claim (
    claim_id INTEGER PRIMARY KEY,
    pregnancy_id INTEGER NOT NULL REFERENCES pregnancy (pregnancy_id),
    -- whose claim it is: the pregnant woman herself
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    instalment TEXT NOT NULL CHECK (instalment IN ('1', '2')),
    -- 受付番号 R08-0001: the fiscal year in which it was entered, and a number without gaps in it
    receipt_year INTEGER NOT NULL,
    receipt_serial INTEGER NOT NULL CHECK (receipt_serial > 0),
    -- 1 the present benefit, 2 the old scheme
    scheme TEXT NOT NULL CHECK (scheme IN ('1', '2')),
    state TEXT NOT NULL CHECK (state IN
        ('entered', 'checked', 'decided', 'rejected', 'paid', 'returned', 'withdrawn')),
    -- why it was taken back or opened again; '' while it goes its way
    state_reason TEXT NOT NULL,
    -- 認定申請日 (instalment 1), 胎児の数の届出日 (instalment 2)
    applied_on TEXT NOT NULL,
    -- as notified (胎児の数の届出); instalment 2 only
    fetus_count INTEGER CHECK (fetus_count BETWEEN 0 AND 9),
    evidence TEXT NOT NULL CHECK (evidence IN ('', '1', '2', '3', '4', '9')),
    -- what other municipalities paid: 9 not asked yet, which is not 0
    elsewhere TEXT NOT NULL CHECK (elsewhere IN ('0', '1', '2', '3', '9')),
    elsewhere_code TEXT NOT NULL,
    elsewhere_amount INTEGER CHECK (elsewhere_amount >= 0),
    elsewhere_asked_on TEXT,
    elsewhere_answered_on TEXT,
    method TEXT NOT NULL CHECK (method IN ('1', '2', '3', '4')),
    is_public_account INTEGER NOT NULL CHECK (is_public_account IN (0, 1)),
    holder_differs_reason TEXT NOT NULL,
    computed_amount INTEGER NOT NULL,
    deduction INTEGER NOT NULL,
    decided_amount INTEGER,
    decided_on TEXT,
    decided_by INTEGER REFERENCES staff (staff_id),
    decision_reason TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES staff (staff_id),
    -- who wrote its contents last
    edited_by INTEGER NOT NULL REFERENCES staff (staff_id),
    pay_planned_on TEXT,
    paid_on TEXT,
    repaid_amount INTEGER CHECK (repaid_amount > 0),
    repaid_reason TEXT NOT NULL,
    is_transitional INTEGER NOT NULL CHECK (is_transitional IN (0, 1)),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (receipt_year, receipt_serial),
    -- whoever wrote it does not decide it
    CHECK (decided_by IS NULL OR (decided_by <> entered_by AND decided_by <> edited_by)),
    CHECK ((decided_by IS NULL) = (decided_on IS NULL)),
    CHECK (state IN ('decided', 'rejected', 'paid', 'returned') OR decided_by IS NULL),
    CHECK (state NOT IN ('decided', 'paid', 'returned') OR decided_amount IS NOT NULL),
    CHECK (state NOT IN ('paid', 'returned') OR paid_on IS NOT NULL)
) STRICT;
CREATE INDEX claim_by_pregnancy ON claim (pregnancy_id);
CREATE INDEX claim_by_person ON claim (person_id);
CREATE INDEX claim_by_decision ON claim (decided_on);
CREATE INDEX claim_open ON claim (state) WHERE state IN ('entered', 'checked', 'decided');
--! log claim

-- 妊婦給付認定 (10条の9): asked for with the first instalment, or with the second one when the first
-- was paid elsewhere. It holds for the pregnancy, until she moves out (10条の10).
CREATE TABLE claim_recognition (
    claim_recognition_id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL UNIQUE REFERENCES claim (claim_id),
    applied_on TEXT NOT NULL,
    -- as the application says; nothing and '': as the pregnancy's record says
    heartbeat_on TEXT,
    institution TEXT NOT NULL,
    recognised_on TEXT,
    recognition_no TEXT NOT NULL,
    cancelled_on TEXT,
    cancel_reason TEXT NOT NULL CHECK (cancel_reason IN ('', '1', '2')),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK ((cancelled_on IS NULL) = (cancel_reason = ''))
) STRICT;
--! log claim_recognition

CREATE TABLE claim_account (
    claim_account_id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL UNIQUE REFERENCES claim (claim_id),
    bank_code TEXT NOT NULL,
    branch_code TEXT NOT NULL,
    account_kind TEXT NOT NULL CHECK (account_kind IN ('', '1', '2', '4', '9')),
    account_no TEXT NOT NULL,
    holder_kana TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log claim_account

-- A warning that somebody looked at and accepted, with the reason. What says something else asks
-- again: the hash is over all that the finding says.
CREATE TABLE claim_acknowledgement (
    claim_acknowledgement_id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (claim_id),
    rule TEXT NOT NULL,
    finding_hash TEXT NOT NULL,
    reason TEXT NOT NULL,
    acknowledged_by TEXT NOT NULL,
    acknowledged_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (claim_id, finding_hash)
) STRICT;
--! log claim_acknowledgement

CREATE TABLE benefit_export (
    benefit_export_id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    profile TEXT NOT NULL,
    encoding TEXT NOT NULL,
    recipient TEXT NOT NULL,
    -- the rows; summary and cover left beside it
    outgoing_file_id INTEGER NOT NULL REFERENCES outgoing_file (outgoing_file_id),
    row_count INTEGER NOT NULL,
    computed_total INTEGER NOT NULL,
    deduction_total INTEGER NOT NULL,
    decided_total INTEGER NOT NULL,
    repaid_total INTEGER NOT NULL,
    -- why addresses of protected persons stand in it; '' they do not
    reveal_reason TEXT NOT NULL,
    exported_at TEXT NOT NULL,
    exported_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX benefit_export_by_year ON benefit_export (fiscal_year, profile);
CREATE INDEX benefit_export_by_file ON benefit_export (outgoing_file_id);
--! log benefit_export

-- What each row said in a file that left, so that the next one can say what changed (E36).
CREATE TABLE benefit_export_row (
    benefit_export_row_id INTEGER PRIMARY KEY,
    benefit_export_id INTEGER NOT NULL REFERENCES benefit_export (benefit_export_id),
    claim_id INTEGER NOT NULL REFERENCES claim (claim_id),
    row_json TEXT NOT NULL
) STRICT;
CREATE INDEX benefit_export_row_by_export ON benefit_export_row (benefit_export_id);
CREATE INDEX benefit_export_row_by_claim ON benefit_export_row (claim_id);
--! appendOnly benefit_export_row

-- What the town writes for a character that an encoding cannot hold.
CREATE TABLE character_substitution (
    character_substitution_id INTEGER PRIMARY KEY,
    encoding TEXT NOT NULL CHECK (encoding IN ('cp932')),
    -- as it stands in the register, with its variation selector
    written TEXT NOT NULL,
    replacement TEXT NOT NULL CHECK (replacement <> ''),
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (encoding, written)
) STRICT;
--! log character_substitution
