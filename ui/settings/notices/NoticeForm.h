#pragma once

#include "core/outreach/notices/Notice.h"

#include <QWidget>

namespace banso {

class CheckField;
class ChecksField;
class ChoiceField;
class Clock;
class DraftShelf;
class EraDateField;
class FormColumn;
class MeasureField;
class TextLine;

/// How a notice may travel, how delicate it is, and how soon it may go again.
class NoticeForm final : public QWidget {
    Q_OBJECT
  public:
    NoticeForm(const Notice& notice, const Clock& clock, DraftShelf& drafts,
               QWidget* parent = nullptr);

    [[nodiscard]] Notice notice() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    Notice m_given;
    FormColumn* m_form;
    TextLine* m_name;
    ChecksField* m_channels;
    ChoiceField* m_sensitivity;
    MeasureField* m_interval;
    CheckField* m_needsSession;
    CheckField* m_isAboutBirth;
    CheckField* m_isActive;
    EraDateField* m_validFrom;
};

} // namespace banso
