#include "tests/journeys/window/SendSteps.h"

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "tests/journeys/window/Walk.h"
#include "tests/support/gui/Precompiled.h"

#include <QDir>

namespace banso::test {

namespace {

constexpr auto kGoOn = Qt::CTRL | Qt::Key_Return;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

SendBatch onlyBatch(JourneyTown& town) {
    const auto batches = BatchBook(*town.desk).list(2);
    REQUIRE(batches.size() == 1);
    return batches.front();
}

std::vector<Attempt> attemptsBy(JourneyTown& town, SendChannel channel) {
    std::vector<Attempt> list;
    AttemptBook attempts(*town.desk);
    for (const SendItem& item : ItemBook(*town.desk).ofBatch(onlyBatch(town).id))
        for (const Attempt& attempt : attempts.ofItem(item.id))
            if (attempt.channel == channel)
                list.push_back(attempt);
    return list;
}

void openBatch(JourneyTown& town, Walk& clerk) {
    clerk.go(3, "send");
    clerk.workspace().open(u("send"), u("batch:%1").arg(onlyBatch(town).id.value()));
}

/// The service's answer: 8 arrived, 2 numbers nobody has, 1 code nobody knows.
QString resultFile(JourneyTown& town) {
    QString text = u("管理番号,電話番号,状態,結果コード,キャリア,通数,処理日時\n");
    int number = 0;
    for (const Attempt& attempt : attemptsBy(town, SendChannel::Sms)) {
        const char* state = number < 8 ? "着信済" : number < 10 ? "電話番号なし" : "なぞの状態";
        text += u("%1,,%2,,,1,2026/11/26 09:30:00\n").arg(attempt.sendKey, u(state));
        ++number;
    }
    REQUIRE(number == 11);
    return town.write("sms-result.csv", text);
}

} // namespace

void prepareNotice(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    clerk.go(1, "today");
    clerk.choose("担当", "全員の分");
    clerk.choose("期限", "期限: 1か月先まで");
    clerk.field("期限の来た仕事");
    clerk.walkTo("4か月児健診 案内");
    clerk.picture("06-today");
    clerk.press(Qt::Key_S);
    REQUIRE(eventually([&] { return clerk.page() == u"send"; }));
    clerk.press(kGoOn);
    REQUIRE(
        clerk.shows("20世帯 = 待ち 18（SMS 12・LINE 3・郵便 3） ＋ 渡した 0 ＋ 留保 2 ＋ 取消 0"));
    clerk.picture("06-check");
    clerk.walkTo("SMS");
    clerk.press(Qt::Key_4);
    CHECK(clerk.shows("20世帯 = 待ち 18（SMS 11・LINE 3・郵便 3・電話 1）"));
    clerk.walkTo("郵便");
    clerk.picture("06-letter");
    CHECK(clerk.asker.unprepared() == 0);
}

void handOut(JourneyTown& town, const QString& folder) {
    Walk clerk(town, "clerk1");
    openBatch(town, clerk);
    clerk.press(Qt::ALT | Qt::Key_3);
    clerk.asker.prepareYes();
    clerk.press(kGoOn);
    REQUIRE(eventually([&] { return onlyBatch(town).state == BatchState::Released; }));
    clerk.asker.prepareText(folder);
    REQUIRE(clerk.shows("18世帯を確定しました"));
    clerk.press(kGoOn);
    REQUIRE(clerk.shows("20世帯 = 待ち 0 ＋ 渡した 18（SMS 11・LINE 3・郵便 3・電話 1） ＋ 留保 2 "
                        "＋ 取消 0"));
    clerk.picture("07-handed-out");
    const QDir files(folder);
    INFO(files.entryList().join(u' ').toStdString());
    CHECK(files.entryList({u("*.pdf")}).size() == 2);
    CHECK(files.entryList({u("*.csv")}).size() >= 2);
    CHECK(clerk.asker.unprepared() == 0);
}

void takeOutLetter(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    clerk.go(3, "send");
    clerk.press(Qt::ALT | Qt::Key_7);
    REQUIRE(clerk.shows("抜き取る手紙"));
    clerk.picture("09-pull-list");
    clerk.walkTo("抜き取る手紙");
    clerk.press(Qt::Key_Y);
    CHECK(eventually([&] { return !clerk.text().contains(u("抜き取る手紙")); }));
    openBatch(town, clerk);
    clerk.press(Qt::ALT | Qt::Key_3);
    clerk.asker.prepareYes();
    clerk.press(Qt::Key_G);
    int posted = 0;
    for (const Attempt& letter : attemptsBy(town, SendChannel::Post))
        posted += letter.state == AttemptState::Posted ? 1 : 0;
    CHECK(posted == 2);
}

void takeResults(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    openBatch(town, clerk);
    clerk.press(Qt::ALT | Qt::Key_4);
    clerk.asker.prepareText(resultFile(town));
    clerk.asker.prepareYes();
    clerk.press(Qt::Key_I);
    REQUIRE(clerk.shows("待ち 2（郵便 2）"));
    clerk.picture("08-results");
    CHECK(town.counted("SELECT COUNT(*) FROM attempt WHERE state = 'delivered'") == 8);

    std::optional<Attempt> posted;
    for (const Attempt& letter : attemptsBy(town, SendChannel::Post))
        if (letter.state == AttemptState::Posted)
            posted = letter;
    REQUIRE(posted);
    clerk.press(Qt::ALT | Qt::Key_6);
    clerk.field("返戻の理由");
    clerk.press(Qt::Key_Down);
    clerk.fill("整理番号", *posted->serial);
    clerk.press(Qt::Key_Return);
    CHECK(eventually([&] {
        return AttemptBook(*town.desk).ofItem(posted->item).front().state == AttemptState::Returned;
    }));
    clerk.picture("08-returned");
    // A mother asks for no more messages.
    clerk.fill("番号", attemptsBy(town, SendChannel::Sms).front().contactValue);
    clerk.press(Qt::Key_Return);
    CHECK(eventually([&] { return town.counted("SELECT COUNT(*) FROM opt_out") == 1; }));

    clerk.press(Qt::ALT | Qt::Key_5);
    clerk.press(Qt::Key_1);
    clerk.press(kGoOn);
    CHECK(eventually([&] {
        const auto calls = attemptsBy(town, SendChannel::Phone);
        return calls.size() == 1 && calls.front().state == AttemptState::Called;
    }));
    clerk.press(Qt::ALT | Qt::Key_7);
    CHECK(clerk.shows("結果が不明"));
    clerk.picture("08-questions");
    CHECK(clerk.asker.unprepared() == 0);
}

} // namespace banso::test
