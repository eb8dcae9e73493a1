#pragma once

#include "core/care/calendar/ContactType.h"

#include <QWidget>

namespace banso {

class CheckField;
class ChoiceField;
class Clock;
class DraftShelf;
class EraDateField;
class FormColumn;
class TextLine;

/// One row of the contact calendar. Its days are written as they are kept (`B+4m-14`), with what
/// they mean beside them.
class CalendarForm final : public QWidget {
    Q_OBJECT
  public:
    CalendarForm(const ContactTypeText& row, bool isNew, const Clock& clock, DraftShelf& drafts,
                 QWidget* parent = nullptr);

    [[nodiscard]] ContactTypeText row() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    void addWhat(bool isNew);
    void addDays();
    void addHow(const Clock& clock);
    TextLine* addLine(const char* key, const QString& label, const QString& hint,
                      const QString& text);

    ContactTypeText m_given;
    FormColumn* m_form;
    TextLine* m_code = nullptr;
    ChoiceField* m_subject = nullptr;
    TextLine* m_name = nullptr;
    std::vector<std::pair<TextLine*, QString ContactTypeText::*>> m_lines;
    ChoiceField* m_role = nullptr;
    ChoiceField* m_method = nullptr;
    CheckField* m_isActive = nullptr;
    EraDateField* m_validFrom = nullptr;
};

} // namespace banso
