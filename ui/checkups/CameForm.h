#pragma once

#include "core/care/checkup/AttendanceService.h"
#include "core/care/checkup/SessionRepository.h"

#include <QWidget>

namespace banso {

class CheckField;
class ChoiceField;
class FormColumn;
class Paragraph;

/// A child that is placed in a session, as its list shows it.
struct CameChild {
    PersonId child;
    QString name;
    int revision;
    AttendanceState state;
};

/// 受診の記録: who came to a session, a line a child in the order of the list. What was measured
/// and judged is written on each household's page.
class CameForm final : public QWidget {
    Q_OBJECT
  public:
    CameForm(Desk& desk, CheckupSessionId session, const QString& kind, QWidget* parent);

    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] const std::vector<CameChild>& children() const { return m_children; }

  Q_SIGNALS:
    void saved(const QString& line);
    void left();

  private:
    void addChild(const CameChild& child);
    void save();

    Desk& m_desk;
    CheckupSessionId m_session;
    std::vector<CameChild> m_children;
    std::vector<ChoiceField*> m_states;
    FormColumn* m_form;
    CheckField* m_isOver;
};

} // namespace banso
