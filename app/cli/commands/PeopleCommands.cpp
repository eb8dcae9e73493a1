#include "app/cli/commands/PeopleCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/base/LegalAge.h"
#include "core/registry/ContactService.h"
#include "core/registry/FamilyService.h"
#include "core/registry/PersonSearch.h"
#include "core/registry/PersonService.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

/// What stands in a cell for a value that may not be shown.
const QString kMasked = QStringLiteral("***");

template <class T>
Cell guardedCell(const Guarded<T>& value) {
    const T* plain = value.shown();
    return plain ? Cell(*plain) : Cell(kMasked);
}

class PersonFind final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonFind)
  public:
    QString name() const override { return u("person find"); }
    QString summary() const override {
        return tr("Finds persons by name, kana, birth date, telephone, postcode or number.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {{ArgumentSpec::Kind::Rest, u("text"), true, {}}, number("limit")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const auto limit, a.count(u("limit"), 1, 100'000));
        PersonSearch search(*desk);
        BANSO_TRY(const auto hits, search.find(a.rest(u("text")).join(u' '), limit.value_or(50)));
        Reply reply =
            Reply::list({u("person"), u("resident"), u("name"), u("kana"), u("birth"), u("age"),
                         u("sex"), u("household"), u("address"), u("warnings")});
        for (const PersonHit& hit : hits) {
            Cell age;
            if (hit.birth)
                age = ageInYears(*hit.birth, desk->today());
            reply.add({hit.person, hit.residentNo, hit.name, hit.kana, hit.birth, age,
                       keyOf(hit.sex), hit.family, guardedCell(hit.place), hit.warnings});
        }
        return reply;
    }
};

class PersonAdd final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(PersonAdd)
  public:
    QString name() const override { return u("person add"); }
    QString summary() const override {
        return tr("Enters a person who is not (yet) in the register.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("name"),
                option("kana"),
                day("birth"),
                oneOf<Sex>("sex"),
                option("mobile"),
                oneOf<Consent>("consent"),
                option("postcode"),
                option("prefecture"),
                option("city"),
                option("town"),
                option("block"),
                option("building"),
                oneOf<FamilyRole>("role"),
                idOf("household"),
                option("language")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const auto birth, a.optionalDate(u("birth")));
        BANSO_TRY(const Sex sex, a.choice<Sex>(u("sex"), Sex::Unknown));
        PersonDraft draft{
            .name = a.text(u("name")), .kana = a.text(u("kana")), .sex = sex, .birth = birth};
        if (a.has(u("language")))
            draft.language = a.text(u("language"));
        auto tx = house->desk().write();
        PersonService persons(house->desk(), house->registry());
        BANSO_TRY(const PersonId person, firstError(persons.add(draft, home(a))));
        BANSO_CHECK(addMobile(*house, person, a));
        BANSO_TRY(const auto family, join(*house, person, a));
        tx.commit();
        return Reply::record({{u("person"), person}, {u("household"), family}});
    }

  private:
    static std::optional<ResidencyDraft> home(const Arguments& a) {
        if (!a.has(u("town")) && !a.has(u("block")) && !a.has(u("city")))
            return std::nullopt;
        return ResidencyDraft{.address = {.prefecture = a.text(u("prefecture")),
                                          .city = a.text(u("city")),
                                          .town = a.text(u("town")),
                                          .block = a.text(u("block")),
                                          .building = a.text(u("building")),
                                          .postcode = a.optionalText(u("postcode"))}};
    }
    static Status addMobile(House& house, PersonId person, const Arguments& a) {
        if (!a.has(u("mobile")))
            return {};
        BANSO_TRY(const Consent consent, a.choice<Consent>(u("consent"), Consent::Unknown));
        ContactService contacts(house.desk(), house.registry());
        BANSO_CHECK(contacts.put(person, {.kind = ContactKind::Mobile,
                                          .value = a.text(u("mobile")),
                                          .consent = consent,
                                          .consentOn = house.desk().today(),
                                          .verifiedOn = house.desk().today()}));
        return {};
    }
    /// Into a household as `--role`; without `--household` a mother or guardian begins her own.
    static Result<std::optional<FamilyId>> join(House& house, PersonId person, const Arguments& a) {
        FamilyService families(house.desk(), house.registry());
        if (a.has(u("household"))) {
            BANSO_TRY(const FamilyId family, a.id<FamilyId>(u("household")));
            BANSO_TRY(const FamilyRole role, a.choice<FamilyRole>(u("role"), FamilyRole::Related));
            BANSO_CHECK(families.addMember(family, person, role, {}));
            return std::optional(family);
        }
        if (!a.has(u("role")))
            return std::optional<FamilyId>();
        BANSO_TRY(const FamilyId family, families.ensureFor(person));
        return std::optional(family);
    }
};

class OptOutCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(OptOutCommand)
  public:
    QString name() const override { return u("optout"); }
    QString summary() const override {
        return tr("No more messages to a number, wherever it appears.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("number"), oneOf<OptOutChannel>("channel"), option("reason"), flag("lift")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const OptOutChannel channel,
                  a.choice<OptOutChannel>(u("channel"), OptOutChannel::Sms));
        ContactService contacts(house->desk(), house->registry());
        const QString number = a.text(u("number"));
        const QString reason = a.optionalText(u("reason")).value_or(u("asked"));
        if (a.has(u("lift"))) {
            BANSO_CHECK(contacts.liftOptOut(channel, number, reason));
            return Reply::record({{u("number"), number}, {u("lifted"), true}});
        }
        BANSO_TRY(const int persons, contacts.optOut(channel, number, reason));
        return Reply::record(
            {{u("number"),
              PhoneNumber::parse(number) ? PhoneNumber::parse(number)->digits() : number},
             {u("persons"), persons}});
    }
};

} // namespace

void addPeopleCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<PersonFind>());
    list.push_back(std::make_unique<PersonAdd>());
    list.push_back(std::make_unique<OptOutCommand>());
}

} // namespace banso
