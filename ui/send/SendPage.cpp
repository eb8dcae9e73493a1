#include "ui/send/SendPage.h"

#include "ui/send/CallsDesk.h"
#include "ui/send/MailDesk.h"
#include "ui/send/QuestionsDesk.h"
#include "ui/send/SendBatchPane.h"
#include "ui/send/SendCheckStep.h"
#include "ui/send/SendChooseStep.h"
#include "ui/send/SendHandOutStep.h"
#include "ui/send/SendResultStep.h"
#include "ui/send/SendSide.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowTable.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace banso {

namespace {

constexpr int kSideLetters = 17;
constexpr int kWideLetters = 60; ///< below that the batches give way to the open batch

/// Of a new batch: everybody who is due, for a notice that is still to be chosen.
PrepareWish emptyWish() {
    PrepareWish wish;
    wish.isDue = true;
    return wish;
}

/// So that a step with large letters scrolls instead of growing the window.
QScrollArea* scrolling(QWidget* inside, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

SendPage::SendPage(PageHost& host, const SendGround& ground)
    : Page(host),
      m_ground(ground),
      m_choose(ground.place.desk()),
      m_batches(ground.place),
      m_previews(ground.place.desk()),
      m_desk(std::make_unique<DeskPresenter>(ground.place)),
      m_acts(new SendActs(host, ground, m_batches, this)),
      m_side(new SendSide(m_batches, *m_desk, this)),
      m_toList(new QPushButton(drawnIcon(QStringLiteral("menu")), tr("The list (B)"), this)),
      m_rightHalf(new QWidget(this)),
      m_right(new QStackedWidget(this)),
      m_pane(new SendBatchPane(m_choose, m_batches, m_previews, this)),
      m_calls(new CallsDesk(*m_desk, host.clock(), this)),
      m_mail(new MailDesk(*m_desk, this)),
      m_questions(new QuestionsDesk(*m_desk, this)) {
    for (QWidget* desk : std::initializer_list<QWidget*>{m_pane, m_calls, m_mail, m_questions})
        m_right->addWidget(scrolling(desk, m_right));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::grid(3), Look::grid(3), Look::grid(3), Look::grid(2));
    row->setSpacing(Look::grid(3));
    row->addWidget(m_side);
    row->addWidget(m_rightHalf, 1);
    auto* right = new QVBoxLayout(m_rightHalf);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_toList, 0, Qt::AlignLeft);
    right->addWidget(m_right, 1);
    connect(m_toList, &QPushButton::clicked, this, [this] { showList(true); });
    m_place.wish = emptyWish();
    m_choose.setWish(m_place.wish);
    connectPane();
    connectActs();
    connectDesks();
    m_desk->askAboutIntents();
}

SendPage::~SendPage() {
    // Work that runs stops before what it reports to is gone.
    delete m_acts;
}

PageEntry SendPage::entry(const SendGround& ground) {
    return {QStringLiteral("send"), tr("Send"), QStringLiteral("send"), 3,
            [ground](PageHost& host) -> Page* { return new SendPage(host, ground); }};
}

void SendPage::connectPane() {
    connect(m_side, &SendSide::newChosen, this, &SendPage::startNew);
    connect(m_side, &SendSide::batchChosen, this, [this](SendBatchId batch) {
        go({.batch = batch, .phase = SendPhase::Check, .wish = {}});
    });
    connect(m_side, &SendSide::deskChosen, this, &SendPage::goToDesk);
    connect(m_pane, &SendBatchPane::phaseChosen, this, &SendPage::goToPhase);
    connect(m_pane, &SendBatchPane::recallAllChosen, m_acts, &SendActs::recallAll);
    connect(m_pane->choose(), &SendChooseStep::prepareChosen, this, &SendPage::goOn);
    connect(m_pane->choose(), &SendChooseStep::sessionsWished, this, &SendPage::openSession);
    connect(m_pane->check(), &SendCheckStep::householdChosen, this, &SendPage::openItem);
    connect(m_pane->results(), &SendResultStep::householdChosen, this, &SendPage::openItem);
    SendHandOutStep* handOut = m_pane->handOut();
    connect(handOut, &SendHandOutStep::mainChosen, this, &SendPage::goOn);
    connect(handOut, &SendHandOutStep::folderChosen, this, [this] { m_acts->writeFiles(true); });
    connect(handOut, &SendHandOutStep::printChosen, this,
            [this] { m_acts->printLetters(m_pane->handOut()->currentFile()); });
    connect(handOut, &SendHandOutStep::postedChosen, m_acts, &SendActs::confirmPosted);
    connect(m_pane->results(), &SendResultStep::smsFileChosen, this,
            [this] { m_acts->readResults(SendChannel::Sms); });
    connect(m_pane->results(), &SendResultStep::lineFileChosen, this,
            [this] { m_acts->readResults(SendChannel::Line); });
}

void SendPage::connectActs() {
    connect(m_acts, &SendActs::changed, this, &SendPage::reread);
    connect(m_acts, &SendActs::prepared, this, [this](SendBatchId batch) {
        go({.batch = batch, .phase = SendPhase::Check, .wish = {}});
        m_pane->check()->setFilter(RowFilter::All);
        m_pane->stepFocus()->setFocus();
    });
    connect(m_acts, &SendActs::prepareFailed, m_pane->choose(), &SendChooseStep::showError);
    connect(m_acts, &SendActs::confirmed, this, [this](SendItemId item) { goToNextToLook(item); });
    connect(m_acts, &SendActs::released, this, [this] {
        m_pane->handOut()->clearErrors();
        goToPhase(SendPhase::HandOut);
    });
    connect(m_acts, &SendActs::handOutFailed, m_pane->handOut(), &SendHandOutStep::showErrors);
    connect(m_acts, &SendActs::written, this, [this] {
        if (QWidget* focus = m_pane->stepFocus())
            focus->setFocus();
    });
    connect(m_acts, &SendActs::resultsRead, m_pane->results(), &SendResultStep::showReport);
    connect(m_acts, &SendActs::resultsFailed, m_pane->results(), &SendResultStep::showErrors);
    connect(m_acts, &SendActs::costKnown, this, [this](const std::vector<ChannelCost>& costs) {
        m_pane->handOut()->setCost(costWords(costs));
    });
}

void SendPage::connectDesks() {
    connect(m_calls, &CallsDesk::recorded, this, [this](const QString& line) {
        host().say(line);
        (void)m_side->refresh();
    });
    connect(m_calls, &CallsDesk::revealChosen, this, &SendPage::revealCall);
    connect(m_mail, &MailDesk::returned, this, [this](const QString& line) {
        host().say(tr("Return recorded: %1").arg(line));
        (void)m_side->refresh();
    });
    connect(m_mail, &MailDesk::optedOut, this,
            [this](const QString& line, OptOutChannel channel, const QString& number) {
                host().offerUndo(
                    line, [this, channel, number] { return m_desk->liftOptOut(channel, number); });
            });
    connect(m_questions, &QuestionsDesk::yesChosen, this, [this] { answerQuestion(true); });
    connect(m_questions, &QuestionsDesk::noChosen, this, [this] { answerQuestion(false); });
}

void SendPage::refresh() {
    show(m_place);
}

void SendPage::goTo(const QString& place) {
    if (place.isEmpty())
        return;
    const SendPlace wanted = SendPlace::parse(place);
    if (wanted.desk == SendDesk::Batch && !wanted.batch)
        m_choose.setWish(wanted.wish);
    show(wanted);
}

void SendPage::show(const SendPlace& place) {
    m_place = place;
    if (place.desk == SendDesk::Batch) {
        const bool isOther =
            place.batch && (!m_batches.batch() || m_batches.batch()->id != *place.batch);
        if (isOther)
            m_pane->handOut()->clearErrors();
        const Status opened = place.batch ? m_batches.open(*place.batch) : Status();
        if (!opened)
            host().say(opened.error());
        if (!place.batch || !opened)
            m_batches.close();
        if (!opened)
            m_place = {.wish = emptyWish()};
    }
    showStep();
}

/// What the presenters hold, in the widgets; the lists at the left read anew.
void SendPage::showStep() {
    if (const Status read = m_side->refresh(); !read)
        host().say(read.error());
    m_side->show(m_place);
    switch (m_place.desk) {
    case SendDesk::Batch:
        m_pane->show(m_place.phase);
        if (m_place.batch && m_place.phase == SendPhase::HandOut) {
            m_pane->handOut()->setFolder(m_acts->folder());
            m_pane->handOut()->setCost({});
            m_acts->estimateCost();
        }
        break;
    case SendDesk::Calls:
        m_calls->refresh();
        break;
    case SendDesk::Mail:
        m_mail->refresh();
        break;
    case SendDesk::Questions:
        m_questions->refresh();
        break;
    }
    m_right->setCurrentIndex(static_cast<int>(m_place.desk));
    enableActions();
}

void SendPage::go(const SendPlace& place) {
    show(place);
    m_showsList = false;
    arrange();
    Q_EMIT placeChanged();
    if (QWidget* focus = firstFocus())
        focus->setFocus();
}

void SendPage::startNew() {
    m_choose.setWish(emptyWish());
    go({.wish = emptyWish()});
}

void SendPage::goToPhase(SendPhase phase) {
    if (!m_batches.batch())
        return showStep();
    go({.batch = m_batches.batch()->id, .phase = phase, .wish = {}});
}

void SendPage::goToDesk(SendDesk desk) {
    go({.desk = desk, .wish = {}});
}

void SendPage::reread() {
    showStep();
}

QWidget* SendPage::firstFocus() {
    switch (m_place.desk) {
    case SendDesk::Batch:
        return m_pane->stepFocus();
    case SendDesk::Calls:
        return m_calls->table();
    case SendDesk::Mail:
        return m_mail->reasons()->isBlank() ? static_cast<QWidget*>(m_mail->reasons())
                                            : m_mail->serial();
    case SendDesk::Questions:
        return m_questions->table();
    }
    return m_side;
}

void SendPage::goOn() {
    if (m_place.desk == SendDesk::Calls)
        return m_calls->record();
    if (m_place.desk != SendDesk::Batch)
        return;
    if (!m_batches.batch())
        return m_acts->prepare(m_choose.wish());
    switch (m_place.phase) {
    case SendPhase::Choose:
        return goToPhase(SendPhase::Check);
    case SendPhase::Check:
        return goToPhase(SendPhase::HandOut);
    case SendPhase::HandOut:
        m_pane->handOut()->clearErrors();
        if (m_batches.batch()->state == BatchState::Draft)
            return m_acts->release();
        return m_acts->writeFiles(false);
    case SendPhase::Results:
        return m_acts->readResults(SendChannel::Sms);
    }
}

void SendPage::openHousehold(FamilyId family) {
    host().open(QStringLiteral("household"), QStringLiteral("family:%1").arg(family.value()));
}

void SendPage::openItem(SendItemId item) {
    if (const SendRow* row = m_batches.row(item))
        openHousehold(row->item.family);
}

void SendPage::onRow(const std::function<void(SendItemId)>& act) {
    if (m_place.desk != SendDesk::Batch || !m_batches.batch())
        return;
    const auto item = m_place.phase == SendPhase::Check     ? m_pane->check()->current()
                      : m_place.phase == SendPhase::Results ? m_pane->results()->current()
                                                            : std::nullopt;
    if (item)
        act(*item);
}

void SendPage::goToNextToLook(std::optional<SendItemId> after) {
    const auto next = m_batches.nextToLook(after);
    if (!next)
        return host().say(tr("Nothing more is to be looked at in this batch."));
    if (!m_batches.shown(RowFilter::All).empty() && m_place.phase == SendPhase::Check) {
        m_pane->check()->goTo(*next);
        if (m_pane->check()->current() != next) {
            m_pane->check()->setFilter(RowFilter::All);
            m_pane->check()->goTo(*next);
        }
    }
}

void SendPage::revealCall() {
    const auto call = m_calls->current();
    if (!call || !call->contact.value.isMasked())
        return;
    host().asker().askReason(
        {.title = tr("Show the number of %1").arg(call->name),
         .text = tr("A protection measure is in force. That you look, and why, is logged."),
         .choices = {tr("to make the call on the list")},
         .act = tr("&Show")},
        this, [this, call](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto number = m_desk->reveal(*call, *reason))
                m_calls->showNumber(*number);
            else
                host().say(number.error());
        });
}

void SendPage::answerQuestion(bool isYes) {
    const auto question = m_questions->current();
    if (!question || (!isYes && !question->onNo))
        return;
    const auto settle = [this, question, isYes](bool isSure) {
        if (!isSure)
            return;
        const Status done = isYes ? question->onYes() : question->onNo();
        reread();
        if (!done)
            m_questions->showError(done.error());
    };
    if (!question->isIrreversible)
        return settle(true);
    host().asker().confirm({.title = question->what,
                            .text = isYes ? tr("What it holds counts as handed over.")
                                          : tr("The file is removed if it still lies there, and "
                                               "what it held waits again."),
                            .act = isYes ? question->yes : question->no,
                            .isIrreversible = true},
                           this, settle);
}

void SendPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void SendPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void SendPage::arrange() {
    const bool isWide = width() >= Look::letters(kWideLetters);
    m_side->setVisible(isWide || m_showsList);
    m_rightHalf->setVisible(isWide || !m_showsList);
    m_toList->setVisible(!isWide);
    m_side->setMinimumWidth(Look::letters(kSideLetters));
    m_side->setMaximumWidth(isWide ? Look::letters(kSideLetters) : QWIDGETSIZE_MAX);
}

void SendPage::showList(bool shows) {
    m_showsList = shows;
    arrange();
    (shows ? static_cast<QWidget*>(m_side->batches()) : firstFocus())->setFocus();
}

} // namespace banso
