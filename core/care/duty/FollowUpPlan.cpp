#include "core/care/duty/FollowUpPlan.h"

#include "core/care/contact/ClosingReason.h"

namespace banso {

namespace {

// A live birth lies between 20 and 46 weeks of its pregnancy, counting what was estimated wrongly.
constexpr int kDaysBeforeEdd = 140;
constexpr int kDaysAfterEdd = 42;

/// A record that asks for something more.
struct Source {
    QString key; ///< `visit:31`
    DutySubject subject;
    std::optional<PersonId> person;
    Date on;
    std::optional<Date> nextOn;
    std::vector<PersonId> children;
    QString assessment;
};

DutySubject subjectOf(const CareEncounter& e) {
    return {e.key().section(u':', 0, 0), e.id};
}

class FollowUps {
  public:
    FollowUps(const CareFile& file, const ContactCalendar& calendar,
              std::vector<ExpectedDuty>& duties)
        : m_file(file), m_calendar(calendar), m_duties(duties) {}

    void append() {
        for (const CareEncounter& e : m_file.encounters)
            if (e.family == m_file.family && e.kind != CareEncounter::Kind::Interview)
                appendOf(sourceOf(e));
        for (const CareAttendance& a : m_file.attendances) {
            const CareMember* child = m_file.member(a.child);
            if (child && child->isNow() && a.nextOn)
                appendOf({QStringLiteral("attendance:%1").arg(a.id.value()),
                          {QStringLiteral("attendance"), a.id.value()},
                          a.child,
                          a.heldOn,
                          a.nextOn,
                          {a.child},
                          {}});
        }
        for (const CareClosing& closing : m_file.closings)
            appendConference(closing);
        for (const CareMember& child : m_file.members)
            appendLink(child);
    }

  private:
    [[nodiscard]] Source sourceOf(const CareEncounter& e) const;
    void appendOf(const Source& source);
    void appendConference(const CareClosing& closing);
    void appendLink(const CareMember& child);
    void append(const QString& code, ContactScope scope);
    [[nodiscard]] std::optional<ContactEnd> followedUp(const Source& source) const;
    [[nodiscard]] bool isOfTheDead(const Source& source) const;
    [[nodiscard]] bool isMeaningless(const Source& source) const;
    [[nodiscard]] std::optional<QString> goneReason(std::optional<PersonId> person) const;

    const CareFile& m_file;
    const ContactCalendar& m_calendar;
    std::vector<ExpectedDuty>& m_duties;
};

Source FollowUps::sourceOf(const CareEncounter& e) const {
    const std::optional<PersonId> person =
        e.children.size() == 1 ? std::optional(e.children.front()) : e.person;
    std::vector<PersonId> children = e.children;
    if (e.person && m_file.member(*e.person) && m_file.member(*e.person)->role == FamilyRole::Child)
        children.push_back(*e.person);
    return {e.key(), subjectOf(e), person, e.on, e.nextOn, children, e.assessment};
}

std::optional<QString> FollowUps::goneReason(std::optional<PersonId> person) const {
    const CareMember* about = person ? m_file.member(*person) : m_file.motherNow();
    if (!about || !about->isGone())
        return std::nullopt;
    return about->state == PersonState::MovedOut ? ClosingReason::kMovedOut : ClosingReason::kOther;
}

void FollowUps::append(const QString& code, ContactScope scope) {
    if (!m_file.isActive)
        return;
    scope.subject = ContactSubject::FollowUp;
    scope.family = m_file.family;
    scope.goneReason = goneReason(scope.person);
    ScopedContacts(m_calendar, m_file, std::move(scope)).append(code, m_duties);
}

/// The first record made later as a follow-up. Calls that reached nobody are none.
std::optional<ContactEnd> FollowUps::followedUp(const Source& source) const {
    for (const CareEncounter& e : m_file.encounters) {
        const bool isLater = e.on > source.on ||
                             (e.on == source.on && e.key() != source.key &&
                              e.id > source.subject.id && subjectOf(e).kind == source.subject.kind);
        if (e.isFollowUp && e.reached && isLater)
            return ContactEnd{DutyState::Done, e.on, e.key()};
    }
    return std::nullopt;
}

bool FollowUps::isOfTheDead(const Source& source) const {
    const auto isDead = [&](PersonId id) {
        const CareMember* member = m_file.member(id);
        return member && member->isDead();
    };
    if (!source.children.empty())
        return std::all_of(source.children.begin(), source.children.end(), isDead);
    return source.person && isDead(*source.person);
}

/// A plan made for somebody who died since, or in a pregnancy that was lost: nobody may be asked to
/// call about it.
bool FollowUps::isMeaningless(const Source& source) const {
    if (isOfTheDead(source))
        return true;
    if (!source.children.empty())
        return false;
    for (const Pregnancy& p : m_file.pregnancies) {
        if (p.state != PregnancyState::Ended || !p.endedOn)
            continue;
        const bool isAllLost =
            std::none_of(m_file.fetuses.begin(), m_file.fetuses.end(), [&](const Fetus& f) {
                return f.pregnancy == p.id && f.outcome == FetusOutcome::LiveBirth;
            });
        const Date begin = p.edd ? gestationReachedOn(*p.edd, 0) : p.endedOn->plusDays(-280);
        const bool isHers = !source.person || *source.person == p.person;
        if (isAllLost && isHers && source.on >= begin && source.on <= *p.endedOn)
            return true;
    }
    return false;
}

void FollowUps::appendOf(const Source& source) {
    if (source.nextOn && !isMeaningless(source))
        append(contact::kNextContact,
               {.subject = {},
                .key = source.key,
                .dutySubject = source.subject,
                .family = m_file.family,
                .person = source.person,
                .days = {{anchor::kNext, *source.nextOn}},
                .facts = {},
                .checkups = {},
                .fulfilled = [this, source](const ContactType&) { return followedUp(source); }});
    const Assessment* assessment = Assessment::find(source.assessment);
    if (assessment && assessment->toConference && !isOfTheDead(source))
        append(contact::kConference,
               {.subject = {},
                .key = source.key,
                .dutySubject = source.subject,
                .family = m_file.family,
                .person = source.person,
                .days = {{anchor::kClosed, source.on}},
                .facts = {},
                .checkups = {},
                .fulfilled = [](const ContactType&) { return std::optional<ContactEnd>(); }});
}

void FollowUps::appendConference(const CareClosing& closing) {
    const ClosingReason* reason = ClosingReason::find(closing.reason);
    const CareMember* about = closing.person ? m_file.member(*closing.person) : nullptr;
    const bool isOurs = closing.family == m_file.family || (about && about->isNow());
    if (!reason || !reason->toConference || !isOurs || (about && about->isDead()))
        return;
    append(contact::kConference,
           {.subject = {},
            .key = QStringLiteral("contact_closing:%1").arg(closing.id.value()),
            .dutySubject = {QStringLiteral("contact_closing"), closing.id.value()},
            .family = m_file.family,
            .person = closing.person,
            .days = {{anchor::kClosed, closing.decidedOn}},
            .facts = {},
            .checkups = {},
            .fulfilled = [](const ContactType&) { return std::optional<ContactEnd>(); }});
}

void FollowUps::appendLink(const CareMember& child) {
    const Pregnancy* pregnancy = pregnancyAwaiting(m_file, child);
    if (!pregnancy)
        return;
    append(contact::kLinkBirth,
           {.subject = {},
            .key = QStringLiteral("pregnancy:%1:person:%2")
                       .arg(pregnancy->id.value())
                       .arg(child.person.value()),
            .dutySubject = {QStringLiteral("pregnancy"), pregnancy->id.value()},
            .family = m_file.family,
            .person = child.person,
            .days = {{anchor::kBirth, *child.birth}},
            .facts = {},
            .checkups = {},
            .fulfilled = [](const ContactType&) { return std::optional<ContactEnd>(); }});
}

} // namespace

const Pregnancy* pregnancyAwaiting(const CareFile& file, const CareMember& child) {
    if (child.role != FamilyRole::Child || !child.isNow() || !child.birth ||
        file.birthOf(child.person))
        return nullptr;
    for (const Pregnancy& p : file.pregnancies) {
        const bool isAwaiting =
            std::any_of(file.fetuses.begin(), file.fetuses.end(), [&](const Fetus& f) {
                return f.pregnancy == p.id && f.outcome == FetusOutcome::Ongoing;
            });
        if (isAwaiting && p.edd && *child.birth >= p.edd->plusDays(-kDaysBeforeEdd) &&
            *child.birth <= p.edd->plusDays(kDaysAfterEdd))
            return &p;
    }
    return nullptr;
}

void appendFollowUps(const CareFile& file, const ContactCalendar& calendar,
                     std::vector<ExpectedDuty>& duties) {
    FollowUps(file, calendar, duties).append();
}

} // namespace banso
