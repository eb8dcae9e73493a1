#include "core/care/duty/CareFile.h"

namespace banso {

namespace {

template <class List, class Fits>
auto* firstOf(const List& list, Fits&& fits) {
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? nullptr : &*found;
}

bool isPersonsNumber(const QStringList& parts, qsizetype at) {
    return at > 0 && (parts[at - 1] == u"person" || parts[at - 1] == u"mother");
}

} // namespace

bool isSameCause(const QString& originKey, const QString& other) {
    const QStringList a = originKey.split(u':');
    const QStringList b = other.split(u':');
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i] && !isPersonsNumber(a, i))
            return false;
    return true;
}

QString CareEncounter::key() const {
    const QString id10 = QString::number(id);
    switch (kind) {
    case Kind::Visit:
        return QStringLiteral("visit:") + id10;
    case Kind::Consultation:
        return QStringLiteral("consultation:") + id10;
    case Kind::Interview:
        return QStringLiteral("interview:") + id10;
    }
    Q_UNREACHABLE();
}

const CareMember* CareFile::member(PersonId person) const {
    // The present membership speaks, when there were several.
    const auto* now =
        firstOf(members, [&](const CareMember& m) { return m.person == person && m.isNow(); });
    return now ? now : firstOf(members, [&](const CareMember& m) { return m.person == person; });
}

const CareBirth* CareFile::birthOf(PersonId child) const {
    return firstOf(births, [&](const CareBirth& b) { return b.child == child; });
}

const Duty* CareFile::keptDuty(const QString& originKey) const {
    return firstOf(kept, [&](const Duty& d) { return d.originKey == originKey; });
}

const Duty* CareFile::keptDone(const DutyDraft& draft) const {
    return firstOf(kept, [&](const Duty& d) {
        // One that merely follows another is no record of its own: a join can be undone.
        const bool isRecord = d.state == DutyState::Done && d.closedOn &&
                              !d.closedBy.value_or(QString()).startsWith(kFollowsDuty);
        return isRecord &&
               (d.originKey == draft.originKey ||
                (d.person == draft.person && isSameCause(d.originKey, draft.originKey)));
    });
}

const CareMember* CareFile::motherNow() const {
    return firstOf(members,
                   [](const CareMember& m) { return m.role == FamilyRole::Mother && m.isNow(); });
}

const CareMember* CareFile::carerNow() const {
    if (const CareMember* mother = motherNow())
        return mother;
    return firstOf(members,
                   [](const CareMember& m) { return m.role == FamilyRole::Guardian && m.isNow(); });
}

bool CareFile::hasChildrenInCare() const {
    return firstOf(members, [](const CareMember& m) {
               return m.role == FamilyRole::Child && m.inCareSince;
           }) != nullptr;
}

} // namespace banso
