#include "ui/send/SendBatchPane.h"

#include "ui/send/SendCheckStep.h"
#include "ui/send/SendChooseStep.h"
#include "ui/send/SendHandOutStep.h"
#include "ui/send/SendResultStep.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"
#include "ui/words/GateWords.h"

#include <QStackedWidget>

namespace banso {

SendBatchPane::SendBatchPane(ChoosePresenter& choose, BatchPresenter& batches,
                             PreviewPresenter& previews, QWidget* parent)
    : QWidget(parent),
      m_batches(batches),
      m_title(new ElidedLabel(this)),
      m_counts(new Paragraph(this)),
      m_stack(new QStackedWidget(this)),
      m_choose(new SendChooseStep(choose, this)),
      m_check(new SendCheckStep(batches, previews, this)),
      m_handOut(new SendHandOutStep(batches, this)),
      m_results(new SendResultStep(batches, this)),
      m_chosen(makeChosen()) {
    m_title->setFont(Look::titleFont(1));
    m_title->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_title);
    addSteps(column);
    column->addWidget(m_counts);
    column->addWidget(m_stack, 1);
    for (QWidget* step :
         std::initializer_list<QWidget*>{m_choose, m_check, m_handOut, m_results, m_chosen})
        m_stack->addWidget(step);
}

void SendBatchPane::addSteps(QBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::grid(1));
    const QStringList names{tr("1 Choose"), tr("2 Check"), tr("3 Hand out"), tr("4 Results")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* step = new QPushButton(names[i], this);
        step->setCheckable(true);
        step->setToolTip(tr("Alt+%1").arg(i + 1));
        row->addWidget(step);
        m_steps.push_back(step);
        connect(step, &QPushButton::clicked, this,
                [this, i] { Q_EMIT phaseChosen(static_cast<SendPhase>(i)); });
    }
    row->addStretch(1);
    column->addLayout(row);
}

QWidget* SendBatchPane::makeChosen() {
    auto* page = new QWidget(this);
    m_facts = new Paragraph(page);
    m_recallAll = new QPushButton(tr("Recall everything that has not left… (Shift+Del)"), page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(3));
    column->addWidget(m_facts);
    column->addWidget(m_recallAll, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_recallAll, &QPushButton::clicked, this, &SendBatchPane::recallAllChosen);
    return page;
}

void SendBatchPane::showChosen() {
    const SendBatch& batch = *m_batches.batch();
    QStringList facts{tr("Notice: %1").arg(batch.title)};
    if (const auto session = m_batches.session())
        facts += tr("Session: %1 %2 %3")
                     .arg(dateWithWeekday(session->heldOn), session->startsAt, session->place);
    facts += tr("Prepared: %1").arg(instantWords(batch.preparedAt));
    if (batch.releasedAt)
        facts += tr("Released: %1").arg(instantWords(*batch.releasedAt));
    m_facts->setSentence(facts.join(u'\n'));
    const BatchCounts& counts = m_batches.counts();
    m_recallAll->setVisible(counts.waiting + counts.withheld > 0);
}

void SendBatchPane::show(SendPhase phase) {
    m_phase = m_batches.batch() ? phase : SendPhase::Choose;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setChecked(i == static_cast<std::size_t>(m_phase));
        m_steps[i]->setEnabled(i == 0 || m_batches.batch());
    }
    QWidget* page = m_choose;
    if (m_phase == SendPhase::Choose && m_batches.batch())
        page = m_chosen;
    else if (m_phase == SendPhase::Check)
        page = m_check;
    else if (m_phase == SendPhase::HandOut)
        page = m_handOut;
    else if (m_phase == SendPhase::Results)
        page = m_results;
    m_stack->setCurrentWidget(page);
    refresh();
}

void SendBatchPane::refresh() {
    const auto& batch = m_batches.batch();
    m_counts->setVisible(batch.has_value());
    if (!batch) {
        m_title->setText(tr("New batch"));
        if (m_phase == SendPhase::Choose)
            m_choose->refresh();
        return;
    }
    m_title->setText(tr("%1 · %2").arg(batch->title, sendStateWords(keyOf(batch->state))));
    m_counts->setSentence(countsWords(m_batches.counts(), m_batches.channels()));
    switch (m_phase) {
    case SendPhase::Choose:
        return showChosen();
    case SendPhase::Check:
        return m_check->refresh();
    case SendPhase::HandOut:
        return m_handOut->refresh();
    case SendPhase::Results:
        return m_results->refresh();
    }
}

QString SendBatchPane::countsLine() const {
    return m_counts->sentence();
}

QWidget* SendBatchPane::stepFocus() const {
    switch (m_phase) {
    case SendPhase::Choose:
        return m_batches.batch() ? static_cast<QWidget*>(m_recallAll) : m_choose->notices();
    case SendPhase::Check:
        return m_check->table();
    case SendPhase::HandOut:
        return m_handOut->mainButton()->isEnabled() ? static_cast<QWidget*>(m_handOut->mainButton())
                                                    : m_handOut->files();
    case SendPhase::Results:
        return m_results->table();
    }
    return nullptr;
}

} // namespace banso
