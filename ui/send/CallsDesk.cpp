#include "ui/send/CallsDesk.h"

#include "core/base/PhoneNumber.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QRegularExpression>
#include <QScrollArea>

namespace banso {

namespace {

constexpr int kWideLetters = 60;

QString numberOf(const OpenCall& call) {
    const QString* shown = call.contact.value.shown();
    if (!shown)
        return CallsDesk::tr("hidden (protection measure)");
    const auto phone = PhoneNumber::parse(*shown);
    return phone ? phone->shown() : *shown;
}

QString hoursOf(const OpenCall& call) {
    if (!call.contact.hoursFrom && !call.contact.hoursTo)
        return {};
    return CallsDesk::tr("%1–%2").arg(call.contact.hoursFrom.value_or(QString()),
                                      call.contact.hoursTo.value_or(QString()));
}

QString hintsOf(const OpenCall& call) {
    QStringList hints;
    if (const QString hours = hoursOf(call); !hours.isEmpty())
        hints += CallsDesk::tr("Hours: %1").arg(hours);
    if (call.contact.mayLeaveMessage == YesNo::Yes)
        hints += CallsDesk::tr("A message may be left.");
    else
        hints += CallsDesk::tr("Leave no message.");
    if (call.contact.mayStateOffice == YesNo::No)
        hints += CallsDesk::tr("Do not say which office calls.");
    if (call.contact.neutralOnly)
        hints += CallsDesk::tr("Neutral words only: nothing about pregnancy or birth.");
    if (!call.contact.sharedWith.isEmpty())
        hints += CallsDesk::tr("Also answered by: %1").arg(call.contact.sharedWith);
    if (call.needsInterpreter)
        hints += CallsDesk::tr("Needs an interpreter (%1).").arg(call.language);
    return hints.join(u'\n');
}

} // namespace

CallsDesk::CallsDesk(DeskPresenter& presenter, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_table(makeListTable(
          {{QStringLiteral("next"), tr("When"), 8},
           {QStringLiteral("name"), tr("Name"), 8},
           {QStringLiteral("number"), tr("Number"), 9},
           {QStringLiteral("hours"), tr("Hours"), 7},
           {QStringLiteral("tries"), tr("Tries"), 3, true},
           {QStringLiteral("batch"), tr("About"), 8, false, true}},
          [this] { return rows(); }, tr("Calls to be made"), this)),
      m_side(new QWidget(this)),
      m_number(new Paragraph(m_side)),
      m_reveal(new QPushButton(tr("Show the number… (R)"), m_side)),
      m_hints(new Paragraph(m_side)),
      m_text(new Paragraph(m_side)),
      m_tries(new Paragraph(m_side)),
      m_results(new ChoiceField(m_side)),
      m_message(new CheckField(tr("A message was &left"), m_side)),
      m_promisedOn(new EraDateField(clock, m_side)),
      m_promisedAt(new TextLine(5, m_side)),
      m_note(new TextLine(20, m_side)),
      m_problem(new Banner(m_side)),
      m_record(new QPushButton(tr("Record and go on (Ctrl+Enter)"), m_side)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    build();
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::currentIdChanged, this, &CallsDesk::showCall);
    connect(m_table, &RowTable::opened, this, [this] { m_results->setFocus(); });
    connect(m_reveal, &QPushButton::clicked, this, &CallsDesk::revealChosen);
    connect(m_record, &QPushButton::clicked, this, &CallsDesk::record);
}

void CallsDesk::build() {
    m_number->setFont(Look::titleFont(2));
    Look::setInk(m_hints, Tone::Warning);
    Look::setInk(m_tries, Tone::Quiet);
    Look::makePrimary(m_record);
    m_problem->hide();
    m_results->setPlaceholderText(tr("Result: 1–9"));
    m_results->setAccessibleName(tr("Result of the call"));
    m_promisedAt->setPlaceholderText(QStringLiteral("16:30"));
    m_promisedAt->setAccessibleName(tr("Time of the promised call"));
    m_note->setAccessibleName(tr("Note"));
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(Look::grid(3), 0, Look::grid(1), 0);
    column->setSpacing(Look::grid(2));
    const auto add = [column, this](const QString& label, QWidget* field) {
        auto* said = new QLabel(label, m_side);
        said->setBuddy(field);
        column->addWidget(said);
        column->addWidget(field);
    };
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_number, m_reveal, m_hints, m_text, m_tries})
        column->addWidget(part);
    add(tr("&Result"), m_results);
    column->addWidget(m_message);
    add(tr("Call &back on"), m_promisedOn);
    add(tr("a&t"), m_promisedAt);
    add(tr("&Note"), m_note);
    column->addWidget(m_problem);
    column->addWidget(m_record);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_side);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(Look::rowHeight() * 4);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->addWidget(m_table, 5);
    m_halves->addWidget(scroll, 3);
}

std::vector<TableRow> CallsDesk::rows() const {
    std::vector<TableRow> list;
    for (const OpenCall& call : m_calls)
        list.push_back(
            {call.attempt.value(),
             {{.text = call.nextAt ? instantWords(*call.nextAt) : tr("now")},
              {.text = call.name},
              {.text = numberOf(call),
               .icon = call.contact.value.isMasked() ? QStringLiteral("shield") : QString()},
              {.text = hoursOf(call), .tone = Tone::Quiet},
              {.text = numberWords(call.tries)},
              {.text = call.batchTitle, .tone = Tone::Quiet}}});
    return list;
}

void CallsDesk::refresh() {
    auto calls = m_presenter.calls();
    m_calls = calls ? *std::move(calls) : std::vector<OpenCall>();
    const QString chosen = m_results->key();
    m_results->clear();
    int number = 0;
    for (const CallResult& result : m_presenter.callResults())
        m_results->addChoice(result.key, tr("%1 %2").arg(++number).arg(result.name));
    m_results->choose(chosen);
    m_table->reload();
    showCall();
}

std::optional<OpenCall> CallsDesk::current() const {
    const auto id = m_table->currentId();
    for (const OpenCall& call : m_calls)
        if (id == call.attempt.value())
            return call;
    return std::nullopt;
}

void CallsDesk::showCall() {
    const auto call = current();
    m_side->setEnabled(call.has_value());
    m_problem->hide();
    if (!call) {
        m_number->setSentence(m_calls.empty() ? tr("No call is to be made") : QString());
        for (Paragraph* part : {m_hints, m_text, m_tries})
            part->setSentence(QString());
        m_reveal->hide();
        return;
    }
    m_number->setSentence(tr("%1  %2").arg(call->name, numberOf(*call)));
    m_reveal->setVisible(call->contact.value.isMasked());
    m_hints->setSentence(hintsOf(*call));
    m_text->setSentence(call->body);
    QStringList tries;
    for (const CallTry& one : m_presenter.triesOf(call->attempt)) {
        const int index = m_results->findData(one.result);
        tries += tr("%1 %2 %3")
                     .arg(instantWords(one.calledAt),
                          index < 0 ? one.result : m_results->itemText(index), one.note);
    }
    m_tries->setSentence(tries.join(u'\n'));
    m_tries->setVisible(!tries.isEmpty());
}

void CallsDesk::showNumber(const QString& number) {
    if (const auto call = current()) {
        const auto phone = PhoneNumber::parse(number);
        m_number->setSentence(tr("%1  %2").arg(call->name, phone ? phone->shown() : number));
    }
}

Result<std::optional<Instant>> CallsDesk::promised() const {
    if (m_promisedOn->isBlank())
        return std::optional<Instant>();
    if (const auto problem = m_promisedOn->problem())
        return fail(*problem);
    static const QRegularExpression kTime(QStringLiteral("^([01]?\\d|2[0-3]):?([0-5]\\d)$"));
    const auto time = kTime.match(m_promisedAt->text().trimmed());
    const auto day = m_promisedOn->day();
    if (!day || !time.hasMatch())
        return fail(refused("call.promiseTime", QStringLiteral("promisedAt")));
    return std::optional(
        Instant::inJapan(*day, time.captured(1).toInt(), time.captured(2).toInt()));
}

Result<CallDraft> CallsDesk::draft() const {
    if (m_results->isBlank())
        return fail(refused("call.resultMissing", QStringLiteral("result")));
    BANSO_TRY(const auto back, promised());
    return CallDraft{.result = m_results->key(),
                     .hasLeftMessage = m_message->isChecked(),
                     .note = m_note->text().trimmed(),
                     .promisedAt = back};
}

void CallsDesk::record() {
    const auto call = current();
    if (!call)
        return;
    const auto filled = draft();
    const auto state = filled ? m_presenter.recordCall(call->attempt, *filled)
                              : Result<AttemptState>(fail(filled.error()));
    if (!state) {
        m_problem->say(BannerKind::Warning, words(state.error()));
        return;
    }
    m_results->setCurrentIndex(-1);
    m_message->setChecked(false);
    m_note->clear();
    m_promisedOn->setDraft(QString());
    m_promisedAt->clear();
    refresh();
    m_table->setFocus();
    Q_EMIT recorded(*state == AttemptState::HandedOver
                        ? tr("%1: to be called again").arg(call->name)
                        : tr("%1: %2").arg(call->name, sendStateWords(keyOf(*state))));
}

/// Digits choose the result without leaving the table.
bool CallsDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int index = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && index >= 0 && index < 9 &&
            index < m_results->count()) {
            m_results->setCurrentIndex(index);
            m_note->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallsDesk::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_halves->setDirection(width() >= Look::letters(kWideLetters) ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

} // namespace banso
