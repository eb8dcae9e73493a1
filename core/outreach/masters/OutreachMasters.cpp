#include "core/outreach/masters/OutreachMasters.h"

#include "core/exchange/profile/ProfileJson.h"
#include "core/outreach/gate/GateRuleBook.h"
#include "core/outreach/masters/MasterRows.h"
#include "core/outreach/masters/PriceBook.h"
#include "core/outreach/notices/NoticeBook.h"
#include "core/outreach/results/ResultMasters.h"

#include <QDir>

namespace banso {

namespace {

[[noreturn]] void rejectNotice(const QString& file, const Error& error) {
    throw StorageDefect(file.toStdString() + ": " + std::string(error.code.text()) + " " +
                        error.field.toStdString() + " " + error.arguments.join(u' ').toStdString());
}

/// A notice's body as lines; `errors` collects what does not belong there.
NoticeText readText(ProfileJson& json, const Notice& notice) {
    NoticeText text{notice.key,
                    json.choice<SendChannel>("channel", SendChannel::Post),
                    json.text("language"),
                    notice.validFrom,
                    json.textOr("title", QString()),
                    json.texts("body").join(u'\n')};
    json.refuseOtherKeys();
    return text;
}

ShippedNotice readNotice(const QString& file, const QByteArray& bytes) {
    Errors errors;
    auto json = ProfileJson::parse(bytes, errors);
    if (!json)
        rejectNotice(file, errors.front());
    const auto validFrom = Date::fromIso(json->text("validFrom"));
    if (!validFrom)
        throw StorageDefect(file.toStdString() + ": validFrom");
    std::set<SendChannel> channels;
    for (const QString& key : json->texts("channels"))
        if (const auto channel = enumOf<SendChannel>(key))
            channels.insert(*channel);
    ShippedNotice shipped{{.key = json->text("notice"),
                           .validFrom = *validFrom,
                           .name = json->text("name"),
                           .sensitivity = json->choice("sensitivity", Sensitivity::Ordinary),
                           .concern = json->choice("concern", Concern::Child),
                           .channels = std::move(channels),
                           .dutyKinds = json->texts("dutyKinds"),
                           .needsSession = json->flag("needsSession", false),
                           .isAboutBirth = json->flag("isAboutBirth", false),
                           .intervalDays = json->number("intervalDays", 0, 0, 3660),
                           .isActive = json->flag("isActive", true)},
                          {}};
    for (ProfileJson& text : json->objects("texts")) {
        shipped.texts.push_back(readText(text, shipped.notice));
        const Errors inText = findingsIn(shipped.texts.back());
        errors.insert(errors.end(), inText.begin(), inText.end());
    }
    json->refuseOtherKeys();
    const Errors inNotice = findingsIn(shipped.notice);
    errors.insert(errors.end(), inNotice.begin(), inNotice.end());
    if (!errors.empty())
        rejectNotice(file, errors.front());
    return shipped;
}

Date dateOf(const MasterRows& rows, std::size_t row) {
    const auto day = Date::fromIso(rows.text(row, "validFrom"));
    if (!day)
        rows.reject(row, "validFrom");
    return *day;
}

void installGateRules(Database& database) {
    GateRuleBook book(database);
    const MasterRows rows(QStringLiteral("gate_rules"));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto reason = enumOf<GateReason>(rows.text(i, "reason"));
        if (!reason)
            rows.reject(i, "reason");
        for (const auto& [sensitivity, key] : EnumText<Sensitivity>::kKeys) {
            const auto grade = enumOf<Grade>(rows.text(i, key));
            if (!grade)
                rows.reject(i, key);
            book.addIfMissing(*reason, sensitivity, dateOf(rows, i), *grade);
        }
    }
}

void installResultMasters(Database& database) {
    ResultMasters masters(database);
    const MasterRows calls(QStringLiteral("call_results"));
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const auto meaning = enumOf<CallMeaning>(calls.text(i, "meaning"));
        if (!meaning)
            calls.reject(i, "meaning");
        masters.addIfMissing(CallResult{calls.text(i, "result"), dateOf(calls, i),
                                        calls.text(i, "name"), *meaning, true});
    }
    const MasterRows returns(QStringLiteral("return_reasons"));
    for (std::size_t i = 0; i < returns.size(); ++i)
        masters.addIfMissing(ReturnReason{returns.text(i, "reason"), dateOf(returns, i),
                                          returns.text(i, "name"), returns.flag(i, "suspends"),
                                          true});
}

} // namespace

std::vector<ShippedNotice> shippedNotices() {
    std::vector<ShippedNotice> list;
    const QDir shelf(QStringLiteral(":/masters/notices"));
    for (const QString& name : shelf.entryList(QDir::Files, QDir::Name)) {
        QFile file(shelf.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StorageDefect(name.toStdString() + " is not carried");
        list.push_back(readNotice(name, file.readAll()));
    }
    return list;
}

void installOutreachMasters(Database& database) {
    NoticeBook notices(database);
    for (const ShippedNotice& shipped : shippedNotices()) {
        notices.addIfMissing(shipped.notice);
        for (const NoticeText& text : shipped.texts)
            notices.addIfMissing(text);
    }
    installGateRules(database);
    PriceBook prices(database);
    const MasterRows rows(QStringLiteral("prices"));
    for (std::size_t i = 0; i < rows.size(); ++i)
        prices.addIfMissing({rows.text(i, "price"), dateOf(rows, i), rows.integer(i, "amount")});
    installResultMasters(database);
}

} // namespace banso
