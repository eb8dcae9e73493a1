#include "ui/settings/notices/NoticePlace.h"

#include "core/outreach/notices/NoticeBook.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/settings/frame/ChecksField.h"
#include "ui/settings/notices/NoticeTextForm.h"
#include "ui/widgets/fields/EraDateField.h"

using namespace banso;

namespace {

const QString kKey = QStringLiteral("C04N");

QString smsOn(test::SettingsStage& s, Date day) {
    return NoticeBook(s.reg.db())
        .text(kKey, SendChannel::Sms, QStringLiteral("ja"), day)
        ->text.body;
}

/// Narrows the list to the short message of the four-month check and goes into it.
void goToSms(test::SettingsStage& s) {
    s.open("notices");
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    test::type(QStringLiteral("C04N SMS"));
    test::press(Qt::Key_Return);
    REQUIRE(s.both().goTo(0));
    test::press(Qt::Key_Return);
}

} // namespace

TEST_CASE("a text is counted as it is typed, and holds from its day on", "[settings]") {
    test::SettingsStage s;
    const QString before = smsOn(s, s.reg.clock.today());
    goToSms(s);
    auto* form = s.place<NoticePlace>().textForm();
    CHECK(form->body()->toPlainText() == before);
    const QString counted = form->countShown();
    CHECK(counted.contains(QStringLiteral("通")));
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QStringLiteral("【{town}】健診は{date} {time}、{place}です。{phone}"));
    CHECK(form->countShown() != counted);
    s.field<EraDateField>("validFrom").setDay(Date::of(2027, 1, 4));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(smsOn(s, *Date::of(2027, 1, 3)) == before);
    CHECK(smsOn(s, *Date::of(2027, 1, 4)).startsWith(QStringLiteral("【{town}】健診は")));
}

TEST_CASE("names, unknown placeholders and signs that telephones do not show are refused",
          "[settings]") {
    test::SettingsStage s;
    const QString before = smsOn(s, s.reg.clock.today());
    for (const char* text :
         {"【{town}】{addressee}様", "【{town}】{birthday}", "【{town}】健診😀"}) {
        INFO(text);
        goToSms(s);
        s.field<TextBox>("body").setPlainText(QString::fromUtf8(text));
        s.form().submit();
        CHECK_FALSE(s.form().row(QStringLiteral("body"))->complaint().isEmpty());
        CHECK(smsOn(s, s.reg.clock.today()) == before);
    }
}

TEST_CASE("how a notice may travel is changed from a day on", "[settings]") {
    test::SettingsStage s;
    goToSms(s);
    test::press(Qt::CTRL | Qt::Key_T);
    auto& channels = s.field<ChecksField>("channels");
    channels.choose({QStringLiteral("post")});
    test::press(Qt::CTRL | Qt::Key_Return);
    const auto notice = NoticeBook(s.reg.db()).find(kKey, s.reg.clock.today());
    CHECK(notice->channels == std::set{SendChannel::Post});
    CHECK(notice->dutyKinds == QStringList{QStringLiteral("C04N")}); // what is not shown stays
    test::press(Qt::CTRL | Qt::Key_T);
    s.field<ChecksField>("channels").choose({});
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(NoticeBook(s.reg.db()).find(kKey, s.reg.clock.today())->channels ==
          std::set{SendChannel::Post});
}

TEST_CASE("a text for another language begins with the chosen one", "[settings]") {
    test::SettingsStage s;
    goToSms(s);
    test::press(Qt::CTRL | Qt::Key_N);
    s.field<ChoiceField>("language").choose(QStringLiteral("en"));
    s.field<TextBox>("body").setPlainText(QStringLiteral("{town}: check-up {date} {phone}"));
    s.form().submit();
    const auto found = NoticeBook(s.reg.db())
                           .text(kKey, SendChannel::Sms, QStringLiteral("en"), s.reg.clock.today());
    CHECK_FALSE(found->isOtherLanguage);
    CHECK(found->text.body.startsWith(QStringLiteral("{town}: check-up")));
}
