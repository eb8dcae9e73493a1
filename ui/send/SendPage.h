#pragma once

#include "ui/send/ChoosePresenter.h"
#include "ui/send/PreviewPresenter.h"
#include "ui/send/SendActs.h"
#include "ui/send/SendPlace.h"

class QPushButton;
class QStackedWidget;

namespace banso {

class CallsDesk;
class DeskPresenter;
class MailDesk;
class QuestionsDesk;
class SendBatchPane;
class SendSide;

/// 送付: batches and what is open about them at the left, at the right the batch that is open in
/// four steps, or the calls, the returns, the questions.
class SendPage final : public Page {
    Q_OBJECT
  public:
    SendPage(PageHost& host, const SendGround& ground);
    ~SendPage() override;
    /// As the navigation knows it. `ground.place` outlives the page.
    [[nodiscard]] static PageEntry entry(const SendGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override { return m_place.text(); }
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;

    [[nodiscard]] SendSide* side() const { return m_side; }
    [[nodiscard]] SendBatchPane* pane() const { return m_pane; }
    [[nodiscard]] CallsDesk* calls() const { return m_calls; }
    [[nodiscard]] MailDesk* mail() const { return m_mail; }
    [[nodiscard]] QuestionsDesk* questions() const { return m_questions; }
    [[nodiscard]] SendActs* acts() const { return m_acts; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// Where there is no room for both, the list at the left or what is open.
    void arrange();
    void showList(bool shows);
    void connectPane();
    void connectActs();
    void connectDesks();
    void show(const SendPlace& place);
    /// As `show`, and one more step for Alt+←.
    void go(const SendPlace& place);
    void startNew();
    void goToPhase(SendPhase phase);
    void goToDesk(SendDesk desk);
    void reread();
    void showStep();
    /// Ctrl+Enter: what the step is for.
    void goOn();
    void openHousehold(FamilyId family);
    void openItem(SendItemId item);
    void openSession();
    void goToNextToLook(std::optional<SendItemId> after);
    void revealCall();
    void answerQuestion(bool isYes);
    void addBatchActions(ActionRegistry& actions);
    void addRowActions(ActionRegistry& actions);
    void addDeskActions(ActionRegistry& actions);
    void enableActions();
    /// The row that an act is about, in the steps that have rows.
    void onRow(const std::function<void(SendItemId)>& act);

    SendGround m_ground;
    ChoosePresenter m_choose;
    BatchPresenter m_batches;
    PreviewPresenter m_previews;
    std::unique_ptr<DeskPresenter> m_desk;
    SendActs* m_acts;
    SendPlace m_place;
    SendSide* m_side;
    QPushButton* m_toList; ///< in a narrow window only
    QWidget* m_rightHalf;
    QStackedWidget* m_right;
    SendBatchPane* m_pane;
    CallsDesk* m_calls;
    MailDesk* m_mail;
    QuestionsDesk* m_questions;
    struct StepAction {
        QAction* action;
        std::function<bool()> isThere;
    };
    bool m_showsList = false;
    std::vector<StepAction> m_actions; ///< those that make sense only in some steps
};

} // namespace banso
