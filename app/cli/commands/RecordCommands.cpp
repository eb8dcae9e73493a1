#include "app/cli/commands/RecordCommands.h"

#include "app/cli/commands/RecordArguments.h"
#include "core/care/checkup/AttendanceService.h"
#include "core/care/checkup/CheckupSessionService.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

std::optional<QString> timeIn(const Arguments& a, const char* name) {
    return a.optionalText(u(name));
}

class RecordVisit final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordVisit)
  public:
    QString name() const override { return u("record visit"); }
    QString summary() const override { return tr("Records a home visit."); }
    std::vector<ArgumentSpec> arguments() const override {
        std::vector<ArgumentSpec> list{idOf("household"),
                                       idOf("person"),
                                       day("on"),
                                       option("from", "HH:MM"),
                                       option("to", "HH:MM"),
                                       oneOf<VisitPlace>("place"),
                                       option("purposes", "CODE,…"),
                                       oneOf<Met>("met"),
                                       option("child", "ID,…"),
                                       oneOf<YesNo>("seen"),
                                       option("observed"),
                                       option("advised"),
                                       option("assessment", "0…7"),
                                       day("next"),
                                       option("next-reason"),
                                       option("outsourced"),
                                       flag("follow-up"),
                                       flag("sure")};
        for (ArgumentSpec& spec : measureOptions())
            list.push_back(std::move(spec));
        return list;
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        auto tx = house->desk().write(); // a household begun for her stays only with the visit
        BANSO_TRY(const VisitDraft draft, draftIn(*house, a));
        VisitService service(house->desk(), house->care());
        BANSO_TRY(const VisitId id, answered<VisitId>(a, [&](const Confirmed& sure) {
                      return service.record(draft, sure);
                  }));
        tx.commit();
        return Reply::record({{u("visit"), id}, {u("household"), draft.family}});
    }

  private:
    static Result<VisitDraft> draftIn(House& house, const Arguments& a) {
        BANSO_TRY(const FamilyId family, householdIn(house, a));
        BANSO_TRY(const auto on, a.optionalDate(u("on")));
        VisitDraft draft{.family = family, .visitedOn = on.value_or(house.desk().today())};
        BANSO_TRY(draft.place, a.choice<VisitPlace>(u("place"), VisitPlace::Home));
        BANSO_TRY(draft.nextOn, a.optionalDate(u("next")));
        draft.startedAt = timeIn(a, "from");
        draft.endedAt = timeIn(a, "to");
        draft.purposes = a.list(u("purposes"));
        draft.observed = a.text(u("observed"));
        draft.advised = a.text(u("advised"));
        draft.assessment = a.text(u("assessment"));
        draft.nextReason = a.text(u("next-reason"));
        draft.outsourcedTo = a.text(u("outsourced"));
        draft.isFollowUp = a.has(u("follow-up"));
        for (const QString& word : a.list(u("met"))) {
            const auto met = enumOf<Met>(word);
            if (!met)
                return fail(misused("usage.choice", u("met"), {u("met"), word, keyChoices<Met>()}));
            draft.met.insert(*met);
        }
        BANSO_TRY(draft.children, childrenIn(a));
        return draft;
    }
    static Result<std::vector<VisitChild>> childrenIn(const Arguments& a) {
        std::vector<VisitChild> children;
        BANSO_TRY(const auto ids, a.ids<PersonId>(u("child")));
        BANSO_TRY(const YesNo seen, a.choice<YesNo>(u("seen"), YesNo::Yes));
        const int count = static_cast<int>(ids.size());
        BANSO_CHECK(checkLists(a, measureNames(), {.children = count}));
        for (std::size_t i = 0; i < ids.size(); ++i) {
            BANSO_TRY(const Measures measures, measuresIn(a, {static_cast<int>(i), count}));
            children.push_back({ids[i], seen, measures});
        }
        return children;
    }
};

class RecordConsultation final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordConsultation)
  public:
    QString name() const override { return u("record consultation"); }
    QString summary() const override { return tr("Records a consultation, e.g. a call."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {idOf("household"),
                idOf("person"),
                day("on"),
                option("at", "HH:MM"),
                oneOf<ConsultChannel>("channel"),
                oneOf<ConsultDirection>("direction"),
                oneOf<ConsultResult>("result"),
                option("talked-to"),
                option("topic"),
                needed("summary"),
                option("advised"),
                option("contacts", "CODE,…"),
                day("next"),
                option("next-reason"),
                flag("follow-up"),
                flag("sure")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        auto tx = house->desk().write();
        BANSO_TRY(const FamilyId family, householdIn(*house, a));
        BANSO_TRY(const auto on, a.optionalDate(u("on")));
        ConsultationDraft draft{.family = family,
                                .consultedOn = on.value_or(house->desk().today()),
                                .consultedAt = timeIn(a, "at"),
                                .talkedTo = a.text(u("talked-to")),
                                .topic = a.text(u("topic")),
                                .summary = a.text(u("summary")),
                                .advised = a.text(u("advised")),
                                .contacts = a.list(u("contacts")),
                                .nextReason = a.text(u("next-reason")),
                                .isFollowUp = a.has(u("follow-up"))};
        BANSO_TRY(draft.person, personIn(a));
        BANSO_TRY(draft.nextOn, a.optionalDate(u("next")));
        BANSO_TRY(draft.channel, a.choice<ConsultChannel>(u("channel"), ConsultChannel::Phone));
        BANSO_TRY(draft.direction,
                  a.choice<ConsultDirection>(u("direction"), ConsultDirection::In));
        BANSO_TRY(draft.result, a.choice<ConsultResult>(u("result"), ConsultResult::Talked));
        ConsultationService service(house->desk(), house->care());
        BANSO_TRY(const ConsultationId id, answered<ConsultationId>(a, [&](const Confirmed& sure) {
                      return service.record(draft, sure);
                  }));
        tx.commit();
        return Reply::record({{u("consultation"), id}, {u("household"), family}});
    }
};

class RecordInterview final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordInterview)
  public:
    QString name() const override { return u("record interview"); }
    QString summary() const override {
        return tr("Records an interview that the calendar asks for (P01, P08R …).");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {idOf("household"), idOf("person"),
                idOf("pregnancy"), must(option("occasion", "CODE")),
                day("on"),         oneOf<InterviewMethod>("method"),
                option("summary"), flag("sure")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        auto tx = house->desk().write();
        BANSO_TRY(const FamilyId family, householdIn(*house, a));
        BANSO_TRY(const auto on, a.optionalDate(u("on")));
        InterviewDraft draft{.family = family,
                             .occasion = a.text(u("occasion")),
                             .heldOn = on.value_or(house->desk().today()),
                             .summary = a.text(u("summary"))};
        if (a.has(u("pregnancy"))) {
            BANSO_TRY(draft.pregnancy, a.id<PregnancyId>(u("pregnancy")));
        }
        BANSO_TRY(draft.method, a.choice<InterviewMethod>(u("method"), InterviewMethod::Face));
        InterviewService service(house->desk(), house->care());
        BANSO_TRY(const InterviewId id, answered<InterviewId>(a, [&](const Confirmed& sure) {
                      return service.record(draft, sure);
                  }));
        tx.commit();
        return Reply::record({{u("interview"), id}, {u("household"), family}});
    }
};

class RecordAttendance final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RecordAttendance)
  public:
    QString name() const override { return u("record attendance"); }
    QString summary() const override { return tr("Records who came to a check-up."); }
    std::vector<ArgumentSpec> arguments() const override {
        std::vector<ArgumentSpec> list{
            must(idOf("session")), must(idOf("person")),        oneOf<AttendanceState>("state"),
            oneOf<YesNo>("seen"),  option("assessment", "0…7"), option("note"),
            day("next"),           option("next-reason"),       flag("sure")};
        for (ArgumentSpec& spec : measureOptions())
            list.push_back(std::move(spec));
        return list;
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const CheckupSessionId session, a.id<CheckupSessionId>(u("session")));
        BANSO_TRY(const PersonId child, a.id<PersonId>(u("person")));
        AttendanceDraft draft{.assessment = a.text(u("assessment")),
                              .note = a.text(u("note")),
                              .nextReason = a.text(u("next-reason"))};
        BANSO_TRY(draft.state, a.choice<AttendanceState>(u("state"), AttendanceState::Attended));
        BANSO_TRY(draft.seen, a.choice<YesNo>(u("seen"), draft.state == AttendanceState::Attended
                                                             ? YesNo::Yes
                                                             : YesNo::Unknown));
        BANSO_TRY(draft.measures, measuresIn(a));
        BANSO_TRY(draft.nextOn, a.optionalDate(u("next")));
        AttendanceService service(house->desk());
        int revision = 0;
        for (const Attendance& there : service.ofSession(session))
            if (there.child == child)
                revision = there.revision;
        BANSO_TRY(const AttendanceId id, answered<AttendanceId>(a, [&](const Confirmed& sure) {
                      return service.record(session, child, revision, draft, sure);
                  }));
        return Reply::record({{u("attendance"), id}, {u("session"), session}});
    }
};

class SessionList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SessionList)
  public:
    QString name() const override { return u("session list"); }
    QString summary() const override { return tr("Check-up sessions, planned and past."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {day("from"), day("to"), option("kind", "CODE")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const auto from, a.optionalDate(u("from")));
        BANSO_TRY(const auto to, a.optionalDate(u("to")));
        const Date today = house->desk().today();
        CheckupSessionService sessions(house->desk(), house->care());
        Reply reply = Reply::list({u("session"), u("kind"), u("held"), u("time"), u("place"),
                                   u("placed"), u("cancelled")});
        AttendanceService attendances(house->desk());
        for (const CheckupSession& session :
             sessions.between(from.value_or(today), to.value_or(today.plusMonths(6)))) {
            if (a.has(u("kind")) && session.kind != a.text(u("kind")))
                continue;
            reply.add({session.id, session.kind, session.heldOn, session.startsAt, session.place,
                       static_cast<int>(attendances.ofSession(session.id).size()),
                       session.isCancelled});
        }
        return reply;
    }
};

class SessionAdd final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SessionAdd)
  public:
    QString name() const override { return u("session add"); }
    QString summary() const override {
        return tr(
            "Plans a check-up session; --place-eligible gives every child of its age a place.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {must(option("kind", "CODE")),
                must(day("on")),
                must(option("time", "HH:MM")),
                needed("place"),
                option("note"),
                flag("place-eligible")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const Date on, a.date(u("on")));
        CheckupSessionService sessions(house->desk(), house->care());
        auto tx = house->desk().write();
        BANSO_TRY(const CheckupSessionId id, sessions.add({.kind = a.text(u("kind")),
                                                           .heldOn = on,
                                                           .startsAt = a.text(u("time")),
                                                           .place = a.text(u("place")),
                                                           .note = a.text(u("note"))}));
        int placed = 0;
        if (a.has(u("place-eligible"))) {
            BANSO_TRY(placed, sessions.placeEligible(id));
        }
        tx.commit();
        return Reply::record({{u("session"), id}, {u("placed"), placed}});
    }
};

} // namespace

void addRecordCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<RecordVisit>());
    list.push_back(std::make_unique<RecordConsultation>());
    list.push_back(std::make_unique<RecordInterview>());
    list.push_back(std::make_unique<RecordAttendance>());
    list.push_back(std::make_unique<SessionList>());
    list.push_back(std::make_unique<SessionAdd>());
}

} // namespace banso
