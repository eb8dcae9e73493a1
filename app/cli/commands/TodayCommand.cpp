#include "app/cli/commands/TodayCommand.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/cli/commands/DistrictArgument.h"
#include "core/security/StaffService.h"
#include "core/worklist/TodayList.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

Result<std::optional<StaffId>> staffNamed(Desk& desk, const std::optional<QString>& login) {
    if (!login)
        return std::optional<StaffId>();
    if (const auto member = StaffService(desk).findByLogin(*login))
        return std::optional(member->staff.id);
    return fail(refused("staff.loginUnknown", u("staff"), {*login}));
}

class Today final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(Today)
  public:
    QString name() const override { return u("today"); }
    QString summary() const override {
        return tr("What is due or overdue, why, for which household, in whose district.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {option("district"), option("staff"), day("until"), option("kind", "KEY")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const auto until, a.optionalDate(u("until")));
        BANSO_TRY(const auto district, districtIn(*desk, a));
        BANSO_TRY(const auto staff, staffNamed(*desk, a.optionalText(u("staff"))));
        TodayList list(*desk);
        BANSO_TRY(const auto lines,
                  list.lines({.upTo = until.value_or(TodayList::endOfWeek(desk->today())),
                              .staff = staff,
                              .district = district,
                              .kind = a.optionalText(u("kind"))}));
        Reply reply = Reply::list({u("due"), u("state"), u("kind"), u("reason"), u("household"),
                                   u("person"), u("district"), u("staff")});
        for (const TodayLine& line : lines) {
            const QString* place = line.district.shown();
            reply.add({line.actBy, keyOf(line.urgency), line.kind, line.reason, line.family,
                       line.person ? Cell(line.personName) : Cell(line.addressee),
                       place ? Cell(*place) : Cell(u("***")), line.staffLogin});
        }
        return reply;
    }
};

} // namespace

void addTodayCommand(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<Today>());
}

} // namespace banso
