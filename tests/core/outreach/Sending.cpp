#include "tests/core/outreach/Sending.h"

#include "core/exchange/CsvReader.h"
#include "core/outreach/masters/OutreachMasters.h"
#include "core/registry/imports/ImportRepository.h"

#include <QFile>

namespace banso::test {

namespace {

const Query<CheckupSessionId, QString, Date> kAddSession{
    "test.addSession",
    "INSERT INTO checkup_session (kind, held_on, starts_at, closes_at, place, note, is_cancelled)"
    " VALUES (?, ?, '13:15', '', '保健センター', '', 0) ON CONFLICT (kind, held_on, starts_at, "
    "place)"
    " DO UPDATE SET note = excluded.note RETURNING checkup_session_id"};
const Query<PregnancyId, PersonId, FamilyId, Date, int> kAddPregnancy{
    "test.addPregnancy",
    "INSERT INTO pregnancy (person_id, family_id, notified_by, edd_on, institution, parity,"
    " fetus_count, stay_planned, at_risk, state, note)"
    " VALUES (?, ?, 'self', ?, '', 'unknown', ?, 'unknown', 'unknown', 'ongoing', '')"
    " RETURNING pregnancy_id"};
const Command<PregnancyId, int> kAddFetus{
    "test.addFetus", "INSERT INTO fetus (pregnancy_id, ordinal, outcome, evidence)"
                     " VALUES (?, ?, 'ongoing', 'unknown')"};
const Query<FetusId, Date, PregnancyId, int> kLose{
    "test.lose", "UPDATE fetus SET outcome = 'stillbirth', outcome_on = ?"
                 " WHERE pregnancy_id = ? AND ordinal = ? RETURNING fetus_id"};

// Names that are nobody else's, so that nothing is said about namesakes.
constexpr std::array kNames{"相沢 朝子", "石井 郁", "上田 海", "江口 笑", "岡本 織", "加藤 薫",
                            "木村 樹",   "久保 栞", "小林 爽", "佐野 詩", "清水 澄", "鈴木 瀬",
                            "関 空",     "高田 環", "土屋 紬", "寺田 朋", "土居 直", "中野 虹",
                            "西田 縫",   "沼田 音", "野村 望", "林 春",   "樋口 雛"};
constexpr std::array kKana{"アイザワ アサコ", "イシイ カオル", "ウエダ ウミ",   "エグチ エミ",
                           "オカモト オリ",   "カトウ カオリ", "キムラ イツキ", "クボ シオリ",
                           "コバヤシ サヤカ", "サノ ウタ",     "シミズ スミ",   "スズキ セナ",
                           "セキ ソラ",       "タカダ タマキ", "ツチヤ ツムギ", "テラダ トモ",
                           "ドイ ナオ",       "ナカノ ニコ",   "ニシダ ヌイ",   "ヌマタ ネネ",
                           "ノムラ ノア",     "ハヤシ ハル",   "ヒグチ ヒナ"};

} // namespace

Sending::Sending(TestDesk& reg)
    : desk(reg),
      listener(reg.desk()),
      people(reg.desk(), listeners),
      preparation(reg.desk()),
      batches(reg.desk()),
      batchBook(reg.desk()),
      items(reg.desk()),
      attempts(reg.desk()) {
    listeners.add(listener);
    auto tx = reg.write();
    installOutreachMasters(reg.db());
    tx.commit();
    extractOf("2026-11-20");
}

void Sending::extractOf(const char* iso) {
    auto tx = desk.write();
    ImportRepository(desk.db()).add({ImportBatchId(0),
                                     ImportKind::Residents,
                                     QStringLiteral("juki.csv"),
                                     QString(),
                                     QStringLiteral("resident-122"),
                                     day(iso),
                                     {},
                                     0,
                                     0,
                                     0,
                                     desk.clock.now(),
                                     QStringLiteral("staff:1")});
    tx.commit();
}

Sending::Home Sending::home() {
    const auto n = static_cast<std::size_t>(m_families++);
    const auto block = std::to_string(n + 1) + "-1";
    Home home{people.mother(kNames[n], kKana[n], "1995-05-01", block.c_str()), {}};
    home.children = {people.child(home.mother, "子 一郎", "コ イチロウ", "2026-07-20")};
    due(home, home.children[0], "C04N");
    return home;
}

Sending::Home Sending::twins() {
    Home twins = home();
    twins.children.push_back(people.child(twins.mother, "子 二郎", "コ ジロウ", "2026-07-20"));
    due(twins, twins.children[1], "C04N");
    return twins;
}

DutyId Sending::due(const Home& home, PersonId person, const char* kind,
                    const DutySubject& subject) {
    auto tx = desk.write();
    const DutyId id =
        DutyBook(desk.desk())
            .put({.room = DutyRoom::Registry, // care would withdraw what its records do not ask for
                  .kind = QLatin1String(kind),
                  .originKey =
                      QStringLiteral("test:%1:%2").arg(QLatin1String(kind)).arg(person.value()),
                  .family = home.family(),
                  .person = person,
                  .subject = subject,
                  .opensOn = desk.clock.today(),
                  .dueOn = desk.clock.today().plusDays(7),
                  .reason = QStringLiteral("test"),
                  .role = Role::Clerk});
    tx.commit();
    return id;
}

ContactPointId Sending::sms(const Home& home) {
    const QByteArray number = "090" + QByteArray::number(10000000 + home.family().value());
    return people.mobile(home.mother.person, number.constData());
}

ContactPointId Sending::line(const Home& home) {
    const QByteArray reference = "U" + QByteArray::number(home.family().value());
    return people.line(home.mother.person, reference.constData());
}

ContactPointId Sending::landline(const Home& home) {
    return people.contacts
        .put(home.mother.person,
             {.kind = ContactKind::Landline,
              .value = QStringLiteral("0583%1").arg(home.family().value(), 6, 10, QChar(u'0')),
              .verifiedOn = desk.clock.today()})
        .value();
}

CheckupSessionId Sending::session(const char* kind, const char* iso) {
    auto tx = desk.write();
    const auto id = desk.db().one(kAddSession, QLatin1String(kind), day(iso));
    tx.commit();
    return id;
}

PregnancyId Sending::pregnancy(const Home& home, const char* edd, int fetuses) {
    auto tx = desk.write();
    const auto id =
        desk.db().one(kAddPregnancy, home.mother.person, home.family(), day(edd), fetuses);
    for (int i = 1; i <= fetuses; ++i)
        desk.db().run(kAddFetus, id, i);
    tx.commit();
    return id;
}

void Sending::lose(PregnancyId pregnancy, int ordinal, const char* on) {
    auto tx = desk.write();
    const FetusId fetus = desk.db().one(kLose, day(on), pregnancy, ordinal);
    listener.outcomeRecorded(fetus);
    tx.commit();
}

SendBatchId Sending::prepared(const char* notice) {
    const bool isCheckup = QByteArrayView(notice).startsWith("C");
    auto batch =
        preparation.prepare({.notice = QLatin1String(notice),
                             .session = isCheckup ? std::optional(session()) : std::nullopt,
                             .isDue = true},
                            job);
    if (!batch)
        FAIL(std::string(batch.error().code.text()));
    return *batch;
}

SendBatchId Sending::released() {
    const SendBatchId batch = prepared();
    const auto counts = batches.release(batch, batchBook.find(batch)->revision, job);
    if (!counts)
        FAIL(std::string(counts.error().front().code.text())
             << ' ' << counts.error().front().arguments.join(u' ').toStdString());
    return batch;
}

ExportReport Sending::exported(SendBatchId batch) {
    auto report = BatchExport(desk.desk()).write(batch, folder(), job);
    if (!report)
        FAIL(std::string(report.error().code.text()));
    for (const Error& error : report->errors)
        FAIL_CHECK(std::string(error.code.text())
                   << ' ' << error.arguments.join(u' ').toStdString());
    return *std::move(report);
}

SendItem Sending::item(SendBatchId batch, const Home& home) {
    return items.ofFamily(batch, home.family()).value();
}

Attempt Sending::lastAttempt(SendBatchId batch, const Home& home) {
    return attempts.ofItem(item(batch, home).id).back();
}

QString Sending::shape(SendBatchId batch, const Home& home) {
    const SendItem one = item(batch, home);
    const QString way = one.channel ? keyOf(*one.channel) : QStringLiteral("-");
    return (keyOf(one.state) + u' ' + way + u' ' + joinedKeys(one.reasons)).trimmed();
}

std::vector<QString> Sending::openDuties(const Home& home) {
    std::vector<QString> kinds;
    for (const Duty& duty : DutyBook(desk.desk()).openOf(home.family()))
        kinds.push_back(duty.kind);
    return kinds;
}

bool Sending::isOpen(const Home& home, const char* kind) {
    const auto kinds = openDuties(home);
    return std::find(kinds.begin(), kinds.end(), QLatin1String(kind)) != kinds.end();
}

QString Sending::findings() {
    QStringList found;
    for (const auto& [finding, count] : reconcileSends(desk.db()))
        if (count != 0)
            found.append(keyOf(finding) + u'=' + QString::number(count));
    return found.join(u' ');
}

QString textOf(const QString& path) {
    auto csv = CsvReader::open(path);
    if (!csv)
        FAIL(std::string(csv.error().code.text()));
    QStringList lines;
    while (csv->next().value()) {
        QStringList cells;
        for (qsizetype i = 0; i < csv->cellCount(); ++i)
            cells.append(csv->text(i).value());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace banso::test
