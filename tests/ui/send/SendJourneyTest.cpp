#include "tests/support/gui/Precompiled.h"
#include "tests/ui/send/SendStage.h"
#include "ui/send/CallsDesk.h"
#include "ui/send/MailDesk.h"
#include "ui/send/QuestionsDesk.h"
#include "ui/send/SendBatchPane.h"
#include "ui/send/SendCheckStep.h"
#include "ui/send/SendChooseStep.h"
#include "ui/send/SendHandOutStep.h"
#include "ui/send/SendPreviewPanel.h"
#include "ui/send/SendResultStep.h"
#include "ui/send/SendSide.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/table/RowTable.h"

#include <QDir>
#include <QFile>

using namespace banso;
using banso::test::press;
using banso::test::SendStage;
using banso::test::u8;

namespace {

constexpr auto kGoOn = Qt::CTRL | Qt::Key_Return;

SendBatchId openBatch(SendStage& s) {
    const SendPlace place = SendPlace::parse(s.page().place());
    REQUIRE(place.batch);
    return *place.batch;
}

/// Prepares the notice for the session on the 18th by keys.
SendBatchId prepare(SendStage& s) {
    s.open(u8("prepare:C04N:%1").arg(s.town.session().value()));
    s.pressAndWait(kGoOn);
    return openBatch(s);
}

void goTo(SendStage& s, const test::Sending::Home& home) {
    s.page().pane()->check()->goTo(s.town.item(openBatch(s), home).id);
}

QString counts(SendStage& s) {
    return s.page().pane()->countsLine();
}

/// The service's answers to the messages of a batch, in the order of the items.
QString smsResults(SendStage& s, SendBatchId batch, const std::vector<const char*>& states) {
    const QString path = s.reg.path(u8("results.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u8("管理番号,電話番号,状態,結果コード,キャリア,通数,処理日時\n").toUtf8());
    std::size_t next = 0;
    for (const SendItem& item : s.town.items.ofBatch(batch))
        for (const Attempt& attempt : s.town.attempts.ofItem(item.id))
            if (attempt.channel == SendChannel::Sms && next < states.size())
                file.write(u8("%1,,%2,,,1,2026/11/22 09:30:00\n")
                               .arg(attempt.sendKey, u8(states[next++]))
                               .toUtf8());
    return path;
}

} // namespace

TEST_CASE("twenty households from the notice to the returned letter, by keys", "[send][journey]") {
    SendStage s;
    s.twenty();
    // Today's group opens the first step filled in.
    s.open(u8("prepare:C04N:%1").arg(s.town.session().value()));
    CHECK(s.page().pane()->choose()->notices()->currentIndex().data().toString().contains(
        u8("4か月")));
    CHECK(s.page().pane()->choose()->sessions()->currentText().contains(u8("13:15")));
    s.pressAndWait(kGoOn);
    const SendBatchId batch = openBatch(s);
    CHECK(s.page().pane()->phase() == SendPhase::Check);
    CHECK(counts(s) ==
          u8("20世帯 = 待ち 18（SMS 12・LINE 3・郵便 3） ＋ 渡した 0 ＋ 留保 2 ＋ 取消 0"));

    // One household by telephone, and back, and again.
    goTo(s, s.homes[11]);
    press(Qt::Key_4);
    CHECK(s.town.item(batch, s.homes[11]).channel == SendChannel::Phone);
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(s.town.item(batch, s.homes[11]).channel == SendChannel::Sms);
    goTo(s, s.homes[11]);
    press(Qt::Key_4);
    CHECK(counts(s).contains(u8("SMS 11・LINE 3・郵便 3・電話 1")));

    // The very text, and the very letter.
    goTo(s, s.homes[0]);
    SendPreviewPanel& preview = *s.page().pane()->check()->preview();
    CHECK_FALSE(preview.text().isEmpty());
    goTo(s, s.homes[16]);
    CHECK(preview.text().contains(u8("4か月")));

    // Release asks once, then the files.
    press(kGoOn);
    CHECK(s.page().pane()->phase() == SendPhase::HandOut);
    s.asker.prepareNo();
    press(kGoOn);
    CHECK(s.town.batchBook.find(batch)->state == BatchState::Draft);
    s.asker.prepareYes();
    s.pressAndWait(kGoOn);
    CHECK(s.asker.confirmations().back().items.size() == 18);
    CHECK(s.town.batchBook.find(batch)->state == BatchState::Released);
    s.asker.prepareText(s.reg.path(QString()));
    s.pressAndWait(kGoOn);
    CHECK(counts(s) == u8("20世帯 = 待ち 0 ＋ 渡した 18（SMS 11・LINE 3・郵便 3・電話 1） "
                          "＋ 留保 2 ＋ 取消 0"));
    CHECK(s.page().pane()->handOut()->files()->model()->rowCount() == 5);
    // The folder is remembered.
    CHECK(s.page().acts()->folder() == s.reg.path(QString()));

    // Results: a preview, then the file. The unknown code stays unknown.
    press(Qt::ALT | Qt::Key_4);
    const QString file =
        smsResults(s, batch,
                   {"着信済", "着信済", "着信済", "着信済", "着信済", "着信済", "着信済", "着信済",
                    "電話番号なし", "電話番号なし", "なぞの状態"});
    s.asker.prepareText(file);
    s.asker.prepareNo();
    s.pressAndWait(Qt::Key_I);
    CHECK(s.town.batchBook.counts(batch).handedOver == 18); // a preview changes nothing
    s.asker.prepareText(file);
    s.asker.prepareYes();
    s.pressAndWait(Qt::Key_I);
    REQUIRE(test::eventually([&] { return !s.page().acts()->isBusy(); }));
    INFO(s.page().pane()->results()->report()->text().toStdString());
    CHECK(s.town.batchBook.counts(batch).waiting == 2); // by post, the next way
    CHECK(counts(s).contains(u8("待ち 2（郵便 2）")));
    CHECK(s.page().side()->deskButton(SendDesk::Questions)->text().endsWith(u8(" 1")));

    // Written again: only the two new letters.
    press(Qt::ALT | Qt::Key_3);
    s.pressAndWait(Qt::Key_E);
    CHECK(s.town.batchBook.counts(batch).handedOver == 18);
    s.asker.prepareYes();
    press(Qt::Key_G);
    CHECK(s.town.lastAttempt(batch, s.homes[16]).state == AttemptState::Posted);

    // A letter comes back: the reason, then the serial as a reader types it.
    press(Qt::ALT | Qt::Key_6);
    MailDesk& mail = *s.page().mail();
    mail.reasons()->choose(u8("moved"));
    mail.serial()->setFocus();
    test::type(*s.town.lastAttempt(batch, s.homes[16]).serial);
    press(Qt::Key_Return);
    CHECK(mail.answer()->kind() == BannerKind::Done);
    CHECK(s.town.attempts.ofItem(s.town.item(batch, s.homes[16]).id).front().state ==
          AttemptState::Returned);

    // No more SMS to a number, and taken back.
    mail.number()->setFocus();
    const QString number =
        s.town.attempts.ofItem(s.town.item(batch, s.homes[0]).id).front().contactValue;
    test::type(number);
    press(Qt::Key_Return);
    CHECK(s.line().contains(number));

    // The call, by digit and Ctrl+Enter.
    press(Qt::ALT | Qt::Key_5);
    REQUIRE(s.page().calls()->current());
    press(Qt::Key_1);
    press(kGoOn);
    CHECK(s.town.lastAttempt(batch, s.homes[11]).state == AttemptState::Called);
    CHECK_FALSE(s.page().calls()->current());

    // What nobody knew is asked, and answered.
    press(Qt::ALT | Qt::Key_7);
    REQUIRE(s.page().questions()->count() == 1);
    press(Qt::Key_Y);
    CHECK(s.page().questions()->count() == 0);
    CHECK(s.town.findings() == QString());
    CHECK(s.asker.unprepared() == 0);
}

TEST_CASE("reasons are worked one by one, held back and let go", "[send][journey]") {
    SendStage s;
    s.twenty();
    const SendBatchId batch = prepare(s);
    goTo(s, s.homes[2]);
    s.asker.prepareText(u8("会って伝える"));
    press(Qt::Key_0);
    CHECK(s.town.item(batch, s.homes[2]).state == ItemState::Withheld);
    goTo(s, s.homes[5]);
    s.asker.prepareText(std::nullopt); // abandoned
    press(Qt::Key_0);
    CHECK(s.town.item(batch, s.homes[5]).state == ItemState::Waiting);
    // J finds the one to look at; C shows its reasons and lets it go.
    press(Qt::Key_J);
    CHECK(s.page().pane()->check()->current() == s.town.item(batch, s.homes[2]).id);
    s.asker.prepareYes();
    press(Qt::Key_C);
    CHECK(s.asker.confirmations().back().items.size() == 1);
    CHECK(s.town.item(batch, s.homes[2]).state == ItemState::Waiting);
    // A death stops: nobody can confirm it.
    goTo(s, s.homes[18]);
    press(Qt::Key_C);
    CHECK(s.town.item(batch, s.homes[18]).state == ItemState::Withheld);
    CHECK(s.asker.unprepared() == 0);
}

TEST_CASE("what cannot be prepared says why, and nothing is lost", "[send]") {
    SendStage s;
    s.twenty();
    s.open(u8("prepare:C04N"));
    s.pressAndWait(kGoOn);
    auto* banner = s.page().pane()->choose()->findChild<Banner*>();
    REQUIRE(banner);
    CHECK(banner->isVisible());
    CHECK(s.page().pane()->choose()->sessions()->hasFocus());
    CHECK(s.town.batchBook.list(10).empty());
}

TEST_CASE("the way back through the page is the way that was walked", "[send]") {
    SendStage s;
    s.twenty();
    const SendBatchId batch = prepare(s);
    press(kGoOn);
    CHECK(s.page().place() == u8("batch:%1:handOut").arg(batch.value()));
    press(Qt::ALT | Qt::Key_Left);
    CHECK(s.page().place() == u8("batch:%1:check").arg(batch.value()));
    goTo(s, s.homes[3]);
    press(Qt::Key_H);
    CHECK(s.workspace().pages()->currentKey() == u8("household"));
    CHECK(s.workspace().pages()->currentPage()->place() ==
          u8("family:%1").arg(s.homes[3].family().value()));
    press(Qt::ALT | Qt::Key_Left);
    CHECK(s.page().isVisible());
}

TEST_CASE("a batch is recalled as a whole, with a reason", "[send]") {
    SendStage s;
    s.twenty();
    s.open();
    s.asker.prepareText(u8("要らない"));
    const SendBatchId batch = prepare(s);
    press(Qt::SHIFT | Qt::Key_Delete);
    CHECK(s.town.batchBook.counts(batch).recalled == 20);
    CHECK(counts(s).contains(u8("取消 20")));
}
