-- Ways into tables that grow for years: what is asked when a record is saved, a letter printed or
-- a person joined must cost the same in the tenth year as in the first.

CREATE INDEX consultation_by_person ON consultation (person_id);
CREATE INDEX contact_closing_by_person ON contact_closing (person_id);
CREATE INDEX letter_sheet_by_attempt ON letter_sheet (attempt_id);
CREATE INDEX person_join_by_kept ON person_join (kept_person_id);
CREATE INDEX join_proposal_by_register ON join_proposal (register_person_id);
