#pragma once

#include "ui/benefit/BenefitGround.h"
#include "ui/shell/Page.h"

class QScrollArea;
class QStackedWidget;

namespace banso {

class ClaimantView;
class ClaimsView;
class FileView;

/// 給付: claims by what they wait for, whose claim a new one is, and the subsidy office's file.
/// Places: nothing or `claim:12`, `new`, `file`.
class BenefitPage final : public Page {
    Q_OBJECT
  public:
    BenefitPage(PageHost& host, const BenefitGround& ground);
    /// Who enters, decides or hands out claims has the page.
    [[nodiscard]] static bool isFor(const Session& session);
    /// As the navigation knows it. The ground outlives the page.
    [[nodiscard]] static PageEntry entry(const BenefitGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] ClaimsView* claims() const { return m_claims; }
    [[nodiscard]] ClaimantView* claimants() const { return m_claimants; }
    [[nodiscard]] FileView* file() const { return m_file; }

  private:
    void show(QWidget* view);
    void addClaimActions(ActionRegistry& actions);
    void addFileActions(ActionRegistry& actions);
    void onClaims(void (ClaimsView::*act)());

    ClaimsView* m_claims;
    ClaimantView* m_claimants;
    FileView* m_file;
    QScrollArea* m_fileScroll;
    QStackedWidget* m_stack;
};

} // namespace banso
