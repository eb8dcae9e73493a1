#include "core/outreach/gate/GateRuleBook.h"
#include "core/outreach/ladder/Ladder.h"
#include "core/outreach/masters/OutreachMasters.h"
#include "core/outreach/masters/PriceBook.h"
#include "core/outreach/notices/MessageTemplate.h"
#include "core/outreach/notices/NoticeBook.h"
#include "core/outreach/notices/NoticeService.h"
#include "core/outreach/results/ResultMasters.h"
#include "core/outreach/sms/SmsText.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestDesk.h"

using namespace banso;

namespace {

Date day(const char* iso) {
    return *Date::fromIso(QString::fromLatin1(iso));
}

const QString kC04N = QStringLiteral("C04N");

void install(test::TestRegister& reg) {
    auto tx = reg.write();
    installOutreachMasters(reg.db());
    tx.commit();
}

/// Values as long as they usually are.
MessageValues usualValues() {
    return {{Placeholder::Town, QStringLiteral("サンプル市")},
            {Placeholder::Office, QStringLiteral("健康推進課")},
            {Placeholder::OfficePhone, QStringLiteral("058-000-0000")},
            {Placeholder::OfficeHours, QStringLiteral("平日 8:45から17:15")},
            {Placeholder::Url, QStringLiteral("https://www.example.lg.jp/kosodate")},
            {Placeholder::SessionDate, QStringLiteral("12月18日(金)")},
            {Placeholder::SessionTime, QStringLiteral("13:15")},
            {Placeholder::SessionPlace, QStringLiteral("保健センター")}};
}

} // namespace

TEST_CASE("shipped notices say what they may on every channel they allow", "[outreach][masters]") {
    const SmsService sms = SmsService::load(QStringLiteral("standard")).value();
    const auto shipped = shippedNotices();
    REQUIRE(shipped.size() >= 13);
    for (const ShippedNotice& one : shipped) {
        CAPTURE(one.notice.key);
        std::set<SendChannel> inJapanese;
        for (const NoticeText& text : one.texts) {
            CAPTURE(keyOf(text.channel), text.language);
            CHECK(one.notice.channels.contains(text.channel));
            if (text.language == u"ja")
                inJapanese.insert(text.channel);
            const auto body = MessageTemplate::parse(text.body);
            REQUIRE(body);
            for (const Placeholder placeholder : body->placeholders())
                CHECK((!isOfSession(placeholder) || one.notice.needsSession));
            if (text.channel != SendChannel::Sms)
                continue;
            const QString filled = body->filled(usualValues()).value();
            CAPTURE(filled);
            CHECK(maySend(lintSms(filled, sms)));
            CHECK(countSms(filled, sms).parts <= (text.language == u"ja" ? 1 : 2));
        }
        CHECK(inJapanese == one.notice.channels);
        if (one.notice.sensitivity == Sensitivity::Condolence)
            CHECK(one.notice.channels == std::set{SendChannel::Post});
    }
}

TEST_CASE("installing masters twice changes nothing, and keeps what the town wrote",
          "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    NoticeBook notices(reg.db());
    const auto first = notices.list(reg.clock.today());
    REQUIRE(first.size() == shippedNotices().size());
    auto own = *notices.find(kC04N, reg.clock.today());
    own.name = QStringLiteral("4か月児健診のお知らせ");
    {
        auto tx = reg.write();
        notices.put(own);
        tx.commit();
    }
    install(reg);
    CHECK(notices.find(kC04N, reg.clock.today())->name == own.name);
    CHECK(notices.list(reg.clock.today()).size() == first.size());
}

TEST_CASE("a notice holds from its day on", "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    const auto admin = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
    NoticeService service(*admin);
    NoticeBook notices(reg.db());
    Notice next = *notices.find(kC04N, reg.clock.today());
    next.validFrom = day("2027-04-01");
    next.channels = {SendChannel::Post};
    next.intervalDays = 30;
    REQUIRE(service.put(next));
    CHECK(notices.find(kC04N, day("2027-03-31"))->channels.size() == 4);
    CHECK(notices.find(kC04N, day("2027-04-01"))->channels == next.channels);
    CHECK_FALSE(notices.find(kC04N, day("2024-03-31")));
    CHECK(notices.load(QStringLiteral("NONE"), reg.clock.today()).error().code ==
          ErrorCode("notice.unknown"));
    next.isActive = false;
    REQUIRE(service.put(next));
    CHECK(notices.load(kC04N, day("2027-04-01")).error().code == ErrorCode("notice.inactive"));
    CHECK(NoticeService(reg.desk()).put(next).error().front().kind == ErrorKind::Denied);
    next.key = QStringLiteral("c 4");
    next.name.clear();
    next.channels.clear();
    next.intervalDays = -1;
    CHECK(service.put(next).error().size() == 4);
}

TEST_CASE("a text that cannot be read or names people is not taken", "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    const auto admin = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
    NoticeService service(*admin);
    NoticeText text{kC04N,     SendChannel::Sms, QStringLiteral("ja"), day("2026-12-01"),
                    QString(), QString()};
    const auto codes = [&](const char* body) {
        text.body = QString::fromUtf8(body);
        QStringList list;
        if (const auto done = service.put(text); !done)
            for (const Error& error : done.error())
                list.append(error.code.toString());
        return list.join(u' ');
    };
    CHECK(codes("健診のご案内 {phone}") == QString());
    CHECK(codes(" ") == QStringLiteral("notice.textMissing"));
    CHECK(codes("{children} さんの健診") == QStringLiteral("notice.personalInMessage"));
    CHECK(codes("{nobody}") == QStringLiteral("template.placeholder"));
    CHECK(codes("{phone") == QStringLiteral("template.braceOpen"));
    CHECK(codes("健診😀") == QStringLiteral("notice.smsFinding"));
    text.channel = SendChannel::Post;
    CHECK(codes("{children} さん") == QStringLiteral("notice.titleMissing"));
    text.noticeKey = QStringLiteral("NONE");
    text.title = QStringLiteral("健診");
    CHECK(codes("本文") == QStringLiteral("notice.unknown"));
}

TEST_CASE("a family reads its own language, or plain Japanese", "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    NoticeBook notices(reg.db());
    const auto language = [&](const char* key, const char* wished) {
        const auto found = notices.text(QString::fromLatin1(key), SendChannel::Sms,
                                        QString::fromLatin1(wished), reg.clock.today());
        return found->text.language + (found->isOtherLanguage ? u'*' : u' ');
    };
    CHECK(language("C04N", "ja") == QStringLiteral("ja "));
    CHECK(language("C04N", "en") == QStringLiteral("en "));
    CHECK(language("C04N", "vi") == QStringLiteral("ja-easy*"));
    CHECK(language("N04N", "vi") == QStringLiteral("ja*"));
    CHECK_FALSE(notices.text(QStringLiteral("G01"), SendChannel::Sms, QStringLiteral("ja"),
                             reg.clock.today()));
}

TEST_CASE("every reason has a rule, and later rules replace earlier ones", "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    GateRuleBook book(reg.db());
    CHECK(book.inForce(reg.clock.today()).of(GateReason::Unverified, Sensitivity::Ordinary) ==
          Grade::Stop);
    install(reg);
    std::set<std::pair<QString, Sensitivity>> graded;
    for (const GateRule& rule : book.all())
        graded.emplace(rule.reason, rule.sensitivity);
    CHECK(graded.size() == EnumText<GateReason>::kKeys.size() * 3);
    {
        auto tx = reg.write();
        book.put(GateReason::Unverified, Sensitivity::Ordinary, day("2026-12-01"), Grade::Clear);
        tx.commit();
    }
    const auto grade = [&](const char* on) {
        return book.inForce(day(on)).of(GateReason::Unverified, Sensitivity::Ordinary);
    };
    CHECK(grade("2026-11-30") == Grade::Confirm);
    CHECK(grade("2026-12-01") == Grade::Clear);
    CHECK(grade("2024-03-31") == Grade::Stop);
}

TEST_CASE("prices, call results and return reasons are dated", "[outreach][masters]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    PriceBook prices(reg.db());
    const QString letter = QStringLiteral("letter.piece");
    CHECK(prices.of(letter, day("2024-09-30")) == 8400);
    CHECK(prices.of(letter, day("2024-10-01")) == 11000);
    CHECK(prices.of(letter, day("2024-03-31")) == std::nullopt);
    ResultMasters masters(reg.db());
    const Date today = reg.clock.today();
    CHECK(masters.callResult(QStringLiteral("wrong_number"), today)->meaning == CallMeaning::Dead);
    CHECK(masters.callResult(QStringLiteral("sang"), today).error().code ==
          ErrorCode("call.resultUnknown"));
    CHECK(masters.returnReason(QStringLiteral("unknown_address"), today)->suspendsAddress);
    CHECK_FALSE(masters.returnReason(QStringLiteral("unclaimed"), today)->suspendsAddress);
    CHECK(masters.returnReason(QStringLiteral("tired"), today).error().code ==
          ErrorCode("return.reasonUnknown"));
}

TEST_CASE("a template is filled whole or not at all", "[outreach][masters]") {
    const auto text = MessageTemplate::parse(QStringLiteral("{{{town}}}: {date} {town}")).value();
    CHECK(text.filled({{Placeholder::Town, QStringLiteral("市")},
                       {Placeholder::SessionDate, QStringLiteral("18日")}}) ==
          QStringLiteral("{市}: 18日 市"));
    const auto missing = text.filled({{Placeholder::Town, QStringLiteral("市")}});
    CHECK(missing.error().code == ErrorCode("template.valueMissing"));
    CHECK(missing.error().arguments == QStringList{QStringLiteral("date")});
    CHECK(MessageTemplate::parse(QStringLiteral("a } b")).error().code ==
          ErrorCode("template.braceOpen"));
}
