#include "tests/support/cli/SmallTown.h"

namespace banso::test {

namespace {

struct Spelled {
    const char* kanji;
    const char* kana;
};
constexpr std::array kSurnames{
    Spelled{"相沢", "アイザワ"}, Spelled{"石井", "イシイ"},   Spelled{"上田", "ウエダ"},
    Spelled{"江口", "エグチ"},   Spelled{"岡本", "オカモト"}, Spelled{"加藤", "カトウ"},
    Spelled{"木村", "キムラ"},   Spelled{"久保", "クボ"},     Spelled{"小林", "コバヤシ"},
    Spelled{"佐野", "サノ"},     Spelled{"清水", "シミズ"},   Spelled{"鈴木", "スズキ"},
    Spelled{"関", "セキ"},       Spelled{"高田", "タカダ"},   Spelled{"土屋", "ツチヤ"},
    Spelled{"寺田", "テラダ"},   Spelled{"中村", "ナカムラ"}, Spelled{"西川", "ニシカワ"},
    Spelled{"野口", "ノグチ"},   Spelled{"早川", "ハヤカワ"}};
constexpr std::array kWomen{
    Spelled{"朝子", "アサコ"}, Spelled{"郁", "イク"},   Spelled{"海", "ウミ"},
    Spelled{"笑", "エミ"},     Spelled{"織", "オリ"},   Spelled{"薫", "カオル"},
    Spelled{"樹", "イツキ"},   Spelled{"栞", "シオリ"}, Spelled{"爽", "サヤカ"},
    Spelled{"詩", "ウタ"},     Spelled{"澄", "スミ"},   Spelled{"瀬奈", "セナ"},
    Spelled{"空", "ソラ"},     Spelled{"環", "タマキ"}, Spelled{"紬", "ツムギ"},
    Spelled{"凪", "ナギ"},     Spelled{"寧々", "ネネ"}};

QByteArray spaced(const char* first, const char* second) {
    return QByteArray(first) + " " + second;
}

/// A day as ISO, so many days after another.
QByteArray dayAfter(const char* iso, int days) {
    return Date::fromIso(QString::fromLatin1(iso))->plusDays(days).iso().toLatin1();
}

QByteArray birthOfChild(int household) {
    // The check-up of 2026-12-18 is for those born from 2026-07-18 to 2026-09-17.
    return household < SmallTown::kDue ? dayAfter("2026-07-19", household)
                                       : dayAfter("2021-04-01", household * 5);
}

} // namespace

QByteArray SmallTown::number(int household, int member) {
    return QByteArray::number(10000 + household * 10 + member);
}

SmallTown::SmallTown() {
    for (int i = 0; i < kHouseholds; ++i)
        addHousehold(i);
}

void SmallTown::addHousehold(int i) {
    const auto at = [](const auto& list, int n) {
        return list[static_cast<std::size_t>(n) % list.size()];
    };
    const Spelled surname = at(kSurnames, i);
    const Spelled given = at(kWomen, i / 20);
    const QByteArray no = QByteArray::number(5000 + i);
    const QByteArray block = QByteArray::number(i / 10 + 1) + "-" + QByteArray::number(i % 10 + 1);
    const auto settle = [&](ExtractRow& row, const char* code, const char* relation,
                            const QByteArray& since) {
        row.household(no, code, relation).livesAt(block, since);
    };
    settle(m_extract.add(number(i, 2), spaced(surname.kanji, "太郎"),
                         spaced(surname.kana, "タロウ"), dayAfter("1985-01-01", i * 9)),
           "02", "世帯主", "2020-04-01");
    settle(m_extract
               .add(number(i, 1), spaced(surname.kanji, given.kanji),
                    spaced(surname.kana, given.kana), dayAfter("1988-01-01", i * 9))
               .female(),
           "12", "妻", "2020-04-01");
    const QByteArray born = birthOfChild(i);
    settle(
        m_extract
            .add(number(i, 3), spaced(surname.kanji, "一葉"), spaced(surname.kana, "カズハ"), born)
            .set("住民となった年月日", born),
        "20", "子", born);
}

ExtractBuilder SmallTown::nextExtract() const {
    ExtractBuilder next = m_extract;
    for (int i = 60; i < 260; ++i)
        for (const int member : {1, 2, 3})
            next.of(number(i, member))
                .livesAt("99-" + QByteArray::number(i), "2026-11-20")
                .set("異動年月日", "2026-11-20");
    for (int i = 260; i < 280; ++i)
        next.of(number(i, 2)).movedOut("2026-11-20");
    for (int i = 280; i < 285; ++i)
        next.of(number(i, 2)).died("2026-11-20");
    for (int i = 100; i < 160; ++i) {
        const QString name = next.of(number(i, 3)).value(QStringLiteral("氏名"));
        next.add(number(i, 4), name.section(u' ', 0, 0).toUtf8() + " 二葉",
                 next.of(number(i, 3))
                         .value(QStringLiteral("氏名_フリガナ"))
                         .section(u' ', 0, 0)
                         .toUtf8() +
                     " フタバ",
                 "2026-11-21")
            .household(QByteArray::number(5000 + i), "20", "子")
            .livesAt("99-" + QByteArray::number(i), "2026-11-21")
            .set("住民となった年月日", "2026-11-21")
            .set("異動年月日", "2026-11-21");
    }
    return next;
}

QByteArray SmallTown::contacts() const {
    QByteArray text = "宛名番号,氏名,種別,電話番号,LINE連携ID,持ち主,SMS同意,同意日,確認日\r\n";
    for (int i = 0; i < kSms + kLine; ++i) {
        const QByteArray who = motherNo(i) + ",";
        text += i < kSms ? who + ",携帯,0901" + QByteArray::number(1'000'000 + i) +
                               ",,本人,同意,2026-11-01,2026-11-01\r\n"
                         : who + ",LINE,,U" + QByteArray::number(100'000 + i) +
                               ",本人,同意,2026-11-01,2026-11-01\r\n";
    }
    return text;
}

const TownRegister& SmallTown::founded(Dialect dialect) {
    const auto found = [](Dialect on) {
        auto town = std::make_unique<TownRegister>(on);
        const SmallTown files;
        const CliProgram admin = town->cli().as("admin", "banso-demo-1");
        admin.must("init --admin admin");
        admin.must("staff add nurse --roles nurse,clerk,approver,administrator --name",
                   {QStringLiteral("佐藤 恵"), QStringLiteral("--os-user"), CliProgram::osUser()});
        const CliProgram cli = town->cli();
        cli.must("import residents", {files.extract().write(town->path(QStringLiteral("a.csv")))});
        cli.must("import contacts", {town->write("contacts.csv", files.contacts())});
        cli.must("session add --kind C04 --on 2026-12-18 --time 13:00 --place-eligible --place",
                 {QStringLiteral("保健センター")});
        return town;
    };
    if (dialect == Dialect::Postgres) {
        static const auto postgres = found(Dialect::Postgres);
        return *postgres;
    }
    static const auto sqlite = found(Dialect::Sqlite);
    return *sqlite;
}

} // namespace banso::test
