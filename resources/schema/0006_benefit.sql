-- 妊婦のための支援給付 (子ども・子育て支援法10条の2 and following): claims, decisions, files.

CREATE TABLE claim (
    claim_id INTEGER PRIMARY KEY,
    pregnancy_id INTEGER NOT NULL REFERENCES pregnancy (pregnancy_id),
    person_id INTEGER NOT NULL REFERENCES person (person_id),
    instalment INTEGER NOT NULL CHECK (instalment IN (1, 2)),
    -- R08-0001: unique in its year
    receipt_no TEXT NOT NULL UNIQUE,
    -- 1 the present benefit, 2 the old scheme
    scheme INTEGER NOT NULL CHECK (scheme IN (1, 2)),
    state TEXT NOT NULL CHECK (state IN
        ('entered', 'checked', 'decided', 'rejected', 'paid', 'returned', 'withdrawn')),
    -- 認定申請日 (instalment 1), 胎児の数の届出日 (instalment 2)
    applied_on TEXT NOT NULL,
    recognised_on TEXT,
    recognition_no TEXT NOT NULL,
    recognition_cancelled_on TEXT,
    recognition_cancel_reason TEXT NOT NULL CHECK (recognition_cancel_reason IN ('', '1', '2')),
    fetus_count INTEGER,
    evidence TEXT NOT NULL CHECK (evidence IN ('', '1', '2', '3', '4', '9')),
    -- what other municipalities paid: 9 not asked yet, which is not 0
    elsewhere TEXT NOT NULL CHECK (elsewhere IN ('0', '1', '2', '3', '9')),
    elsewhere_code TEXT NOT NULL,
    elsewhere_amount INTEGER,
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
    entered_by INTEGER NOT NULL REFERENCES staff (staff_id),
    decision_reason TEXT NOT NULL,
    pay_planned_on TEXT,
    paid_on TEXT,
    repaid_amount INTEGER,
    repaid_reason TEXT NOT NULL,
    is_transitional INTEGER NOT NULL CHECK (is_transitional IN (0, 1)),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (decided_by IS NULL OR decided_by <> entered_by)
) STRICT;
CREATE INDEX claim_by_pregnancy ON claim (pregnancy_id);
CREATE INDEX claim_by_person ON claim (person_id);
CREATE INDEX claim_by_decision ON claim (decided_on);
CREATE INDEX claim_open ON claim (state) WHERE state IN ('entered', 'checked');
--! log claim

CREATE TABLE claim_account (
    claim_account_id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL UNIQUE REFERENCES claim (claim_id),
    bank_code TEXT NOT NULL,
    branch_code TEXT NOT NULL,
    account_kind TEXT NOT NULL CHECK (account_kind IN ('1', '2', '4', '9')),
    account_no TEXT NOT NULL,
    holder_kana TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log claim_account

-- A warning that somebody looked at and accepted, with the reason. A changed claim asks again.
CREATE TABLE claim_acknowledgement (
    claim_acknowledgement_id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim (claim_id),
    rule TEXT NOT NULL,
    finding_hash TEXT NOT NULL,
    reason TEXT NOT NULL,
    acknowledged_by TEXT NOT NULL,
    acknowledged_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    UNIQUE (claim_id, rule, finding_hash)
) STRICT;
--! log claim_acknowledgement

CREATE TABLE benefit_export (
    benefit_export_id INTEGER PRIMARY KEY,
    fiscal_year INTEGER NOT NULL,
    profile TEXT NOT NULL,
    encoding TEXT NOT NULL,
    recipient TEXT NOT NULL,
    outgoing_file_id INTEGER NOT NULL REFERENCES outgoing_file (outgoing_file_id),
    row_count INTEGER NOT NULL,
    decided_total INTEGER NOT NULL,
    exported_at TEXT NOT NULL,
    exported_by TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
--! log benefit_export

-- What each row said in a file that left, so that the next one can say what changed (E36).
CREATE TABLE benefit_export_row (
    benefit_export_row_id INTEGER PRIMARY KEY,
    benefit_export_id INTEGER NOT NULL REFERENCES benefit_export (benefit_export_id),
    claim_id INTEGER NOT NULL REFERENCES claim (claim_id),
    row_json TEXT NOT NULL
) STRICT;
CREATE INDEX benefit_export_row_by_claim ON benefit_export_row (claim_id);
