#include "ui/send/QuestionsDesk.h"

#include "ui/widgets/table/ListRows.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace banso {

namespace {

QString kindWords(QuestionsDesk::Kind kind) {
    switch (kind) {
    case QuestionsDesk::Kind::Pull:
        return QuestionsDesk::tr("Letter to take out");
    case QuestionsDesk::Kind::File:
        return QuestionsDesk::tr("File: has it left?");
    case QuestionsDesk::Kind::Attempt:
        return QuestionsDesk::tr("Result not known");
    case QuestionsDesk::Kind::Quarantine:
        return QuestionsDesk::tr("Row set aside");
    }
    return {};
}

QString problemWords(const QString& problem) {
    if (problem == u"unknownKey")
        return QuestionsDesk::tr("nobody knows the key");
    if (problem == u"unknownCode")
        return QuestionsDesk::tr("nobody knows the code");
    if (problem == u"otherChannel")
        return QuestionsDesk::tr("was sent another way");
    if (problem == u"otherBatch")
        return QuestionsDesk::tr("belongs to another batch");
    if (problem == u"notSent")
        return QuestionsDesk::tr("was never handed over");
    return problem;
}

} // namespace

QuestionsDesk::QuestionsDesk(DeskPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_table(makeListTable(
          {{QStringLiteral("kind"), tr("Question"), 11},
           {QStringLiteral("what"), tr("About"), 16},
           {QStringLiteral("detail"), tr("Details"), 8, false, true}},
          [this] { return rows(); }, tr("Questions"), this)),
      m_ask(new Paragraph(this)),
      m_problem(new Banner(this)),
      m_yes(new QPushButton(this)),
      m_no(new QPushButton(this)) {
    m_problem->hide();
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_yes);
    acts->addWidget(m_no);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_table, 1);
    column->addWidget(m_ask);
    column->addWidget(m_problem);
    column->addLayout(acts);
    connect(m_table, &RowTable::currentIdChanged, this, &QuestionsDesk::showQuestion);
    connect(m_yes, &QPushButton::clicked, this, &QuestionsDesk::yesChosen);
    connect(m_no, &QPushButton::clicked, this, &QuestionsDesk::noChosen);
}

std::vector<TableRow> QuestionsDesk::rows() const {
    std::vector<TableRow> list;
    for (const Question& question : m_questions)
        list.push_back({static_cast<qint64>(list.size()) + 1,
                        {{.text = kindWords(question.kind),
                          .icon = question.kind == Kind::Pull ? QStringLiteral("letter-back")
                                                              : QStringLiteral("question")},
                         {.text = question.what},
                         {.text = question.detail, .tone = Tone::Quiet}}});
    return list;
}

void QuestionsDesk::addPulls() {
    for (const PullRequest& pull : m_presenter.pulls())
        m_questions.push_back(
            {Kind::Pull, tr("%1 %2").arg(pull.serial, pull.addresseeName),
             gateReasonsWords(pull.reason),
             tr("Take letter %1 out of the pile; it must not be posted.").arg(pull.serial),
             tr("Taken out (Y)"), tr("Already posted (X)"),
             [this, pull] { return m_presenter.resolvePull(pull, PullResolution::Pulled); },
             [this, pull] {
                 return m_presenter.resolvePull(pull, PullResolution::AlreadyPosted);
             }});
}

void QuestionsDesk::addFiles() {
    for (const OutgoingRecord& file : m_presenter.files())
        m_questions.push_back(
            {Kind::File, QFileInfo(file.path).fileName(),
             fileKindWords(file.kind) + tr(" · ") +
                 tr("%n rows", nullptr, static_cast<int>(file.rows)),
             tr("The program broke off while it wrote this file. Look whether it was handed on: %1")
                 .arg(file.path),
             tr("It has left (Y)"), tr("It never left (X)"),
             [this, file] { return m_presenter.settleFile(file.id, true); },
             [this, file] { return m_presenter.settleFile(file.id, false); }, true});
}

void QuestionsDesk::addAttempts() {
    const auto asked = m_presenter.asked();
    if (!asked)
        return;
    for (const AskedAttempt& one : *asked) {
        const AttemptId id = one.attempt.id;
        m_questions.push_back(
            {Kind::Attempt,
             tr("%1 %2").arg(one.attempt.addresseeName, channelWords(one.attempt.channel)),
             tr("%1 · %2 · %3")
                 .arg(sendStateWords(keyOf(one.attempt.state)), one.attempt.resultCode,
                      one.batchTitle),
             tr("Ask the service, or the household, whether it arrived. It does not count as "
                "delivered until somebody says so."),
             tr("It arrived (Y)"), tr("It did not: next way (X)"),
             [this, id] { return m_presenter.decide(id, AttemptState::Delivered); },
             [this, id] { return m_presenter.decide(id, AttemptState::Unreachable); }});
    }
}

void QuestionsDesk::addQuarantine() {
    for (const QuarantinedResult& row : m_presenter.quarantine())
        m_questions.push_back(
            {Kind::Quarantine,
             row.sendKey,
             tr("%1 · row %2 · %3").arg(problemWords(row.problem), numberWords(row.row), row.code),
             tr("This row of a result file changed nothing. Ask the service what it means."),
             tr("Settled (Y)"),
             {},
             [this, row] { return m_presenter.resolveQuarantined(row, QStringLiteral("settled")); },
             {}});
}

void QuestionsDesk::refresh() {
    m_questions.clear();
    m_problem->hide();
    addPulls();
    addFiles();
    addAttempts();
    addQuarantine();
    m_table->reload();
    if (!m_table->currentId())
        m_table->goToRow(0);
    showQuestion();
}

std::optional<QuestionsDesk::Question> QuestionsDesk::current() const {
    const auto id = m_table->currentId();
    if (!id || *id < 1 || *id > count())
        return std::nullopt;
    return m_questions.at(static_cast<std::size_t>(*id - 1));
}

void QuestionsDesk::showQuestion() {
    const auto question = current();
    m_ask->setSentence(question ? question->ask : tr("Nothing is open here."));
    m_yes->setVisible(question.has_value());
    m_no->setVisible(question && !question->no.isEmpty());
    if (!question)
        return;
    m_yes->setText(question->yes);
    m_no->setText(question->no);
}

void QuestionsDesk::showError(const Error& error) {
    m_problem->say(BannerKind::Warning, words(error));
}

} // namespace banso
