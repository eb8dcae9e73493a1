#pragma once

#include "core/care/calendar/ContactCalendar.h"
#include "core/care/pregnancy/Pregnancy.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace banso {

class Paragraph;

/// A contact that would follow from a notice, with the days in which it falls.
struct PlannedContact {
    QString name;
    Date opens;
    Date due;
};

/// What the calendar makes of a notice: the contacts of the pregnancy, by their days. Changes
/// nothing.
[[nodiscard]] std::vector<PlannedContact> plannedContacts(const PregnancyDraft& draft, Date today,
                                                          const ContactCalendar& calendar);

/// The gestation of today and the contacts that follow, beside the form of a notice.
class ContactPreview final : public QWidget {
    Q_OBJECT
  public:
    explicit ContactPreview(QWidget* parent = nullptr);

    void showDraft(const PregnancyDraft& draft, Date today, const ContactCalendar& calendar);
    [[nodiscard]] QString text() const { return m_text.join(u'\n'); }

  private:
    void addLine(const QString& text, bool isQuiet);

    QLabel* m_gestation;
    QVBoxLayout* m_lines;
    std::vector<QWidget*> m_shown;
    QStringList m_text;
};

} // namespace banso
