#include "core/demo/history/SendHistory.h"

#include "core/care/duty/CareDutyService.h"
#include "core/exchange/OutgoingFile.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/results/CallService.h"
#include "core/outreach/results/LetterReturn.h"
#include "core/outreach/results/ResultImport.h"
#include "core/registry/ContactService.h"

namespace banso {

namespace {

constexpr int kBeforeSession = 27; ///< a notice leaves so long before its session
constexpr int kStepLately = 9;     ///< days between the batches of the last months
constexpr int kLately = 75;
constexpr int kRecentBatches = 200;

/// Notices that go out whatever sessions there are, and the duties they fulfil.
constexpr std::array kMonthly{std::pair{"P08", "P08"},           std::pair{"S01", "S01"},
                              std::pair{"B2", "benefit.claim2"}, std::pair{"C04R", "C04R1"},
                              std::pair{"C10R", "C10R1"},        std::pair{"C16R", "C16R1"},
                              std::pair{"C30R", "C30R1"},        std::pair{"C50R", "C50R1"}};

const Query<qint64, QString, Date> kDue{
    "demo.noticeDue",
    "SELECT COUNT(*) FROM duty WHERE kind = ? AND state = 'open' AND wakes_on <= ?"};
const Query<qint64, QString, CheckupSessionId> kPlaced{
    "demo.noticePlaced",
    "SELECT COUNT(*) FROM duty WHERE kind = ? AND state = 'open' AND session_id = ?"};

QString resultHeader(SendChannel channel) {
    return channel == SendChannel::Sms
               ? QStringLiteral("管理番号,電話番号,状態,結果コード,通数,処理日時\r\n")
               : QStringLiteral("管理番号,認証コード,状態,結果コード,処理日時\r\n");
}

} // namespace

void SendHistory::schedule() {
    const Date today = m_scene.days.today;
    Date day = m_scene.days.founded.plusDays(30);
    while (day < today) {
        for (const auto& [notice, duty] : kMonthly)
            m_scene.agenda.at(day, [this, notice = notice, duty = duty]() -> Status {
                const qint64 due =
                    m_scene.database.one(kDue, QString::fromLatin1(duty), m_scene.today());
                return due > 0 ? send(QString::fromLatin1(notice), {}) : Status();
            });
        day = day.plusDays(day.daysUntil(today) > kLately ? 30 : kStepLately);
    }
}

void SendHistory::onPlaced(const QString& kind, CheckupSessionId session, Date heldOn) {
    const Date day = std::max(heldOn.plusDays(-kBeforeSession), m_scene.today());
    if (day < m_scene.days.today)
        m_scene.agenda.at(day, [this, kind, session] { return send(kind + u'N', session); });
}

Status SendHistory::send(const QString& notice, std::optional<CheckupSessionId> session) {
    Desk& desk = clerk().desk;
    JobControl control;
    BatchPreparation preparation(desk);
    if (session && desk.db().one(kPlaced, notice, *session) == 0)
        return {};
    BANSO_TRY(
        const SendBatchId batch,
        preparation.prepare({.notice = notice, .session = session, .isDue = !session}, control));
    BatchService service(desk);
    for (const GateReason reason :
         {GateReason::SameName, GateReason::Unverified, GateReason::RegisterOld})
        if (const auto done = service.confirmAll(batch, reason); !done)
            return fail(done.error().front());
    BANSO_CHECK(handOutWithheld(batch));
    BatchBook book(desk);
    if (book.counts(batch).waiting == 0)
        return {};
    BANSO_TRY(const SendBatch kept, book.load(batch));
    if (const auto done = service.release(batch, kept.revision, control); !done)
        return fail(done.error().front());
    BANSO_CHECK(exportNow(batch));
    m_scene.agenda.at(m_scene.today().plusDays(1), [this, batch]() -> Status {
        BANSO_CHECK(post(batch));
        return makeCalls(batch);
    });
    m_scene.agenda.at(m_scene.today().plusDays(2), [this, batch]() -> Status {
        BANSO_CHECK(readAnswers(batch, SendChannel::Sms));
        BANSO_CHECK(readAnswers(batch, SendChannel::Line));
        // Who was not reached waits on the next rung.
        return BatchBook(clerk().desk).counts(batch).waiting > 0 ? exportNow(batch) : Status();
    });
    return {};
}

/// What may not be sent is handed over and explained when the family comes by.
Status SendHistory::handOutWithheld(SendBatchId batch) {
    Desk& desk = clerk().desk;
    ItemBook items(desk);
    for (const SendItem& item : items.ofBatch(batch)) {
        if (item.state != ItemState::Withheld)
            continue;
        for (const DutyId id : items.duties(item.id)) {
            const auto duty = DutyBook(desk).find(id);
            if (duty && duty->state == DutyState::Open && duty->room == DutyRoom::Care)
                BANSO_CHECK(CareDutyService(desk).close(id, duty->revision, QStringLiteral("00"),
                                                        QStringLiteral("窓口で手渡し")));
        }
        BANSO_TRY(const SendItem now, items.load(item.id));
        if (now.state == ItemState::Withheld)
            BANSO_CHECK(
                BatchService(desk).recall(item.id, now.revision, QStringLiteral("窓口で手渡し")));
    }
    return {};
}

BatchExport& SendHistory::files() {
    if (!m_export)
        m_export = std::make_unique<BatchExport>(clerk().desk);
    return *m_export;
}

Status SendHistory::exportNow(SendBatchId batch) {
    JobControl control;
    BANSO_TRY(const ExportReport report, files().write(batch, m_folder.path(), control));
    if (!report.errors.empty())
        return fail(report.errors.front());
    return {};
}

QString SendHistory::answerFor(SendChannel channel, FamilyId family) {
    const bool isSms = channel == SendChannel::Sms;
    const QString good = isSms ? QStringLiteral("配信成功,100") : QStringLiteral("配信成功,0");
    const int at = m_scene.random.below(100);
    if (m_scene.storyFamilies.contains(family) || at < 95)
        return good;
    const bool isRecent = m_scene.today().daysUntil(m_scene.days.today) < 12;
    if (at < 97)
        return isSms ? QStringLiteral("電話番号なし,560") : QStringLiteral("友だち解除,12");
    if (at < 99)
        return isSms ? QStringLiteral("圏外,300") : good;
    return isRecent ? QStringLiteral("状態99,999") : good;
}

Status SendHistory::readAnswers(SendBatchId batch, SendChannel channel) {
    Desk& desk = clerk().desk;
    const QString at = m_scene.today().iso().replace(u'-', u'/') + QStringLiteral(" 08:30:00");
    const bool isSms = channel == SendChannel::Sms;
    QString rows;
    AttemptBook attempts(desk);
    for (const SendItem& item : ItemBook(desk).ofBatch(batch))
        for (const Attempt& attempt : attempts.ofItem(item.id))
            if (attempt.channel == channel && attempt.state == AttemptState::HandedOver)
                rows += attempt.sendKey + u',' + attempt.contactValue + u',' +
                        answerFor(channel, item.family) + QLatin1String(isSms ? ",1," : ",") + at +
                        QStringLiteral("\r\n");
    if (rows.isEmpty())
        return {};
    const QString path = m_folder.filePath(
        QStringLiteral("answer-%1-%2.csv").arg(batch.value()).arg(m_scene.random.below(1 << 30)));
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path));
    BANSO_CHECK(file.write((resultHeader(channel) + rows).toUtf8()));
    BANSO_CHECK(file.publish());
    ResultImport results(desk, clerk().rooms->registry());
    JobControl control;
    const auto read = results.read(path, results.usualProfile(channel), control);
    return read ? Status() : Status(fail(read.error().front()));
}

Status SendHistory::post(SendBatchId batch) {
    const auto posted = LetterReturn(clerk().desk, clerk().rooms->registry()).confirmPosted(batch);
    return posted ? Status() : Status(fail(posted.error()));
}

Status SendHistory::makeCalls(SendBatchId batch) {
    Desk& desk = clerk().desk;
    CallService calls(desk, clerk().rooms->registry());
    AttemptBook attempts(desk);
    for (const SendItem& item : ItemBook(desk).ofBatch(batch))
        for (const Attempt& attempt : attempts.ofItem(item.id))
            if (attempt.channel == SendChannel::Phone && attempt.state == AttemptState::HandedOver)
                BANSO_CHECK(calls.record(attempt.id, {.result = QStringLiteral("talked"),
                                                      .talkedTo = TalkedTo::Person}));
    return {};
}

Status SendHistory::returnLetterOf(ResidentIndex mother) {
    Desk& desk = clerk().desk;
    const FamilyId family = m_scene.familyOf(mother);
    BatchBook book(desk);
    ItemBook items(desk);
    for (const SendBatch& batch : book.list(kRecentBatches)) {
        const auto item = items.ofFamily(batch.id, family);
        if (!item)
            continue;
        for (const Attempt& attempt : AttemptBook(desk).ofItem(item->id))
            if (attempt.serial && attempt.state == AttemptState::Posted) {
                const auto done = LetterReturn(desk, clerk().rooms->registry())
                                      .record(*attempt.serial, QStringLiteral("unknown_address"));
                return done ? Status() : Status(fail(done.error()));
            }
    }
    return suspendAddressOf(mother, family);
}

/// A letter of another office came back: only the address is known to be wrong.
Status SendHistory::suspendAddressOf(ResidentIndex mother, FamilyId family) {
    Desk& desk = clerk().desk;
    const PersonId person = m_scene.personOf(mother);
    const WrittenAddress home = m_scene.town.map.written(m_scene.town.householdOf(mother).address);
    const Address address{TownMap::prefecture(), TownMap::municipality(), home.town, home.block,
                          home.building};
    return ContactService(desk, clerk().rooms->registry())
        .suspendAddress({family, person, address.key(), QStringLiteral("unknown_address"), {}});
}

} // namespace banso
