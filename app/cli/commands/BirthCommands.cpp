#include "app/cli/commands/RecordArguments.h"
#include "app/cli/commands/RecordCommands.h"
#include "core/care/birth/BirthService.h"
#include "core/care/pregnancy/OutcomeService.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

class RecordPregnancy final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordPregnancy)
  public:
    QString name() const override { return u("record pregnancy"); }
    QString summary() const override { return tr("Records a pregnancy notice."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("person"), option("edd"),       option("notified"),    option("by"),
                option("weeks"),  option("days"),      option("fetuses"),     option("parity"),
                option("stay"),   option("heartbeat"), option("institution"), option("risk"),
                option("note"),   flag("sure")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const PregnancyDraft draft, draftIn(a, house->desk().today()));
        PregnancyService service(house->desk(), house->registry(), house->care());
        BANSO_TRY(const PregnancyId id, answered<PregnancyId>(a, [&](const Confirmed& sure) {
                      return service.record(draft, sure);
                  }));
        PregnancyRepository pregnancies(house->desk().db());
        const auto pregnancy = pregnancies.find(id);
        const auto gestation = pregnancy->gestationOn(house->desk().today());
        QStringList fetuses;
        for (const Fetus& fetus : pregnancies.fetusesOf(id))
            fetuses.append(QString::number(fetus.id.value()));
        Cell weeks;
        Cell days;
        if (gestation) {
            weeks = gestation->weeks();
            days = gestation->extraDays();
        }
        return Reply::record({{u("pregnancy"), id},
                              {u("household"), pregnancy->family},
                              {u("fetuses"), fetuses},
                              {u("weeks"), weeks},
                              {u("days"), days}});
    }

  private:
    static Result<PregnancyDraft> draftIn(const Arguments& a, Date today) {
        BANSO_TRY(const PersonId person, a.id<PersonId>(u("person")));
        PregnancyDraft draft{.person = person};
        BANSO_TRY(draft.edd, a.optionalDate(u("edd")));
        BANSO_TRY(draft.notifiedOn, a.optionalDate(u("notified")));
        if (!draft.notifiedOn)
            draft.notifiedOn = today;
        BANSO_TRY(draft.heartbeatOn, a.optionalDate(u("heartbeat")));
        BANSO_TRY(draft.notifiedBy, a.choice<NoticeBy>(u("by"), NoticeBy::Self));
        BANSO_TRY(draft.parity, a.choice<Parity>(u("parity"), Parity::Unknown));
        BANSO_TRY(draft.stayPlanned, a.choice<YesNo>(u("stay"), YesNo::Unknown));
        BANSO_TRY(draft.atRisk, a.choice<YesNo>(u("risk"), YesNo::Unknown));
        BANSO_TRY(const auto fetuses, a.optionalNumber(u("fetuses")));
        draft.fetusCount = static_cast<int>(fetuses.value_or(1));
        BANSO_TRY(const auto weeks, a.optionalNumber(u("weeks")));
        BANSO_TRY(const auto days, a.optionalNumber(u("days")));
        if (weeks)
            draft.noticeGestationDays = static_cast<int>(*weeks * 7 + days.value_or(0));
        draft.institution = a.text(u("institution"));
        draft.note = a.text(u("note"));
        return draft;
    }
};

/// Lists (`--outcomes live_birth,stillbirth --weight 2400,`) say one thing a child, in birth order.
class RecordBirth final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordBirth)
  public:
    QString name() const override { return u("record birth"); }
    QString summary() const override {
        return tr("Records a birth, of one or several; comma-separated values count the children.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        std::vector<ArgumentSpec> list{
            option("pregnancy"), option("mother"),      needed("born"),     option("outcomes"),
            option("name"),      option("kana"),        option("sex"),      option("evidence"),
            option("child"),     option("institution"), option("delivery"), option("hearing"),
            option("weeks"),     option("discharged"),  option("priority"), option("note"),
            flag("sure")};
        for (ArgumentSpec& spec : measureOptions())
            list.push_back(std::move(spec));
        return list;
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const BirthDraft draft, draftIn(a));
        BirthService service(house->desk(), house->registry(), house->care());
        BANSO_TRY(const auto children,
                  answered<std::vector<PersonId>>(
                      a, [&](const Confirmed& sure) { return service.record(draft, sure); }));
        QStringList ids;
        for (const PersonId child : children)
            ids.append(QString::number(child.value()));
        FamilyRepository families(house->desk().db());
        const auto family = children.empty() ? std::nullopt : families.familyOf(children.front());
        return Reply::record({{u("children"), ids}, {u("household"), family}});
    }

  private:
    static Result<BirthDraft> draftIn(const Arguments& a) {
        BANSO_TRY(const Date born, a.date(u("born")));
        BirthDraft draft{.bornOn = born};
        if (a.has(u("pregnancy"))) {
            BANSO_TRY(draft.pregnancy, a.id<PregnancyId>(u("pregnancy")));
        }
        if (a.has(u("mother"))) {
            BANSO_TRY(draft.mother, a.id<PersonId>(u("mother")));
        }
        const int count = std::max<int>(1, static_cast<int>(a.list(u("outcomes")).size()));
        for (int i = 0; i < count; ++i) {
            BANSO_TRY(NewbornDraft newborn, newbornIn(a, i, born));
            draft.newborns.push_back(std::move(newborn));
        }
        return draft;
    }
    template <HasEnumText E>
    static Result<E> keyIn(const Arguments& a, const char* name, int which, E fallback) {
        const QString word = part(a, name, which);
        if (word.isEmpty())
            return fallback;
        if (const auto value = enumOf<E>(word))
            return *value;
        return fail(misused("usage.choice", u(name), {u(name), word, keyChoices<E>()}));
    }
    static Result<NewbornDraft> newbornIn(const Arguments& a, int i, Date born) {
        NewbornDraft newborn;
        BANSO_TRY(newborn.outcome, keyIn(a, "outcomes", i, FetusOutcome::LiveBirth));
        BANSO_TRY(newborn.evidence,
                  keyIn(a, "evidence", i,
                        newborn.outcome == FetusOutcome::LiveBirth ? Evidence::BirthNotice
                                                                   : Evidence::StillbirthNotice));
        BANSO_TRY(const Sex sex, keyIn(a, "sex", i, Sex::Unknown));
        if (const QString child = part(a, "child", i); !child.isEmpty())
            newborn.child = PersonId(child.toLongLong());
        newborn.person = {
            .name = part(a, "name", i), .kana = part(a, "kana", i), .sex = sex, .birth = born};
        BANSO_TRY(newborn.details.measures, measuresIn(a, i));
        BANSO_TRY(newborn.details.delivery, keyIn(a, "delivery", i, Delivery::Unknown));
        BANSO_TRY(newborn.details.hearing, keyIn(a, "hearing", i, Hearing::Unknown));
        BANSO_TRY(newborn.details.dischargedOn, a.optionalDate(u("discharged")));
        newborn.details.institution = a.text(u("institution"));
        newborn.details.isPriority = part(a, "priority", i) == u("yes");
        newborn.details.note = a.text(u("note"));
        return newborn;
    }
};

class RecordOutcome final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordOutcome)
  public:
    QString name() const override { return u("record outcome"); }
    QString summary() const override {
        return tr("Records a loss; what was due for the lost child disappears everywhere.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {option("fetus"), option("pregnancy"), needed("outcome"),
                needed("on"),    option("evidence"),  flag("sure")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        PregnancyRepository pregnancies(house->desk().db());
        BANSO_TRY(const auto fetuses, fetusesIn(pregnancies, a));
        OutcomeService service(house->desk(), house->registry(), house->care());
        BANSO_TRY(const FetusOutcome outcome, a.choice<FetusOutcome>(u("outcome")));
        BANSO_TRY(const Date on, a.date(u("on")));
        BANSO_TRY(const Evidence evidence, a.choice<Evidence>(u("evidence"), Evidence::Unknown));
        std::vector<OutcomeDraft> drafts;
        QStringList ids;
        for (const Fetus& fetus : fetuses) {
            drafts.push_back({fetus.id, fetus.revision, outcome, on, evidence});
            ids.append(QString::number(fetus.id.value()));
        }
        BANSO_CHECK(
            answered<void>(a, [&](const Confirmed& sure) { return service.record(drafts, sure); }));
        const auto pregnancy = pregnancies.find(fetuses.front().pregnancy);
        return Reply::record({{u("pregnancy"), pregnancy->id},
                              {u("household"), pregnancy->family},
                              {u("fetuses"), ids}});
    }

  private:
    /// One fetus, or all of a pregnancy that have no outcome yet.
    static Result<std::vector<Fetus>> fetusesIn(PregnancyRepository& pregnancies,
                                                const Arguments& a) {
        if (a.has(u("fetus"))) {
            BANSO_TRY(const FetusId id, a.id<FetusId>(u("fetus")));
            const auto fetus = pregnancies.findFetus(id);
            if (!fetus)
                return fail(refused("fetus.notFound", u("fetus"), {a.text(u("fetus"))}));
            return std::vector{*fetus};
        }
        if (!a.has(u("pregnancy")))
            return fail(misused("usage.missing", u("fetus"), {u("--fetus")}));
        BANSO_TRY(const PregnancyId id, a.id<PregnancyId>(u("pregnancy")));
        std::vector<Fetus> ongoing;
        for (const Fetus& fetus : pregnancies.fetusesOf(id))
            if (fetus.outcome == FetusOutcome::Ongoing)
                ongoing.push_back(fetus);
        if (ongoing.empty())
            return fail(refused("pregnancy.notFound", u("pregnancy"), {a.text(u("pregnancy"))}));
        return ongoing;
    }
};

} // namespace

void addBirthCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<RecordPregnancy>());
    list.push_back(std::make_unique<RecordBirth>());
    list.push_back(std::make_unique<RecordOutcome>());
}

} // namespace banso
