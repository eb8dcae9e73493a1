#include "core/care/duty/DutyReasons.h"

#include <map>

namespace banso::dutyReason {

const std::vector<QString>& all() {
    static const std::vector<QString> list{
        kNotice, kEdd,   kOutcome, kBirth,      kDischarge,      kLoss,     kSession,
        kAbsent, kAfter, kNext,    kConference, kOutcomeUnknown, kLinkBirth};
    return list;
}

QString ofAnchor(const QString& name) {
    static const std::map<QString, QString> reasons{{anchor::kNotice, kNotice},
                                                    {anchor::kProxy, kNotice},
                                                    {anchor::kEdd, kEdd},
                                                    {anchor::kOutcome, kOutcome},
                                                    {anchor::kBirth, kBirth},
                                                    {anchor::kStay, kBirth},
                                                    {anchor::kDischarge, kDischarge},
                                                    {anchor::kLoss, kLoss},
                                                    {anchor::kSession, kSession},
                                                    {anchor::kAbsent, kAbsent},
                                                    {anchor::kNext, kNext},
                                                    {anchor::kClosed, kConference}};
    const auto found = reasons.find(name);
    return found == reasons.end() ? kAfter : found->second;
}

} // namespace banso::dutyReason
