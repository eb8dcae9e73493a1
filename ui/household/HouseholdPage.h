#pragma once

#include "ui/household/HouseholdPresenter.h"
#include "ui/shell/Page.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace banso {

class CautionBands;
class ElidedLabel;
class EmptyState;
class FamilyPanel;
class NextPanel;
class RecordForm;
class TimelinePanel;

/// 世帯: who lives here, what happened, what comes next, how to reach them, of what to be careful;
/// and every form in which something is written about them, in the middle, without leaving the
/// page.
class HouseholdPage final : public Page {
    Q_OBJECT
  public:
    HouseholdPage(PageHost& host, const HouseholdGround& ground);
    [[nodiscard]] static PageEntry entry(const HouseholdGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] HouseholdPresenter& presenter() { return m_presenter; }
    [[nodiscard]] FamilyPanel* family() const { return m_family; }
    [[nodiscard]] TimelinePanel* timeline() const { return m_timeline; }
    [[nodiscard]] NextPanel* next() const { return m_next; }
    [[nodiscard]] CautionBands* cautions() const { return m_cautions; }
    /// The form that is open; nothing while the way is shown.
    [[nodiscard]] RecordForm* form() const;
    [[nodiscard]] QString header() const;

    /// Opens a form by its name: visit, call, pregnancy, birth, … (HouseholdForms.cpp).
    void beginForm(const QString& task, const QString& contact = {},
                   std::optional<PersonId> about = {});

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    /// The three columns beside each other, or, where letters are large, one under the other.
    void arrange();
    void showOverview();
    void showNobody();
    void put(RecordForm* form);
    void leaveForm();
    void take(const HouseholdChange& change);
    void take(const Result<HouseholdChange>& change);
    void take(const Validated<HouseholdChange>& change);
    [[nodiscard]] RecordForm* makeForm(const QString& task, const QString& contact,
                                       std::optional<PersonId> about);
    [[nodiscard]] RecordForm* editForm();
    [[nodiscard]] RecordForm* liftForm();

    void addRecordActions(ActionRegistry& actions);
    void addHouseholdActions(ActionRegistry& actions);
    void addWayActions(ActionRegistry& actions);
    void chooseDuty();
    void askReveal();
    void askCaution();
    void askRelease();
    void askLift();
    void askEndMember();
    void askStrike();
    void askWithdraw();
    void answerProposal();
    void moveRung(int by);

    HouseholdPresenter m_presenter;
    QStackedWidget* m_whole; ///< the page, or what stands there when nobody is open
    EmptyState* m_nobody;
    ElidedLabel* m_title;
    ElidedLabel* m_where;
    QLabel* m_district;
    CautionBands* m_cautions;
    QBoxLayout* m_columns;
    QScrollArea* m_left;
    FamilyPanel* m_family;
    QStackedWidget* m_middle;
    TimelinePanel* m_timeline;
    QScrollArea* m_formArea;
    QStackedWidget* m_right;
    NextPanel* m_next;
    QScrollArea* m_besideArea;
    QPointer<RecordForm> m_form;
};

} // namespace banso
