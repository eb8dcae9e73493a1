#pragma once

#include "core/worklist/household/HouseholdWarning.h"

#include <QWidget>

class QVBoxLayout;

namespace banso {

class Banner;

/// The cautions of a household, a band each, the gravest first. Protection stays on top as long as
/// anyone of the household is on screen, and offers to say why one has to see what it hides.
class CautionBands final : public QWidget {
    Q_OBJECT
  public:
    explicit CautionBands(QWidget* parent = nullptr);

    /// `reveal` is the text of the protection band's button; empty: there is none.
    void setCautions(const std::vector<HouseholdWarning>& warnings, Date today,
                     const QString& reveal = {});
    void clear();
    [[nodiscard]] const std::vector<Banner*>& bands() const { return m_bands; }

  Q_SIGNALS:
    void revealWished();

  private:
    QVBoxLayout* m_column;
    std::vector<Banner*> m_bands;
};

} // namespace banso
