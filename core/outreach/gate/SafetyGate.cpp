#include "core/outreach/gate/SafetyGate.h"

#include "core/outreach/gate/GateJudge.h"

namespace banso {

namespace {

int minutesOf(const QString& time) {
    return time.first(2).toInt() * 60 + time.last(2).toInt();
}

} // namespace

SafetyGate::SafetyGate(Desk& desk) : m_desk(desk), m_family(desk), m_way(desk) {}

GateLimits SafetyGate::limits() const {
    const SettingBook& settings = m_desk.settings();
    const Date today = m_desk.today();
    const auto number = [&](const char* name) {
        return settings.integer(QLatin1String(name), today);
    };
    const auto time = [&](const char* name) {
        return minutesOf(settings.text(QLatin1String(name), today));
    };
    return {.registerMaxAgeDays = number("register.maxAgeDays"),
            .bereavementDays = number("outreach.bereavementDays"),
            .considerationMonths = number("outreach.considerationMonths"),
            .birthSilenceDays = number("outreach.birthSilenceDays"),
            .verifiedMonths = number("outreach.verifiedMonths"),
            .callsNeverFrom = time("phone.neverFrom"),
            .callsNeverTo = time("phone.neverTo")};
}

const GateRules& SafetyGate::rules() {
    if (!m_rules)
        m_rules = GateRuleBook(m_desk.db()).inForce(m_desk.today());
    return *m_rules;
}

GateReasons SafetyGate::askFamily(const GateQuestion& question) {
    return familyReasons(m_family.read(question), question.notice, limits(), m_desk.today());
}

SafetyGate::WayAnswer SafetyGate::askWay(const GateQuestion& question, const GateWay& way) {
    const WayFactsReader::Found found = m_way.read(question, way, OutputKey());
    return {wayReasons(found.facts, limits(), m_desk.today()), found.recipient.contact};
}

std::optional<Message> SafetyGate::preview(const GateQuestion& question, const GateWay& way) {
    const WayFactsReader::Found found = m_way.read(question, way, OutputKey());
    return found.facts.hasText ? std::optional(found.message) : std::nullopt;
}

Verdict SafetyGate::graded(const GateReasons& reasons, Sensitivity sensitivity) {
    return {reasons, sensitivity, rules()};
}

Verdict SafetyGate::ask(const GateQuestion& question, const GateWay& way) {
    GateReasons reasons = askFamily(question);
    reasons.merge(askWay(question, way).reasons);
    return graded(reasons, question.notice.sensitivity);
}

Status SafetyGate::allows(const Verdict& verdict, const GateReasons& confirmed) const {
    if (verdict.letsOut(confirmed))
        return {};
    if (const auto stopping = verdict.ofGrade(Grade::Stop); !stopping.empty())
        return fail(refused("gate.stopped", {}, {joinedKeys(stopping)}));
    GateReasons open;
    for (const GateReason reason : verdict.ofGrade(Grade::Confirm))
        if (!confirmed.contains(reason))
            open.insert(reason);
    return fail(refused("gate.unconfirmed", {}, {joinedKeys(open)}));
}

Result<GatePass> SafetyGate::pass(const GateQuestion& question, const GateWay& way,
                                  const GateReasons& confirmed) {
    const WayFactsReader::Found found = m_way.read(question, way, OutputKey());
    GateReasons reasons = askFamily(question);
    reasons.merge(wayReasons(found.facts, limits(), m_desk.today()));
    BANSO_CHECK(allows(graded(reasons, question.notice.sensitivity), confirmed));
    return GatePass(exitOf(way.channel), way.channel, found.recipient, found.message);
}

} // namespace banso
