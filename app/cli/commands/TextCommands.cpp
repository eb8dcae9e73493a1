#include "app/cli/commands/TextCommands.h"

#include "app/cli/CommandText.h"
#include "core/base/EraDate.h"
#include "core/base/Gestation.h"
#include "core/base/LegalAge.h"
#include "core/base/PhoneNumber.h"
#include "core/base/TextKey.h"
#include "core/outreach/sms/SmsText.h"
#include "core/storage/SettingBook.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

class TextEra final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextEra)
  public:
    QString name() const override { return u("text era"); }
    QString summary() const override { return tr("Reads a date as people type it."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("text")}; }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        BANSO_TRY(const Date day, a.date(u("text")));
        return Reply::record({{u("date"), day}, {u("era"), eraLong(day)}});
    }
};

class TextAge final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextAge)
  public:
    QString name() const override { return u("text age"); }
    QString summary() const override {
        return tr("The day on which an age in months is reached by law, and first shown.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("birth"), place("months")};
    }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        BANSO_TRY(const Date birth, a.date(u("birth")));
        BANSO_TRY(const qint64 months, a.number(u("months")));
        if (months < 0 || months > 1800)
            return fail(misused("usage.range", u("months"), {u("months"), u("0"), u("1800")}));
        const int count = static_cast<int>(months);
        return Reply::record(
            {{u("reached"), ageReachedOn(birth, count)}, {u("shown"), ageShownFrom(birth, count)}});
    }
};

class TextGestation final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextGestation)
  public:
    QString name() const override { return u("text gestation"); }
    QString summary() const override { return tr("Weeks and days of a pregnancy on a day."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("edd"), place("date")}; }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        BANSO_TRY(const Date edd, a.date(u("edd")));
        BANSO_TRY(const Date on, a.date(u("date")));
        const Gestation gestation = Gestation::on(on, edd);
        if (gestation.totalDays() < 0)
            return fail(refused("gestation.before", u("date"), {on.iso(), edd.iso()}));
        return Reply::record({{u("weeks"), gestation.weeks()}, {u("days"), gestation.extraDays()}});
    }
};

class TextPhone final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextPhone)
  public:
    QString name() const override { return u("text phone"); }
    QString summary() const override { return tr("Reads a telephone number."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("text")}; }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        BANSO_TRY(const PhoneNumber number, PhoneNumber::parse(a.text(u("text"))));
        return Reply::record({{u("number"), number.digits()},
                              {u("kind"), phoneKindKey(number.kind())},
                              {u("sms"), number.takesSms()}});
    }
};

class TextKey final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextKey)
  public:
    QString name() const override { return u("text key"); }
    QString summary() const override { return tr("The key under which a name is searched."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("text")}; }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        return Reply::record({{u("key"), searchKey(a.text(u("text")))}});
    }
};

class TextSms final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(TextSms)
  public:
    QString name() const override { return u("text sms"); }
    QString summary() const override {
        return tr("What an SMS text costs by the default profile, and what is wrong with it.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("text"), option("service")};
    }
    Result<Reply> run(CommandContext&, const Arguments& a) override {
        BANSO_TRY(
            const SmsService service,
            SmsService::load(
                a.optionalText(u("service")).value_or(SettingBook::defaultOf(u("sms.service")))));
        const SmsCount count = countSms(a.text(u("text")), service);
        QStringList findings;
        for (const SmsRemark& remark : lintSms(a.text(u("text")), service))
            findings.append(keyOf(remark.finding));
        return Reply::record(
            {{u("units"), count.units}, {u("parts"), count.parts}, {u("findings"), findings}});
    }
};

} // namespace

void addTextCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<TextEra>());
    list.push_back(std::make_unique<TextAge>());
    list.push_back(std::make_unique<TextGestation>());
    list.push_back(std::make_unique<TextPhone>());
    list.push_back(std::make_unique<TextSms>());
    list.push_back(std::make_unique<TextKey>());
}

} // namespace banso
