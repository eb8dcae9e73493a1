#include "core/storage/StorageFailure.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/widgets/work/JobBar.h"
#include "ui/widgets/work/UndoBar.h"

#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace banso;

namespace {

/// Work that goes on as far as the test lets it.
struct Gate {
    QSemaphore mayGo;
    QSemaphore hasGone;
    Result<int> work(JobControl& control) {
        for (int done = 0; done < 10; ++done) {
            mayGo.acquire();
            if (control.isCancelled())
                return fail(refused("job.cancelled"));
            control.progress(done + 1, 10);
            hasGone.release();
        }
        return 42;
    }
    void go(int steps) {
        mayGo.release(steps);
        hasGone.acquire(steps);
    }
};

} // namespace

TEST_CASE("work runs on its own thread and ends in a value on ours", "[work]") {
    QObject owner;
    std::optional<Result<int>> result;
    QThread* worked = nullptr;
    QPointer<BackgroundJob> job = BackgroundJob::start<int>(
        &owner, QStringLiteral("取込"),
        [&worked](JobControl&) -> Result<int> {
            worked = QThread::currentThread();
            return 42;
        },
        [&](Result<int> value) {
            CHECK(QThread::currentThread() == QCoreApplication::instance()->thread());
            result = std::move(value);
        });
    REQUIRE(test::eventually([&] { return result.has_value(); }));
    CHECK(**result == 42);
    CHECK(worked != QThread::currentThread());
    CHECK(test::eventually([&] { return job.isNull(); })); // it cleans up after itself
}

TEST_CASE("broken ground under work becomes its error", "[work]") {
    QObject owner;
    std::vector<Error> errors;
    const auto run = [&](std::function<Result<int>(JobControl&)> work) {
        const std::size_t before = errors.size();
        BackgroundJob::start<int>(&owner, {}, std::move(work), [&](const Result<int>& result) {
            errors.push_back(result.error());
        });
        REQUIRE(test::eventually([&] { return errors.size() > before; }));
        return errors.back();
    };
    CHECK(run([](JobControl&) -> Result<int> {
              throw StorageFailure(StorageProblem::DiskFull, "import", "disk");
          }).code == ErrorCode("storage.diskFull"));
    const Error defect =
        run([](JobControl&) -> Result<int> { throw std::logic_error("no such column"); });
    CHECK(defect.code == ErrorCode("job.failed"));
    CHECK(defect.arguments == QStringList{QStringLiteral("no such column")});
    CHECK(run([](JobControl&) -> Result<int> { throw 7; }).code == ErrorCode("job.failed"));
}

TEST_CASE("work shows how far it is and can be stopped", "[work]") {
    Gate gate;
    QObject owner;
    JobBar bar;
    test::show(bar, {600, 40});
    bar.hide();
    std::optional<Result<int>> result;
    BackgroundJob* job = BackgroundJob::start<int>(
        &owner, QStringLiteral("取込"), [&gate](JobControl& c) { return gate.work(c); },
        [&](Result<int> value) { result = std::move(value); });
    bar.watch(job);
    gate.go(3);
    CHECK(job->done() == 3);
    CHECK(job->total() == 10);
    CHECK_FALSE(bar.isVisible()); // half a second is not over
    REQUIRE(test::eventually([&] { return bar.isVisible(); }));
    CHECK(job->runningMilliseconds() >= JobBar::kPatience);
    const auto* progress = bar.findChild<QProgressBar*>();
    CHECK(progress->value() * 10 == progress->maximum() * 3);
    CHECK(progress->accessibleName() == QStringLiteral("取込  3/10"));
    bar.stopButton()->click();
    CHECK(job->isStopping());
    CHECK_FALSE(bar.stopButton()->isEnabled());
    gate.mayGo.release();
    REQUIRE(test::eventually([&] { return result.has_value(); }));
    CHECK(result->error().code == ErrorCode("job.cancelled"));
    CHECK_FALSE(bar.isBusy());
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("of several pieces of work the latest is shown and stopped", "[work]") {
    Gate first;
    Gate second;
    QObject owner;
    JobBar bar;
    int ended = 0;
    for (Gate* gate : {&first, &second})
        bar.watch(BackgroundJob::start<int>(
            &owner, gate == &first ? QStringLiteral("一") : QStringLiteral("二"),
            [gate](JobControl& c) { return gate->work(c); }, [&](const Result<int>&) { ++ended; }));
    REQUIRE(test::eventually([&] { return bar.isVisible(); }));
    CHECK(bar.findChild<QProgressBar*>()->accessibleName() == QStringLiteral("二 （ほか 1件）"));
    bar.stop();
    second.mayGo.release();
    REQUIRE(test::eventually([&] { return ended == 1; }));
    CHECK(bar.isBusy());
    CHECK(bar.findChild<QProgressBar*>()->accessibleName() == QStringLiteral("一"));
    first.mayGo.release(10);
    REQUIRE(test::eventually([&] { return ended == 2; }));
}

TEST_CASE("whoever goes away stops his work and nobody hears of it", "[work]") {
    Gate gate;
    bool isHeard = false;
    {
        QObject owner;
        BackgroundJob::start<int>(
            &owner, {}, [&gate](JobControl& c) { return gate.work(c); },
            [&](const Result<int>&) { isHeard = true; });
        gate.go(1);
        gate.mayGo.release(); // lets it look; it must end by itself
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(isHeard);
}

TEST_CASE("the last thing can be taken back, once", "[work]") {
    UndoBar bar;
    test::show(bar, {600, 40});
    QSignalSpy can(&bar, &UndoBar::canUndoChanged);
    QSignalSpy undone(&bar, &UndoBar::undone);
    int takenBack = 0;
    bar.say(QStringLiteral("取り込みました"));
    CHECK_FALSE(bar.button()->isVisible());
    bar.offer(QStringLiteral("保存しました"), [&] {
        ++takenBack;
        return Status();
    });
    CHECK(bar.line() == QStringLiteral("保存しました"));
    CHECK(bar.button()->isVisible());
    bar.undo();
    bar.undo();
    CHECK(takenBack == 1);
    CHECK(undone.size() == 1);
    CHECK(bar.line() == QStringLiteral("元に戻しました。"));
    CHECK(can.size() == 2);
    CHECK_FALSE(bar.canUndo());
}

TEST_CASE("what cannot be taken back any more says why", "[work]") {
    UndoBar bar;
    QSignalSpy undone(&bar, &UndoBar::undone);
    bar.offer(QStringLiteral("保存しました"),
              []() -> Status { return fail(broken("storage.busy")); });
    bar.undo();
    CHECK(bar.line().contains(QStringLiteral("もう一度")));
    CHECK(undone.isEmpty());
    bar.clear();
    CHECK(bar.line().isEmpty());
}
