#pragma once

#include "core/worklist/household/HouseholdOverview.h"

#include <QWidget>

class QComboBox;
class QCustomPlot;
class QLabel;

namespace banso {

/// How a child grows: weight, height and head by age in months, with the child's name over it.
class GrowthPlot final : public QWidget {
    Q_OBJECT
  public:
    explicit GrowthPlot(QWidget* parent = nullptr);

    void setGrowth(const std::vector<HouseholdGrowth>& growth);
    /// The child shown, and its last measures in words (for who does not see the curve).
    [[nodiscard]] QString text() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void draw();
    void dress();

    std::vector<HouseholdGrowth> m_growth;
    QLabel* m_title;
    QComboBox* m_child;
    QCustomPlot* m_plot;
};

} // namespace banso
