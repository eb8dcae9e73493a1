#include "ui/imports/WorkingView.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/work/BackgroundJob.h"

#include <QProgressBar>

namespace banso {

WorkingView::WorkingView(ImportPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_title(new QLabel(this)),
      m_text(new Paragraph(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop  Esc"), this)) {
    m_title->setFont(Look::titleFont(1));
    m_title->setWordWrap(true);
    m_bar->setTextVisible(false);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(Look::grid(3));
    middle->addStretch(2);
    middle->addWidget(m_title);
    middle->addWidget(m_bar);
    middle->addWidget(m_text);
    middle->addWidget(m_stop, 0, Qt::AlignLeft);
    middle->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(middle, 4);
    row->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_presenter.giveUp(); });
}

void WorkingView::watch() {
    BackgroundJob* job = m_presenter.job();
    if (!job)
        return;
    m_title->setText(job->title());
    m_text->setSentence(m_presenter.step() == ImportPresenter::Step::Applying
                            ? tr("All good rows are taken over together. When you stop it, nothing "
                                 "has changed.")
                            : tr("The file is only read. Nothing changes."));
    connect(job, &BackgroundJob::progressed, this, &WorkingView::showProgress);
    showProgress();
}

void WorkingView::showProgress() {
    const BackgroundJob* job = m_presenter.job();
    if (!job)
        return;
    constexpr int kSteps = 1000; // bytes do not fit into a progress bar's numbers
    const qint64 total = job->total();
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(kSteps * job->done() / total) : 0);
    m_stop->setEnabled(!job->isStopping());
}

} // namespace banso
