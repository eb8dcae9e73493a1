#pragma once

#include "core/worklist/household/HouseholdOverview.h"
#include "ui/widgets/look/Tone.h"
#include "ui/words/DutyWords.h"

#include <QWidget>

class QVBoxLayout;

namespace banso {

class CautionBands;
class ElidedLabel;

/// A household beside a list: who they are, of what to be careful, what comes next, how they are
/// reached, what happened last. Says no address and no text of care; it is not a look.
class GlancePane final : public QWidget {
    Q_OBJECT
  public:
    explicit GlancePane(QWidget* parent = nullptr);

    void setGlance(const HouseholdGlance& glance, Date today, const ContactNaming& contacts);
    /// Nothing is chosen, or what is chosen has no household.
    void showNothing(const QString& sentence);
    /// All that it says, for tests and screen readers.
    [[nodiscard]] QString text() const;
    [[nodiscard]] CautionBands* cautions() const { return m_cautions; }

  private:
    void clear();
    void addHeading(const QString& text);
    void addLine(const QString& text, Tone tone = Tone::Plain);

    ElidedLabel* m_title;
    CautionBands* m_cautions;
    QVBoxLayout* m_lines;
    std::vector<QWidget*> m_shown;
    QStringList m_text;
};

} // namespace banso
