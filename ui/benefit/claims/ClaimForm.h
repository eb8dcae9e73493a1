#pragma once

#include "core/benefit/check/Finding.h"
#include "core/benefit/facts/ClaimFacts.h"
#include "ui/widgets/fields/FormColumn.h"

namespace banso {

class CheckField;
class ChoiceField;
class Clock;
class EraDateField;
class HolderField;
class MeasureField;
class TextLine;

/// What is typed from the papers of a claim. Fields are named as the items of the office's layouts,
/// so that what the checks find stands beside the field it is about.
class ClaimForm final : public QWidget {
    Q_OBJECT
  public:
    /// `about` says whose claim it is. `draft` is what is there already.
    ClaimForm(const QString& about, const ClaimDraft& draft, const PregnancyFacts& known,
              const Clock& clock, QWidget* parent = nullptr);

    /// `form` is its name on the shelf of drafts.
    void begin(DraftShelf& shelf, const QString& form) { m_form->begin(shelf, form); }
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] ClaimDraft input() const;
    /// Beside the fields they are about; the others are said above.
    void showFindings(const std::vector<Finding>& findings);

  private:
    void addPapers(const PregnancyFacts& known);
    void addElsewhere();
    void addPayment();
    void fill();
    /// What cannot be asked in this case is not there.
    void arrange();
    [[nodiscard]] bool isFirst() const { return m_draft.instalment == Instalment::First; }

    ClaimDraft m_draft;
    const Clock& m_clock;
    FormColumn* m_form;
    EraDateField* m_applied;
    EraDateField* m_recognitionApplied = nullptr;
    EraDateField* m_heartbeat;
    TextLine* m_institution;
    MeasureField* m_fetuses = nullptr;
    ChoiceField* m_evidence;
    ChoiceField* m_elsewhere;
    TextLine* m_elsewhereCode;
    MeasureField* m_elsewhereAmount;
    EraDateField* m_asked;
    EraDateField* m_answered;
    ChoiceField* m_method;
    TextLine* m_bank;
    TextLine* m_branch;
    ChoiceField* m_kind;
    TextLine* m_number;
    HolderField* m_holder;
    TextLine* m_holderReason;
    CheckField* m_publicAccount;
    TextLine* m_note;
};

} // namespace banso
