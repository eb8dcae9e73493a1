// The keys and menu entries of the send page.
#include "ui/send/CallsDesk.h"
#include "ui/send/SendBatchPane.h"
#include "ui/send/SendCheckStep.h"
#include "ui/send/SendHandOutStep.h"
#include "ui/send/SendPage.h"
#include "ui/send/SendSide.h"
#include "ui/shell/ActionRegistry.h"

namespace banso {

namespace {

/// Adds actions of the page one after the other.
class Adding {
  public:
    Adding(ActionRegistry& actions, QWidget* page) : m_actions(actions), m_page(page) {}

    QAction* operator()(const char* key, const QString& text, const char* keys,
                        std::function<void()> act, const char* icon = "") {
        return m_actions.add({QLatin1String(key),
                              text,
                              {QKeySequence(QLatin1String(keys))},
                              MenuKind::Page,
                              QLatin1String(icon),
                              std::exchange(m_startsGroup, false)},
                             m_page, QStringLiteral("send"), std::move(act));
    }
    void startGroup() { m_startsGroup = true; }

  private:
    ActionRegistry& m_actions;
    QWidget* m_page;
    bool m_startsGroup = false;
};

} // namespace

void SendPage::registerActions(ActionRegistry& actions) {
    addBatchActions(actions);
    addRowActions(actions);
    addDeskActions(actions);
    actions.addNote(QStringLiteral("1–9"), tr("In the calls: choose the result"));
    enableActions();
}

void SendPage::addBatchActions(ActionRegistry& actions) {
    Adding add(actions, this);
    const auto isReleased = [this] {
        return m_place.desk == SendDesk::Batch && m_batches.batch() &&
               m_batches.batch()->state != BatchState::Draft;
    };
    const auto hasBatch = [this] {
        return m_place.desk == SendDesk::Batch && m_batches.batch().has_value();
    };
    add(
        "send.new", tr("&New batch"), "N", [this] { startNew(); }, "add");
    add(
        "send.list", tr("To the list of &batches"), "B", [this] { showList(true); }, "menu");
    add(
        "send.goOn", tr("&Go on (prepare, hand out, release, write)"), "Ctrl+Return",
        [this] { goOn(); }, "forward");
    m_actions.push_back(
        {add(
             "send.sessions", tr("To the session and who is &placed in it"), "K",
             [this] { openSession(); }, "calendar"),
         [this] { return m_place.desk == SendDesk::Batch && m_place.phase == SendPhase::Choose; }});
    add.startGroup();
    add("send.choose", tr("Step 1: Choose"), "Alt+1", [this] { goToPhase(SendPhase::Choose); });
    add("send.check", tr("Step 2: Check"), "Alt+2", [this] { goToPhase(SendPhase::Check); });
    add("send.handOut", tr("Step 3: Hand out"), "Alt+3", [this] { goToPhase(SendPhase::HandOut); });
    add("send.results", tr("Step 4: Results"), "Alt+4", [this] { goToPhase(SendPhase::Results); });
    add.startGroup();
    const auto step = [&](const char* key, const QString& text, const char* keys,
                          std::function<void()> act, const char* icon,
                          std::function<bool()> isThere) {
        m_actions.push_back({add(key, text, keys, std::move(act), icon), std::move(isThere)});
    };
    step(
        "send.write", tr("&Write the files"), "E", [this] { m_acts->writeFiles(false); }, "export",
        isReleased);
    step(
        "send.writeElsewhere", tr("Write the files into another folder…"), "Shift+E",
        [this] { m_acts->writeFiles(true); }, "export", isReleased);
    step(
        "send.print", tr("&Print the letters"), "P",
        [this] { m_acts->printLetters(m_pane->handOut()->currentFile()); }, "print", isReleased);
    step(
        "send.posted", tr("Letters were p&osted"), "G", [this] { m_acts->confirmPosted(); }, "post",
        isReleased);
    step(
        "send.smsResults", tr("&Read SMS results…"), "I",
        [this] { m_acts->readResults(SendChannel::Sms); }, "import", isReleased);
    step(
        "send.lineResults", tr("Read LINE results…"), "Shift+I",
        [this] { m_acts->readResults(SendChannel::Line); }, "import", isReleased);
    step(
        "send.recallAll", tr("Recall everything that has not left…"), "Shift+Del",
        [this] { m_acts->recallAll(); }, "remove", hasBatch);
}

void SendPage::addRowActions(ActionRegistry& actions) {
    Adding add(actions, this);
    const auto isChecking = [this] {
        return m_place.desk == SendDesk::Batch && m_place.phase == SendPhase::Check &&
               m_batches.batch();
    };
    const auto hasRows = [this] {
        return m_place.desk == SendDesk::Batch && m_batches.batch() &&
               (m_place.phase == SendPhase::Check || m_place.phase == SendPhase::Results);
    };
    const auto step = [&](const char* key, const QString& text, const char* keys,
                          std::function<void(SendItemId)> act, const char* icon,
                          std::function<bool()> isThere) {
        m_actions.push_back(
            {add(
                 key, text, keys, [this, act = std::move(act)] { onRow(act); }, icon),
             std::move(isThere)});
    };
    const auto way = [this](std::optional<SendChannel> channel) {
        return [this, channel](SendItemId item) { m_acts->setChannel(item, channel); };
    };
    add.startGroup();
    step("send.bySms", tr("By &SMS"), "1", way(SendChannel::Sms), "sms", isChecking);
    step("send.byLine", tr("By &LINE"), "2", way(SendChannel::Line), "line", isChecking);
    step("send.byPost", tr("By pos&t"), "3", way(SendChannel::Post), "post", isChecking);
    step("send.byPhone", tr("By tele&phone"), "4", way(SendChannel::Phone), "phone", isChecking);
    step("send.byProposal", tr("The propose&d way again"), "5", way(std::nullopt), "undo",
         isChecking);
    step(
        "send.hold", tr("&Hold back, or let go again…"), "0",
        [this](SendItemId item) { m_acts->holdOrFree(item); }, "withheld", isChecking);
    step(
        "send.confirm", tr("&Confirm the reasons…"), "C",
        [this](SendItemId item) { m_acts->confirm(item); }, "check", isChecking);
    step(
        "send.confirmAll", tr("Confirm this reason for all that have it…"), "Shift+C",
        [this](SendItemId item) { m_acts->confirmAll(item); }, "check", isChecking);
    step(
        "send.nextToLook", tr("Next one to look at"), "J",
        [this](SendItemId item) { goToNextToLook(item); }, "question", isChecking);
    // Without a row too: a filter that shows nothing must still turn.
    m_actions.push_back({add(
                             "send.filter", tr("Show other rows"), "L",
                             [this] { m_pane->check()->turnFilter(); }, "filter"),
                         isChecking});
    m_actions.push_back({add(
                             "send.preview", tr("The preview large, and back"), "V",
                             [this] { m_pane->check()->turnPreview(); }, "search"),
                         isChecking});
    step(
        "send.recall", tr("Recall…"), "Del", [this](SendItemId item) { m_acts->recall(item); },
        "remove", hasRows);
    step(
        "send.household", tr("Open the &household"), "H",
        [this](SendItemId item) { openItem(item); }, "household", hasRows);
}

void SendPage::addDeskActions(ActionRegistry& actions) {
    Adding add(actions, this);
    add.startGroup();
    add(
        "send.calls", tr("C&alls"), "Alt+5", [this] { goToDesk(SendDesk::Calls); }, "phone");
    add(
        "send.mail", tr("Returns and opt-outs"), "Alt+6", [this] { goToDesk(SendDesk::Mail); },
        "letter-back");
    add(
        "send.questions", tr("&Questions"), "Alt+7", [this] { goToDesk(SendDesk::Questions); },
        "question");
    const auto at = [this](SendDesk desk) { return [this, desk] { return m_place.desk == desk; }; };
    m_actions.push_back({add(
                             "send.reveal", tr("Show the number of a protected person…"), "R",
                             [this] { revealCall(); }, "shield"),
                         at(SendDesk::Calls)});
    m_actions.push_back({add(
                             "send.yes", tr("Answer the question: yes"), "Y",
                             [this] { answerQuestion(true); }, "check"),
                         at(SendDesk::Questions)});
    m_actions.push_back({add(
                             "send.no", tr("Answer the question: no"), "X",
                             [this] { answerQuestion(false); }, "close"),
                         at(SendDesk::Questions)});
}

/// Where the session of the chosen notice is planned and filled; a new one when none is chosen.
void SendPage::openSession() {
    const auto session = m_choose.wish().session;
    host().open(QStringLiteral("checkups"), session
                                                ? QStringLiteral("session:%1").arg(session->value())
                                                : QStringLiteral("new:") + m_choose.checkupKind());
}

void SendPage::enableActions() {
    for (const StepAction& step : m_actions)
        step.action->setEnabled(step.isThere());
}

} // namespace banso
