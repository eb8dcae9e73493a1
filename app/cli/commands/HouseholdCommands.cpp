#include "app/cli/commands/HouseholdCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/outreach/ladder/LadderService.h"
#include "core/worklist/household/HouseholdReader.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

/// `12 mother 髙橋 凛 1995-05-01`.
QStringList memberLines(const HouseholdOverview& overview) {
    QStringList lines;
    for (const HouseholdMember& member : overview.members) {
        const Person& person = member.person;
        QStringList words{QString::number(person.id.value()), keyOf(member.role), person.name};
        if (person.birth)
            words += person.birth->iso();
        lines += words.join(u' ');
    }
    return lines;
}

QStringList ladderKeys(const std::vector<HouseholdRung>& ladder) {
    QStringList keys;
    for (const HouseholdRung& rung : ladder)
        if (!rung.rung.isExcluded)
            keys += keyOf(rung.rung.channel);
    return keys;
}

/// `2026-11-12 visit よく飲む`: the text is one line, and only for whoever may read it.
QStringList timelineLines(const std::vector<TimelineStep>& timeline) {
    QStringList lines;
    for (const TimelineStep& step : timeline) {
        QStringList words{step.on.iso(), keyOf(step.kind)};
        if (step.text && !step.text->isEmpty())
            words += step.text->simplified();
        lines += words.join(u' ');
    }
    return lines;
}

QStringList dueLines(const std::vector<HouseholdDuty>& due) {
    QStringList lines;
    for (const HouseholdDuty& each : due)
        lines += each.duty.actByOn.iso() + u' ' + each.duty.kind;
    return lines;
}

QStringList warningKeys(const std::vector<HouseholdWarning>& warnings) {
    QStringList keys;
    for (const HouseholdWarning& warning : warnings)
        if (const QString key = keyOf(warning.kind); !keys.contains(key))
            keys += key;
    return keys;
}

class HouseholdShow final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(HouseholdShow)
  public:
    QString name() const override { return u("household show"); }
    QString summary() const override {
        return tr("A household: who, how it is reached, what happened, what is due, of what to be "
                  "careful. The look is logged.");
    }
    std::vector<ArgumentSpec> arguments() const override { return {place("id")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const FamilyId id, a.id<FamilyId>(u("id")));
        BANSO_TRY(const HouseholdOpening opening, HouseholdOpening::ofFamily(*desk, id));
        BANSO_TRY(const HouseholdOverview overview, HouseholdReader(*desk).read(opening));
        return Reply::record({{u("household"), id},
                              {u("members"), memberLines(overview)},
                              {u("ladder"), ladderKeys(overview.ladder)},
                              {u("timeline"), timelineLines(overview.timeline)},
                              {u("due"), dueLines(overview.due)},
                              {u("warnings"), warningKeys(overview.warnings)}});
    }
};

class HouseholdChannel final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(HouseholdChannel)
  public:
    QString name() const override { return u("household channel"); }
    QString summary() const override {
        return tr("Sets the order in which a household is reached: sms,line,post,phone.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("id"), place("channels")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const FamilyId id, a.id<FamilyId>(u("id")));
        BANSO_TRY(const auto order, parseChannels(a.text(u("channels"))));
        LadderService ladders(house->desk(), house->registry());
        if (auto set = ladders.setOrder(id, order); !set)
            return fail(set.error().front());
        QStringList keys;
        for (const LadderRung& rung : LadderBook(house->desk()).of(id).rungs)
            if (!rung.isExcluded)
                keys += keyOf(rung.channel);
        return Reply::record({{u("household"), id}, {u("ladder"), keys}});
    }
};

} // namespace

void addHouseholdCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<HouseholdShow>());
    list.push_back(std::make_unique<HouseholdChannel>());
}

} // namespace banso
