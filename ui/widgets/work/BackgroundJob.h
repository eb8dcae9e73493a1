#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace banso {

/// Work on a thread of its own that reports how far it is, can be stopped, and ends in a value.
/// The work opens its own `Database` (one connection, one thread) and touches nothing of the
/// window. Lives on the window's thread; destroying it stops the work and waits for it.
class BackgroundJob final : public QObject {
    Q_OBJECT
  public:
    /// Starts `work` on its thread; `done` is called on this thread with its result, after which
    /// the job deletes itself. Broken ground that the work throws becomes its error.
    template <class T>
    static BackgroundJob* start(QObject* parent, const QString& title,
                                std::function<Result<T>(JobControl&)> work,
                                std::function<void(Result<T>)> done) {
        auto result = std::make_shared<std::optional<Result<T>>>();
        return new BackgroundJob(
            parent, title,
            [work = std::move(work), result](JobControl& control) {
                try {
                    *result = work(control);
                } catch (...) {
                    *result = fail(currentFailure());
                }
            },
            [done = std::move(done), result] { done(std::move(**result)); });
    }
    ~BackgroundJob() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] qint64 done() const { return m_shared->done.load(); }
    /// 0 while it is not known.
    [[nodiscard]] qint64 total() const { return m_shared->total.load(); }
    [[nodiscard]] bool isStopping() const { return m_shared->mustStop.load(); }
    [[nodiscard]] qint64 runningMilliseconds() const { return m_since.elapsed(); }

  public Q_SLOTS:
    /// Asks the work to end; it answers at its next look, with `job.cancelled`.
    void stop();

  Q_SIGNALS:
    void progressed();
    void ended();

  private:
    /// What both threads look at: the work writes how far it is, the window whether to stop.
    struct Shared final : JobControl {
        void progress(qint64 now, qint64 all) override {
            done = now;
            total = all;
        }
        [[nodiscard]] bool isCancelled() const override { return mustStop.load(); }
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> mustStop = false;
    };

    BackgroundJob(QObject* parent, const QString& title, std::function<void(JobControl&)> work,
                  std::function<void()> report);
    /// Inside a catch block: what was thrown, as an error.
    [[nodiscard]] static Error currentFailure();

    QString m_title;
    std::unique_ptr<Shared> m_shared;
    QThread* m_thread;
    QTimer m_look;
    QElapsedTimer m_since;
};

} // namespace banso
