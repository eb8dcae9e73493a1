#include "ui/widgets/work/JobBar.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/words/NumberWords.h"

#include <QProgressBar>

namespace banso {

namespace {

constexpr int kSteps = 1000; // a bar's own range is an int, a job's is not

} // namespace

JobBar::JobBar(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title);
    line->addWidget(m_bar);
    line->addWidget(m_stop);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Look::letters(8));
    m_bar->setFixedHeight(Look::grid(2));
    m_stop->setIcon(drawnIcon(QStringLiteral("stop")));
    //: The button that stops the work that runs; its key is Ctrl+. (a full stop).
    m_stop->setText(tr("Stop (Ctrl+.)"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    connect(m_stop, &QToolButton::clicked, this, &JobBar::stop);
    setVisible(false);
}

void JobBar::watch(BackgroundJob* job) {
    m_jobs.append(job);
    connect(job, &BackgroundJob::progressed, this, &JobBar::showLatest);
    connect(job, &BackgroundJob::ended, this, [this, job] { forget(job); });
    connect(job, &QObject::destroyed, this, &JobBar::forget);
}

void JobBar::stop() {
    if (!m_jobs.isEmpty())
        m_jobs.last()->stop();
}

void JobBar::forget(QObject* job) {
    m_jobs.removeIf([job](const BackgroundJob* known) { return known == job; });
    showLatest();
}

void JobBar::showLatest() {
    const BackgroundJob* job = m_jobs.isEmpty() ? nullptr : m_jobs.last();
    setVisible(job && job->runningMilliseconds() >= kPatience);
    if (!job)
        return;
    QString title = job->isStopping() ? tr("%1: stopping…").arg(job->title()) : job->title();
    if (job->total() > 0 && !job->isStopping())
        title += QStringLiteral("  %1/%2").arg(numberWords(job->done()), numberWords(job->total()));
    if (m_jobs.size() > 1)
        title += u' ' + tr("(and %n more)", nullptr, static_cast<int>(m_jobs.size()) - 1);
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, job->total() > 0 ? kSteps : 0);
    if (job->total() > 0)
        m_bar->setValue(static_cast<int>(kSteps * job->done() / job->total()));
    m_stop->setEnabled(!job->isStopping());
}

} // namespace banso
