#include "ui/widgets/work/BackgroundJob.h"

#include "core/storage/StorageFailure.h"

#include <QThread>

namespace banso {

namespace {

constexpr int kLookEveryMs = 100;

} // namespace

BackgroundJob::BackgroundJob(QObject* parent, const QString& title,
                             std::function<void(JobControl&)> work, std::function<void()> report)
    : QObject(parent),
      m_title(title),
      m_shared(std::make_unique<Shared>()),
      m_thread(
          QThread::create([work = std::move(work), shared = m_shared.get()] { work(*shared); })) {
    // The window looks now and then; the work never waits for the window.
    m_look.setInterval(kLookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &BackgroundJob::progressed);
    connect(m_thread, &QThread::finished, this, [this, report = std::move(report)] {
        m_look.stop();
        Q_EMIT ended();
        report();
        deleteLater();
    });
    m_since.start();
    m_look.start();
    m_thread->start();
}

BackgroundJob::~BackgroundJob() {
    stop();
    m_thread->wait();
    delete m_thread;
}

void BackgroundJob::stop() {
    m_shared->mustStop = true;
    Q_EMIT progressed();
}

Error BackgroundJob::currentFailure() {
    try {
        throw;
    } catch (const StorageFailure& failure) {
        return failure.toError();
    } catch (const std::exception& defect) {
        return broken("job.failed", {}, {QString::fromUtf8(defect.what())});
    } catch (...) {
        return broken("job.failed", {}, {QStringLiteral("?")});
    }
}

} // namespace banso
