#pragma once

#include "ui/household/HouseholdPresenter.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace banso {

class GrowthPlot;
class Paragraph;

/// 家族: who lives here and who belongs to them; how the children grow; who looked.
class FamilyPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit FamilyPanel(HouseholdPresenter& household, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] QListWidget* members() const { return m_members; }
    [[nodiscard]] const HouseholdMember* current() const;
    [[nodiscard]] GrowthPlot* plot() const { return m_plot; }

  private:
    void fillMembers();
    void showGrowth();
    void showViews();

    HouseholdPresenter& m_household;
    QListWidget* m_members;
    GrowthPlot* m_plot;
    QLabel* m_viewsTitle;
    Paragraph* m_views;
};

} // namespace banso
