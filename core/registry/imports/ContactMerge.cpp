#include "core/registry/imports/ContactMerge.h"

#include "core/registry/imports/ResidentRecord.h"

#include <QRegularExpression>

namespace banso {

namespace {

bool isNo(Consent consent) {
    return consent == Consent::Refused || consent == Consent::Withdrawn;
}

ContactDraft draftOf(const ContactPoint& known, const QString& value) {
    return {.kind = known.kind,
            .value = value,
            .note = known.note,
            .sharedWith = known.sharedWith,
            .consent = known.consent,
            .consentOn = known.consentOn,
            .consentBy = known.consentBy,
            .hoursFrom = known.hoursFrom,
            .hoursTo = known.hoursTo,
            .mayLeaveMessage = known.mayLeaveMessage,
            .mayStateOffice = known.mayStateOffice,
            .neutralOnly = known.neutralOnly,
            .verifiedOn = known.verifiedOn,
            .blockedUntil = known.blockedUntil,
            .blockReason = known.blockReason};
}

/// A dated answer holds against an older one; a no holds against a yes that bears no date.
bool isConsentNewer(const ContactDraft& known, const ContactDraft& listed) {
    if (listed.consent == Consent::Unknown || listed.consent == known.consent)
        return false;
    if (known.consent == Consent::Unknown)
        return true;
    if (listed.consentOn && known.consentOn)
        return *listed.consentOn > *known.consentOn;
    return isNo(listed.consent) || (listed.consentOn && !isNo(known.consent));
}

void mergeConsent(ContactMerge& result, const ContactDraft& listed, Date asOf) {
    ContactDraft& draft = result.draft;
    if (!isConsentNewer(draft, listed)) {
        result.keptRefusal = isNo(draft.consent) && listed.consent == Consent::Given;
        return;
    }
    result.changed.push_back(
        {QStringLiteral("consent"), keyOf(draft.consent), keyOf(listed.consent)});
    draft.consent = listed.consent;
    draft.consentOn = listed.consentOn.value_or(asOf);
    draft.consentBy = listed.consentBy;
}

QString shown(const QString& text) {
    return text;
}
QString shown(const std::optional<QString>& text) {
    return text.value_or(QString());
}
QString shown(const std::optional<Date>& day) {
    return day ? day->iso() : QString();
}
QString shown(YesNo answer) {
    return keyOf(answer);
}
QString shown(bool flag) {
    return flag ? QStringLiteral("yes") : QStringLiteral("no");
}

QString hourText(const QString& hour, const QString& minute) {
    return hour.rightJustified(2, u'0') + u':' + minute.rightJustified(2, u'0');
}

} // namespace

ContactMerge merged(const ContactPoint& known, const ContactDraft& listed, Date asOf) {
    ContactMerge result{draftOf(known, listed.value), {}, false};
    ContactDraft& draft = result.draft;
    mergeConsent(result, listed, asOf);
    const bool isNewer =
        listed.verifiedOn && (!known.verifiedOn || *listed.verifiedOn > *known.verifiedOn);
    const auto take = [&](const char* key, auto ContactDraft::*field, bool isKnown, bool isSaid) {
        if (!isSaid || (isKnown && !isNewer) || draft.*field == listed.*field)
            return;
        result.changed.push_back(
            {QString::fromLatin1(key), shown(draft.*field), shown(listed.*field)});
        draft.*field = listed.*field;
    };
    const bool hasHours = known.hoursFrom || known.hoursTo;
    take("note", &ContactDraft::note, !known.note.isEmpty(), !listed.note.isEmpty());
    take("shared_with", &ContactDraft::sharedWith, !known.sharedWith.isEmpty(),
         !listed.sharedWith.isEmpty());
    take("hours_from", &ContactDraft::hoursFrom, hasHours, listed.hoursFrom.has_value());
    take("hours_to", &ContactDraft::hoursTo, hasHours, listed.hoursTo.has_value());
    take("leave_message", &ContactDraft::mayLeaveMessage, known.mayLeaveMessage != YesNo::Unknown,
         listed.mayLeaveMessage != YesNo::Unknown);
    take("neutral_only", &ContactDraft::neutralOnly, known.neutralOnly, listed.neutralOnly);
    take("verified_on", &ContactDraft::verifiedOn, !isNewer, listed.verifiedOn.has_value());
    const bool isBlockedLonger =
        listed.blockedUntil && (!known.blockedUntil || *listed.blockedUntil > *known.blockedUntil);
    take("blocked_until", &ContactDraft::blockedUntil, false, isBlockedLonger);
    return result;
}

std::optional<std::pair<QString, QString>> parsedHours(const QString& text) {
    static const QRegularExpression hours(
        QStringLiteral("^(\\d{1,2})(?::|時)(\\d{2})?分?[-~\\x{301C}\\x{FF5E}]"
                       "(\\d{1,2})(?::|時)(\\d{2})?分?$"));
    const auto match = hours.match(plainLine(text).remove(u' '));
    if (!match.hasMatch() || match.captured(1).toInt() > 23 || match.captured(3).toInt() > 23 ||
        match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59)
        return std::nullopt;
    return std::pair(hourText(match.captured(1), match.captured(2)),
                     hourText(match.captured(3), match.captured(4)));
}

} // namespace banso
