#include "app/cli/commands/RecordArguments.h"
#include "app/cli/commands/RecordCommands.h"
#include "core/care/birth/BirthService.h"
#include "core/care/pregnancy/OutcomeService.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

/// `--weeks N --days N`.
Result<std::optional<int>> gestationIn(const Arguments& a) {
    BANSO_TRY(const auto weeks, a.count(u("weeks"), 0, 45));
    BANSO_TRY(const auto days, a.count(u("days"), 0, 6));
    std::optional<int> total;
    if (weeks)
        total = *weeks * 7 + days.value_or(0);
    return total;
}

class RecordPregnancy final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordPregnancy)
  public:
    QString name() const override { return u("record pregnancy"); }
    QString summary() const override { return tr("Records a pregnancy notice."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {
            must(idOf("person")), day("edd"),       day("notified"),       oneOf<NoticeBy>("by"),
            number("weeks"),      number("days"),   number("fetuses"),     oneOf<Parity>("parity"),
            oneOf<YesNo>("stay"), day("heartbeat"), option("institution"), oneOf<YesNo>("risk"),
            option("note"),       flag("sure")};
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
        BANSO_TRY(const auto fetuses, a.count(u("fetuses"), 1, 9));
        draft.fetusCount = fetuses.value_or(1);
        BANSO_TRY(draft.noticeGestationDays, gestationIn(a));
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
        std::vector<ArgumentSpec> list{idOf("pregnancy"),
                                       idOf("mother"),
                                       must(day("born")),
                                       option("outcomes", "live_birth,stillbirth,…"),
                                       option("name", "NAME,…"),
                                       option("kana", "KANA,…"),
                                       option("sex", "male|female|unknown,…"),
                                       oneOf<Evidence>("evidence"),
                                       option("child", "ID,…"),
                                       option("institution"),
                                       oneOf<Delivery>("delivery"),
                                       oneOf<Hearing>("hearing"),
                                       number("weeks"),
                                       number("days"),
                                       day("discharged"),
                                       oneOf<YesNo>("priority"),
                                       option("note"),
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
        BANSO_TRY(ChildPlace place, childrenIn(a));
        BANSO_TRY(const auto gestation, gestationIn(a));
        for (; place.which < place.children; ++place.which) {
            BANSO_TRY(NewbornDraft newborn, newbornIn(a, place, born));
            newborn.details.gestationDays = gestation;
            draft.newborns.push_back(std::move(newborn));
        }
        return draft;
    }
    /// As many as any list has places; every other list must have as many, or say what it says of
    /// the only one that lives.
    static Result<ChildPlace> childrenIn(const Arguments& a) {
        const QStringList lists{u("name"), u("kana"), u("sex"), u("child")};
        qsizetype children = a.text(u("outcomes")).split(u',').size();
        for (const QString& name : lists + measureNames())
            children = std::max(children, a.text(name).split(u',').size());
        ChildPlace all{.children = static_cast<int>(children)};
        BANSO_CHECK(checkLists(a, {u("outcomes")}, all));
        BANSO_TRY(all.onlyLiving, onlyLivingIn(a, all.children));
        BANSO_CHECK(checkLists(a, lists + measureNames(), all));
        for (const char* name : {"evidence", "delivery", "hearing", "priority"})
            if (a.text(u(name)).contains(u',')) // one word says it of all
                BANSO_CHECK(checkLists(a, {u(name)}, {.children = all.children}));
        return all;
    }
    static Result<std::optional<int>> onlyLivingIn(const Arguments& a, int children) {
        std::optional<int> living;
        for (int i = 0; i < children; ++i) {
            BANSO_TRY(const auto outcome, keyIn(a, "outcomes", i, FetusOutcome::LiveBirth));
            if (outcome != FetusOutcome::LiveBirth)
                continue;
            if (living)
                return std::optional<int>();
            living = i;
        }
        return living;
    }
    template <HasEnumText E>
    static Result<E> keyIn(const Arguments& a, const char* name, int which, E fallback) {
        const QStringList parts = a.text(u(name)).split(u',');
        const QString word = parts.value(parts.size() == 1 ? 0 : which).trimmed();
        if (word.isEmpty())
            return fallback;
        if (const auto value = enumOf<E>(word))
            return *value;
        return fail(misused("usage.choice", u(name), {u(name), word, keyChoices<E>()}));
    }
    static Result<NewbornDraft> newbornIn(const Arguments& a, const ChildPlace& place, Date born) {
        const int i = place.which;
        NewbornDraft newborn;
        BANSO_TRY(newborn.outcome, keyIn(a, "outcomes", i, FetusOutcome::LiveBirth));
        BANSO_TRY(newborn.evidence,
                  keyIn(a, "evidence", i,
                        newborn.outcome == FetusOutcome::LiveBirth ? Evidence::BirthNotice
                                                                   : Evidence::StillbirthNotice));
        BANSO_TRY(const Sex sex, keyIn(a, "sex", i, Sex::Unknown));
        if (const QString child = part(a, "child", place); !child.isEmpty()) {
            BANSO_TRY(const qint64 id, Arguments::numberIn(u("child"), child));
            newborn.child = PersonId(id);
        }
        newborn.person = {.name = part(a, "name", place),
                          .kana = part(a, "kana", place),
                          .sex = sex,
                          .birth = born};
        BANSO_TRY(newborn.details.measures, measuresIn(a, place));
        BANSO_TRY(newborn.details.delivery, keyIn(a, "delivery", i, Delivery::Unknown));
        BANSO_TRY(newborn.details.hearing, keyIn(a, "hearing", i, Hearing::Unknown));
        BANSO_TRY(newborn.details.dischargedOn, a.optionalDate(u("discharged")));
        BANSO_TRY(const YesNo priority, keyIn(a, "priority", i, YesNo::Unknown));
        newborn.details.institution = a.text(u("institution"));
        newborn.details.isPriority = priority == YesNo::Yes;
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
        return {idOf("fetus"),   idOf("pregnancy"),           must(oneOf<FetusOutcome>("outcome")),
                must(day("on")), oneOf<Evidence>("evidence"), flag("sure")};
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
