#pragma once

#include "ui/household/HouseholdPresenter.h"

#include <QWidget>

class QListWidget;

namespace banso {

/// つぎ and 連絡のしかた: what is due, the ladder, and every way to reach somebody.
class NextPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit NextPanel(HouseholdPresenter& household, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] QListWidget* due() const { return m_due; }
    [[nodiscard]] QListWidget* ladder() const { return m_ladder; }
    [[nodiscard]] QListWidget* ways() const { return m_ways; }
    /// The duty the person is on; nothing when nothing is due.
    [[nodiscard]] const HouseholdDuty* currentDuty() const;
    [[nodiscard]] std::optional<std::size_t> currentRung() const;
    void goToRung(std::size_t rung);

  Q_SIGNALS:
    /// Enter on something due.
    void dutyChosen();

  private:
    void fillDue();
    void fillLadder();
    void fillWays();

    HouseholdPresenter& m_household;
    QListWidget* m_due;
    QListWidget* m_ladder;
    QListWidget* m_ways;
};

} // namespace banso
