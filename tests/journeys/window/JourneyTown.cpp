#include "tests/journeys/window/JourneyTown.h"

#include "app/house/Founding.h"
#include "app/house/House.h"
#include "core/care/pregnancy/PregnancyService.h"
#include "core/storage/RegisterInfo.h"
#include "tests/support/Precompiled.h"

#include <QFile>

namespace banso::test {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

struct Spelled {
    const char* kanji;
    const char* kana;
};
// Names that are nobody else's, so that nothing is said about namesakes.
constexpr std::array kSurnames{
    Spelled{"相沢", "アイザワ"}, Spelled{"石井", "イシイ"},   Spelled{"上田", "ウエダ"},
    Spelled{"江口", "エグチ"},   Spelled{"岡本", "オカモト"}, Spelled{"加藤", "カトウ"},
    Spelled{"木村", "キムラ"},   Spelled{"久保", "クボ"},     Spelled{"小林", "コバヤシ"},
    Spelled{"佐野", "サノ"},     Spelled{"清水", "シミズ"},   Spelled{"鈴木", "スズキ"},
    Spelled{"関", "セキ"},       Spelled{"濵田", "ハマダ"},   Spelled{"土屋", "ツチヤ"},
    Spelled{"寺田", "テラダ"},   Spelled{"渡邉", "ワタナベ"}, Spelled{"𠮷田", "ヨシダ"},
    Spelled{"野口", "ノグチ"},   Spelled{"早川", "ハヤカワ"}};
static_assert(kSurnames.size() == JourneyTown::kDue);

QByteArray childNo(int household) {
    return QByteArray::number(1003 + household * 10);
}

void addDue(ExtractBuilder& town, int household) {
    const Spelled name = kSurnames[static_cast<std::size_t>(household)];
    const QByteArray no = QByteArray::number(500 + household);
    const QByteArray block = QByteArray::number(household + 1) + "-1";
    town.add(JourneyTown::motherNo(household).toLatin1(), QByteArray(name.kanji) + "　朝子",
             QByteArray(name.kana) + "　アサコ", "1994-02-03")
        .female()
        .household(no, "02", "世帯主")
        .livesAt(block, "2020-04-01");
    town.add(childNo(household), QByteArray(name.kanji) + "　一葉",
             QByteArray(name.kana) + "　カズハ", "2026-08-05")
        .household(no, "20", "子")
        .livesAt(block, "2026-08-05")
        .set("住民となった年月日", "2026-08-05");
}

} // namespace

JourneyTown::JourneyTown() {
    Founding::addMasters(reg.db(), reg.actor, reg.clock.now());
    auto tx = reg.write();
    RegisterInfo::markFictitious(reg.db());
    tx.commit();
}

QString JourneyTown::motherNo(int household) {
    return QString::number(1001 + household * 10);
}

ExtractBuilder JourneyTown::people() const {
    ExtractBuilder town;
    for (int household = 0; household < kDue; ++household)
        addDue(town, household);
    town.add("2001", "髙橋　凛", "タカハシ　リン", "1995-05-01")
        .female()
        .household("600", "02", "世帯主")
        .livesAt("30-1", "2020-04-01");
    town.add("2002", "甲野　京子", "コウノ　キョウコ", "1993-04-04")
        .female()
        .household("601", "02", "世帯主")
        .livesAt("31-1", "2020-04-01");
    return town;
}

QString JourneyTown::extract() {
    return people().write(reg.path(u("residents-20261122.csv")));
}

QString JourneyTown::nextExtract(int deadMotherOf) {
    ExtractBuilder next = people();
    next.of(motherNo(deadMotherOf).toLatin1()).died("2026-11-25");
    return next.write(reg.path(u("residents-next.csv")));
}

QString JourneyTown::contacts() {
    QString text = u("宛名番号,種別,電話番号,LINE連携ID,持ち主,SMS同意,同意日,確認日\r\n");
    for (int household = 0; household < kSms; ++household)
        text += u("%1,携帯,0901000%2,,本人,同意,2026-11-01,2026-11-01\r\n")
                    .arg(motherNo(household))
                    .arg(household, 4, 10, QChar(u'0'));
    for (int household = kSms; household < kSms + kLine; ++household)
        text += u("%1,LINE,,U%2,本人,同意,2026-11-01,2026-11-01\r\n")
                    .arg(motherNo(household))
                    .arg(100000 + household);
    return write("contacts.csv", text);
}

QString JourneyTown::protections() {
    QString text = u("宛名番号,区分,開始年月日,終了年月日\r\n");
    for (int household = kDue - kProtected; household < kDue; ++household)
        text += u("%1,DV,2026-04-01,2027-03-31\r\n").arg(motherNo(household));
    return write("protection.csv", text);
}

QString JourneyTown::write(const char* name, const QString& text) {
    const QString path = reg.path(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", name);
    return path;
}

void JourneyTown::expectTwins() {
    const auto nurse = staff.desk(Role::Nurse);
    House house(*nurse);
    PregnancyService pregnancies(*nurse, house.registry(), house.care());
    REQUIRE(pregnancies.record({.person = person(u("2002")),
                                .notifiedOn = *Date::of(2026, 4, 20),
                                .notifiedBy = NoticeBy::Self,
                                .edd = *Date::of(2026, 11, 30),
                                .fetusCount = 2}));
}

PersonId JourneyTown::person(const QString& number) {
    static const Query<PersonId, QString> kByNumber{
        "journey.byNumber", "SELECT person_id FROM register_entry WHERE resident_no = ?"};
    return reg.db().one(kByNumber, number);
}

qint64 JourneyTown::counted(const char* sql) {
    const auto cursor = reg.db().engine().prepare("journey.count", QByteArrayView(sql), {});
    return cursor->step() ? cursor->integer(0) : -1;
}

} // namespace banso::test
