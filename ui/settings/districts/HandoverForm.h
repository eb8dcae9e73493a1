#pragma once

#include "ui/settings/districts/DistrictPresenter.h"

#include <QWidget>

namespace banso {

class ChoiceField;
class DraftShelf;
class EraDateField;
class FormColumn;

/// The handover of April: from which day, and who answers for each district from then on.
class HandoverForm final : public QWidget {
    Q_OBJECT
  public:
    HandoverForm(DistrictPresenter& presenter, const Clock& clock, const HandoverPlan& present,
                 DraftShelf& drafts, QWidget* parent = nullptr);

    [[nodiscard]] Date asOf() const;
    /// Every district with what is chosen.
    [[nodiscard]] HandoverWishes wishes() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    FormColumn* m_form;
    EraDateField* m_asOf;
    Date m_usual;
    std::vector<std::pair<DistrictId, ChoiceField*>> m_choices;
};

} // namespace banso
