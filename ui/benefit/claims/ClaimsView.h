#pragma once

#include "core/benefit/entitlement/ClaimantList.h"
#include "ui/benefit/claims/ClaimsPresenter.h"
#include "ui/shell/Page.h"

#include <QPointer>

namespace banso {

class ActionRegistry;
class ChoiceField;
class ClaimForm;
class ClaimPane;
class ListAndDetail;
class Paragraph;

/// The claims by what they wait for, and beside the list the one that is open.
class ClaimsView final : public QWidget {
    Q_OBJECT
  public:
    ClaimsView(PageHost& host, Desk& desk, QWidget* parent = nullptr);

    /// Once, when the actions of the page are there: buttons carry their keys.
    void furnish(const ActionRegistry& actions);
    void refresh();
    /// The form for a claim of hers.
    void begin(const Claimant& claimant);
    void goTo(ClaimId id);
    [[nodiscard]] std::optional<ClaimId> current() const;

    [[nodiscard]] ListAndDetail* both() const { return m_both; }
    [[nodiscard]] ChoiceField* filter() const { return m_filter; }
    [[nodiscard]] ClaimPane* pane() const;
    [[nodiscard]] ClaimForm* newForm() const;

    // What the actions of the page do, with the claim that is open.
    void checkOff();
    void accept();
    void reject();
    void withdraw();
    void reopen();
    void bounce();
    void giveBack();
    void beginPlan();
    void beginCancel();
    void goToStep();
    void openHousehold();

  Q_SIGNALS:
    void moved();

  private:
    void showRows();
    void showClaim();
    void fillFilters();
    [[nodiscard]] ClaimFilter chosenFilter() const;
    void connectPane();
    void addNew();
    void save();
    void decide();
    void pay();
    void takeBack();
    void plan();
    void cancel();
    /// Says what was done, reads anew and stays where the person is.
    void settled(const QString& line);
    void askWhy(const QString& title, const QString& text, const QStringList& usual,
                const QString& act, const QString& done,
                Status (ClaimsPresenter::*step)(const Claim&, const QString&));

    PageHost& m_host;
    Desk& m_desk;
    const ActionRegistry* m_actions = nullptr;
    ClaimsPresenter m_presenter;
    ChoiceField* m_filter;
    ChoiceField* m_year;
    Paragraph* m_counts;
    ListAndDetail* m_both;
    QPointer<ClaimPane> m_pane;
    QPointer<ClaimForm> m_new;
    bool m_isFilling = false;
};

} // namespace banso
