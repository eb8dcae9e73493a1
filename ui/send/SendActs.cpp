#include "ui/send/SendActs.h"

#include "ui/shell/Border.h"
#include "ui/send/SendResultStep.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace banso {

namespace {

const QString kFolderKey = QStringLiteral("send/folder");

/// What is named when somebody is asked about many.
QStringList namesOf(const std::vector<const SendRow*>& rows) {
    QStringList names;
    for (const SendRow* row : rows)
        names += row->addressee;
    return names;
}

} // namespace

SendActs::SendActs(PageHost& host, const SendGround& ground, BatchPresenter& batches,
                   QObject* parent)
    : QObject(parent), m_host(host), m_ground(ground), m_batches(batches), m_work(ground.open) {}

/// One piece at a time: while it runs the batch is being changed by it.
bool SendActs::mayStart() {
    if (m_isBusy)
        m_host.say(tr("The work before is still running."), Tone::Warning);
    return !std::exchange(m_isBusy, true);
}

template <class T>
void SendActs::run(const QString& title, SendWork::Piece<T> piece,
                   std::function<void(Result<T>)> done) {
    if (!mayStart())
        return;
    m_host.watch(BackgroundJob::start<T>(this, title, std::move(piece),
                                         [this, done = std::move(done)](Result<T> result) {
                                             m_isBusy = false;
                                             (void)m_batches.reread();
                                             done(std::move(result));
                                         }));
}

bool SendActs::say(const Validated<void>& outcome) {
    if (!outcome)
        m_host.say(words(outcome.error()), Tone::Warning);
    Q_EMIT changed();
    return outcome.has_value();
}

void SendActs::prepare(const PrepareWish& wish) {
    run<SendBatchId>(tr("Preparing"), m_work.prepare(wish), [this](Result<SendBatchId> batch) {
        if (batch)
            Q_EMIT prepared(*batch);
        else
            Q_EMIT prepareFailed(batch.error());
    });
}

void SendActs::setChannel(SendItemId item, std::optional<SendChannel> channel) {
    const SendRow* row = m_batches.row(item);
    if (!row || (channel && row->item.channel == channel))
        return;
    const QString name = row->addressee;
    const auto before = row->item.isChannelChosen ? row->item.channel : std::nullopt;
    if (!say(m_batches.setChannel(item, channel)))
        return;
    const SendRow* now = m_batches.row(item);
    m_host.offerUndo(tr("%1: now %2").arg(name, now ? channelWords(now->item.channel) : QString()),
                     [this, item, before]() -> Status {
                         const auto undone = m_batches.setChannel(item, before);
                         Q_EMIT changed();
                         return undone ? Status() : fail(undone.error().front());
                     });
}

void SendActs::holdOrFree(SendItemId item) {
    const SendRow* row = m_batches.row(item);
    if (!row)
        return;
    const QString name = row->addressee;
    if (row->item.heldBecause) {
        if (say(m_batches.free(item)))
            m_host.say(tr("%1: no longer held back").arg(name));
        return;
    }
    m_host.asker().askReason(
        {.title = tr("Hold back: %1").arg(name),
         .text = tr("It stays in this batch as withheld until somebody lets it go."),
         .choices = {tr("to be told in person"), tr("asked not to now"), tr("to be clarified")},
         .act = tr("&Hold back")},
        this, [this, item, name](const std::optional<QString>& because) {
            if (!because || !say(m_batches.hold(item, *because)))
                return;
            m_host.offerUndo(tr("%1: held back").arg(name), [this, item]() -> Status {
                const auto undone = m_batches.free(item);
                Q_EMIT changed();
                return undone ? Status() : fail(undone.error().front());
            });
        });
}

void SendActs::confirm(SendItemId item) {
    const SendRow* row = m_batches.row(item);
    if (!row)
        return;
    const GateReasons reasons = m_batches.confirmable(*row);
    if (!m_batches.isToLook(*row) || reasons.empty())
        return m_host.say(tr("There is nothing to confirm for %1.").arg(row->addressee),
                          Tone::Warning);
    QStringList said;
    for (const GateReason reason : reasons)
        said += gateReasonWords(keyOf(reason));
    m_host.asker().confirm(
        {.title = tr("Let it go: %1, by %2").arg(row->addressee, channelWords(row->item.channel)),
         .text = tr("You have looked at this and answer for it by name:"),
         .items = said,
         .act = tr("&Confirm")},
        this, [this, item](bool isSure) {
            if (isSure && say(m_batches.confirm(item)))
                Q_EMIT confirmed(item);
        });
}

void SendActs::confirmAll(SendItemId item) {
    const SendRow* row = m_batches.row(item);
    const GateReasons reasons = row ? m_batches.confirmable(*row) : GateReasons();
    if (reasons.empty())
        return m_host.say(tr("There is nothing to confirm here."), Tone::Warning);
    const GateReason reason = *reasons.begin();
    std::vector<const SendRow*> same;
    for (const SendRow& one : m_batches.rows())
        if (m_batches.confirmable(one).contains(reason))
            same.push_back(&one);
    m_host.asker().confirm(
        {.title = tr("“%1” confirmed for %2")
                      .arg(gateReasonWords(keyOf(reason)),
                           tr("%n households", nullptr, static_cast<int>(same.size()))),
         .text = tr("You have looked at this reason for every one of them:"),
         .items = namesOf(same),
         .act = tr("&Confirm")},
        this, [this, reason](bool isSure) {
            if (!isSure)
                return;
            const auto count = m_batches.confirmAll(reason);
            if (say(count ? Validated<void>() : failAll(count.error())))
                m_host.say(tr("Confirmed for %n households", nullptr, *count));
        });
}

void SendActs::recall(SendItemId item) {
    const SendRow* row = m_batches.row(item);
    if (!row)
        return;
    m_host.asker().askReason(
        {.title = tr("Recall: %1").arg(row->addressee),
         .text = tr("It will not be sent. A printed letter is put on the list of letters to take "
                    "out. This cannot be undone; prepare it anew."),
         .choices = {tr("told in person"), tr("wrong notice"), tr("not needed any more")},
         .act = tr("&Recall")},
        this, [this, item](const std::optional<QString>& because) {
            if (!because)
                return;
            if (const Status done = m_batches.recall(item, *because); !done)
                m_host.say(done.error());
            Q_EMIT changed();
        });
}

void SendActs::recallAll() {
    if (!m_batches.batch())
        return;
    const BatchCounts& counts = m_batches.counts();
    m_host.asker().askReason(
        {.title = tr("Recall everything that has not left (%n households)", nullptr,
                     counts.waiting + counts.withheld),
         .text = tr("None of it will be sent. This cannot be undone; prepare it anew."),
         .choices = {tr("prepared by mistake"), tr("session cancelled"), tr("wrong notice")},
         .act = tr("&Recall")},
        this, [this](const std::optional<QString>& because) {
            if (!because)
                return;
            const auto count = m_batches.recallAll(*because);
            if (count)
                m_host.say(tr("Recalled: %n households", nullptr, *count));
            else
                m_host.say(count.error());
            Q_EMIT changed();
        });
}

void SendActs::release() {
    if (!m_batches.batch() || m_batches.counts().waiting == 0)
        return m_host.say(tr("Nothing waits in this batch."), Tone::Warning);
    const SendBatch batch = *m_batches.batch();
    m_host.asker().confirm(
        {.title = tr("Release %n households", nullptr, m_batches.counts().waiting),
         .text = tr("%1\n%2\nTexts and addressees are frozen. Until the files are written, what "
                    "was released can be recalled.")
                     .arg(batch.title, countsWords(m_batches.counts(), m_batches.channels())),
         .items = namesOf(m_batches.shown(RowFilter::Waiting)),
         .act = tr("&Release"),
         .isIrreversible = true},
        this, [this, batch](bool isSure) {
            if (!isSure)
                return;
            run<Validated<BatchCounts>>(
                tr("Releasing"), m_work.release(batch.id, batch.revision),
                [this](Result<Validated<BatchCounts>> outcome) {
                    Q_EMIT changed();
                    if (!outcome)
                        return Q_EMIT handOutFailed({outcome.error()});
                    if (!*outcome)
                        return Q_EMIT handOutFailed(outcome->error());
                    m_host.say(tr("Released: %n households", nullptr, (*outcome)->waiting));
                    Q_EMIT released();
                });
        });
}

QString SendActs::folder() const {
    const QString folder =
        QSettings(m_ground.memoryFile, QSettings::IniFormat).value(kFolderKey).toString();
    return QDir(folder).exists() ? folder : QString();
}

void SendActs::remember(const QString& folder) {
    QSettings(m_ground.memoryFile, QSettings::IniFormat).setValue(kFolderKey, folder);
}

void SendActs::writeFiles(bool asksFolder) {
    if (!m_batches.batch() || m_batches.batch()->state == BatchState::Draft)
        return;
    if (!asksFolder && !folder().isEmpty())
        return startWriting(folder());
    m_host.asker().askFolder(
        {.title = tr("Folder for the files"), .filter = {}, .proposed = folder()}, this,
        [this](const std::optional<QString>& chosen) {
            if (!chosen)
                return;
            remember(*chosen);
            startWriting(*chosen);
        });
}

void SendActs::startWriting(const QString& folder) {
    run<ExportReport>(tr("Writing the files"), m_work.writeFiles(m_batches.batch()->id, folder),
                      [this](Result<ExportReport> report) { finishWriting(report); });
}

void SendActs::finishWriting(const Result<ExportReport>& report) {
    Q_EMIT changed();
    if (!report)
        return Q_EMIT handOutFailed({report.error()});
    QString line = tr("%n files written", nullptr, static_cast<int>(report->files.size()));
    if (report->keptBack > 0)
        line += tr(" · the gate kept back %1").arg(numberWords(report->keptBack));
    m_host.say(line, report->keptBack > 0 ? Tone::Warning : Tone::Good);
    if (!report->errors.empty())
        Q_EMIT handOutFailed(report->errors);
    Q_EMIT written();
}

void SendActs::printLetters(const std::optional<OutgoingRecord>& chosen) {
    std::optional<OutgoingRecord> letters;
    for (const OutgoingRecord& file : m_batches.files())
        if (file.kind == OutgoingKind::Letters && file.state == OutgoingState::Written)
            letters = file;
    if (chosen && chosen->kind == OutgoingKind::Letters)
        letters = chosen;
    if (!letters)
        return m_host.say(tr("No letters are written in this batch."), Tone::Warning);
    if (fateOf(letters->file()) != FileFate::Whole)
        return m_host.say(tr("“%1” does not lie where it was written, or is another file now.")
                              .arg(letters->path),
                          Tone::Overdue);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(letters->path)))
        m_host.say(tr("No program opens PDF files here. The letters are in %1").arg(letters->path),
                   Tone::Warning);
}

void SendActs::confirmPosted() {
    if (!m_batches.batch())
        return;
    const int unposted = m_batches.unposted();
    if (unposted == 0)
        return m_host.say(tr("No letter of this batch waits to be posted."), Tone::Warning);
    m_host.asker().confirm(
        {.title = tr("%n letters were posted", nullptr, unposted),
         .text = tr("From now on they cannot be taken out of the pile any more."),
         .act = tr("&Posted"),
         .isIrreversible = true},
        this, [this](bool isSure) {
            if (!isSure)
                return;
            const auto count = m_batches.confirmPosted();
            if (count)
                m_host.say(tr("Posted: %n letters", nullptr, *count));
            else
                m_host.say(count.error());
            Q_EMIT changed();
        });
}

void SendActs::readResults(SendChannel channel) {
    m_host.asker().askFileToOpen(
        {.title = tr("Result file (%1)").arg(channelWords(channel)),
         .filter = tr("CSV (*.csv *.txt);;All files (*)"),
         .proposed = folder()},
        this, [this, channel](const std::optional<QString>& path) {
            if (!path)
                return;
            const QString profile = atBorder([&] {
                return ResultImport(m_ground.place.desk(), m_ground.place.registry())
                    .usualProfile(channel);
            });
            run<Validated<ResultReport>>(
                tr("Reading the results"), m_work.previewResults(*path, profile),
                [this, path = *path, profile](Result<Validated<ResultReport>> report) {
                    if (!report)
                        return Q_EMIT resultsFailed({report.error()});
                    if (!*report)
                        return Q_EMIT resultsFailed(report->error());
                    askWhetherToRead(path, profile, **report);
                });
        });
}

void SendActs::askWhetherToRead(const QString& path, const QString& profile,
                                const ResultReport& report) {
    if (report.applied == 0 && report.quarantined == 0)
        return Q_EMIT resultsRead(report);
    m_host.asker().confirm(
        {.title = tr("Take in %1").arg(QFileInfo(path).fileName()),
         .text = tr("%1\nNothing has changed yet. Whoever was not reached goes to the household's "
                    "next way; what nobody knows stays unknown.")
                     .arg(reportWords(report)),
         .act = tr("&Take in")},
        this, [this, path, profile](bool isSure) {
            if (!isSure)
                return;
            run<Validated<ResultReport>>(tr("Taking in the results"),
                                         m_work.readResults(path, profile),
                                         [this](Result<Validated<ResultReport>> outcome) {
                                             Q_EMIT changed();
                                             if (!outcome)
                                                 return Q_EMIT resultsFailed({outcome.error()});
                                             if (!*outcome)
                                                 return Q_EMIT resultsFailed(outcome->error());
                                             Q_EMIT resultsRead(**outcome);
                                         });
        });
}

void SendActs::estimateCost() {
    if (!m_batches.batch())
        return;
    const SendBatchId batch = m_batches.batch()->id;
    // Beside other work: it reads only.
    BackgroundJob::start<std::vector<ChannelCost>>(
        this, tr("Estimating the cost"), m_work.cost(batch),
        [this, batch](Result<std::vector<ChannelCost>> costs) {
            if (costs && m_batches.batch() && m_batches.batch()->id == batch)
                Q_EMIT costKnown(*costs);
        });
}

} // namespace banso
