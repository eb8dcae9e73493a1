#pragma once

#include "ui/checkups/CheckupPresenter.h"
#include "ui/checkups/SessionPlace.h"
#include "ui/checkups/SessionSheet.h"
#include "ui/shell/Page.h"

namespace banso {

class ChoiceField;
class FormColumn;
class ListAndDetail;
class SessionForm;

/// 健診: the sessions of group check-ups; who is placed in each, who came.
class CheckupPage final : public Page {
    Q_OBJECT
  public:
    CheckupPage(PageHost& host, const CheckupsGround& ground);
    [[nodiscard]] static PageEntry entry(const CheckupsGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] ListAndDetail* both() const { return m_both; }
    /// Of the session one is on; nothing while a form stands there, or without sessions.
    [[nodiscard]] SessionSheet* sheet() const { return m_sheet; }
    [[nodiscard]] FormColumn* form() const;

  private:
    [[nodiscard]] std::optional<CheckupSession> current();
    [[nodiscard]] bool isPast() const;
    void readRows();
    void showSession();
    /// A form in the place of the sheet; Esc comes back to it.
    void put(QWidget* owner, FormColumn* form, std::function<void()> save);
    void backToSession();
    void take(const Result<WrittenChange>& change);

    void addSessionActions(ActionRegistry& actions);
    void addChildActions(ActionRegistry& actions);
    void beginNew(const QString& kind);
    void beginEdit();
    void saveSession(SessionForm& form);
    [[nodiscard]] Result<CheckupSessionId> saveEdited(const SessionForm& form);
    void tellMeanwhile(SessionForm& form, const Error& conflict);
    void askCancel();
    void beginCame();
    void placeAll();
    void beginPlace();
    void beginMove();
    void takeOut();
    void prepareNotice();

    CheckupsGround m_ground;
    CheckupPresenter m_presenter;
    const ActionRegistry* m_actions = nullptr;
    ListAndDetail* m_both;
    ChoiceField* m_range;
    QPointer<SessionSheet> m_sheet;
    SessionPlace m_place;
};

} // namespace banso
