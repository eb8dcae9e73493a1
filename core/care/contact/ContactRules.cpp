#include "core/care/contact/ContactRules.h"

#include "core/care/contact/ClosingReason.h"
#include "core/care/growth/Growth.h"

namespace banso {

namespace {

bool isTime(const QString& text) {
    bool hoursAreNumber = false;
    bool minutesAreNumber = false;
    if (text.size() != 5 || text[2] != u':')
        return false;
    const int hours = text.first(2).toInt(&hoursAreNumber);
    const int minutes = text.last(2).toInt(&minutesAreNumber);
    return hoursAreNumber && minutesAreNumber && hours >= 0 && hours < 24 && minutes >= 0 &&
           minutes < 60;
}

void checkDay(Date on, Date today, Errors& errors) {
    if (on > today)
        errors.push_back(refused("contact.future", QStringLiteral("on"), {on.iso()}));
}

void checkTime(const std::optional<QString>& time, const char* field, Errors& errors) {
    if (time && !isTime(*time))
        errors.push_back(refused("contact.time", QString::fromLatin1(field), {*time}));
}

void checkCodes(const QStringList& codes, const ContactCalendar& calendar, Errors& errors) {
    for (const QString& code : codes)
        if (!calendar.has(code))
            errors.push_back(refused("contact.codeUnknown", QStringLiteral("contacts"), {code}));
}

void checkChild(const VisitDraft& draft, const VisitChild& child, const ContactContext& context,
                Errors& errors) {
    const auto known = std::find_if(context.children.begin(), context.children.end(),
                                    [&](const KnownChild& k) { return k.person == child.child; });
    if (known == context.children.end() || !known->isOfFamily) {
        errors.push_back(refused("visit.childNotOfFamily", QStringLiteral("child")));
        return;
    }
    if (known->birth && draft.visitedOn < *known->birth)
        errors.push_back(refused("visit.beforeBirth", QStringLiteral("on"), {known->birth->iso()}));
    if (known->died && draft.visitedOn > *known->died)
        errors.push_back(
            refused("visit.afterDeath", QStringLiteral("child"), {known->died->iso()}));
    const Measures& m = child.measures;
    const bool isMeasured = m.weightG || m.heightMm || m.headMm || m.chestMm;
    if (isMeasured && child.seen != YesNo::Yes)
        errors.push_back(refused("visit.measuredUnseen", QStringLiteral("seen")));
    for (Error& error : Growth::findingsIn(m, known->birth, draft.visitedOn, known->lastMeasured))
        errors.push_back(std::move(error));
}

} // namespace

Errors findingsInJudgement(const QString& code, std::optional<Date> nextOn, Date on) {
    Errors errors;
    if (!code.isEmpty()) {
        const Assessment* assessment = Assessment::find(code);
        if (!assessment)
            errors.push_back(refused("assessment.unknown", QStringLiteral("assessment"), {code}));
        else if (assessment->needsNext && !nextOn)
            errors.push_back(refused("assessment.nextMissing", QStringLiteral("next"), {code}));
    }
    if (nextOn && *nextOn <= on)
        errors.push_back(refused("contact.nextNotLater", QStringLiteral("next"), {nextOn->iso()}));
    return errors;
}

Errors findingsIn(const VisitDraft& draft, const ContactContext& context) {
    Errors errors = findingsInJudgement(draft.assessment, draft.nextOn, draft.visitedOn);
    checkDay(draft.visitedOn, context.today, errors);
    checkTime(draft.startedAt, "started", errors);
    checkTime(draft.endedAt, "ended", errors);
    if (draft.startedAt && draft.endedAt && *draft.endedAt < *draft.startedAt)
        errors.push_back(refused("contact.endsBeforeStart", QStringLiteral("ended")));
    if (draft.purposes.isEmpty() && !draft.isFollowUp)
        errors.push_back(refused("visit.purposeMissing", QStringLiteral("contacts")));
    checkCodes(draft.purposes, context.calendar, errors);
    int number = 0;
    for (const VisitChild& child : draft.children) {
        ++number;
        Errors own;
        checkChild(draft, child, context, own);
        for (Error& error : own) {
            if (number > 1)
                error.field = QStringLiteral("%1.%2").arg(number).arg(error.field);
            errors.push_back(std::move(error));
        }
    }
    return errors;
}

Errors findingsIn(const ConsultationDraft& draft, const ContactContext& context) {
    Errors errors = findingsInJudgement({}, draft.nextOn, draft.consultedOn);
    checkDay(draft.consultedOn, context.today, errors);
    checkTime(draft.consultedAt, "at", errors);
    checkCodes(draft.contacts, context.calendar, errors);
    const bool hasTalked = draft.result == ConsultResult::Talked;
    if (hasTalked && draft.topic.trimmed().isEmpty() && draft.summary.trimmed().isEmpty())
        errors.push_back(refused("consultation.empty", QStringLiteral("summary")));
    if (!hasTalked && (!draft.contacts.isEmpty() || draft.isFollowUp))
        errors.push_back(refused("consultation.notReached", QStringLiteral("result")));
    return errors;
}

Errors findingsIn(const InterviewDraft& draft, const ContactContext& context) {
    Errors errors;
    checkDay(draft.heldOn, context.today, errors);
    checkCodes({draft.occasion}, context.calendar, errors);
    return errors;
}

} // namespace banso
