#pragma once

#include "ui/checkups/CheckupPresenter.h"

#include <QWidget>

class QLabel;

namespace banso {

class ActionRegistry;
class ActRow;
class Banner;
class Paragraph;
class RowTable;

/// One session: when and where, how full, whom it leaves out, and who has a place in it.
class SessionSheet final : public QWidget {
    Q_OBJECT
  public:
    SessionSheet(CheckupPresenter& presenter, const ActionRegistry& actions,
                 QWidget* parent = nullptr);

    /// Reads that session; the row stays where it was when it is the same one.
    [[nodiscard]] Status show(CheckupSessionId session);
    [[nodiscard]] const std::optional<CheckupSession>& session() const { return m_session; }
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] const PlacedChild* current() const;
    [[nodiscard]] QString factWords() const;

  Q_SIGNALS:
    /// Enter on a child.
    void householdChosen(banso::FamilyId family);

  private:
    void showFacts(const SessionSummary& facts);

    CheckupPresenter& m_presenter;
    std::optional<CheckupSession> m_session;
    std::vector<PlacedChild> m_children;
    QLabel* m_title;
    Paragraph* m_facts;
    Banner* m_waiting;
    RowTable* m_table;
};

} // namespace banso
