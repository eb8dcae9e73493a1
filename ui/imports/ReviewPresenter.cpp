#include "ui/imports/ReviewPresenter.h"

#include "core/base/TextKey.h"
#include "core/registry/FamilyService.h"
#include "core/registry/PersonSearch.h"
#include "core/security/ViewLog.h"
#include "ui/shell/Border.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

JoinField field(const char* key, const QString& byHand, const QString& inRegister) {
    JoinField line{changeFieldWords(QLatin1String(key)), byHand, inRegister, {}};
    if (!byHand.isEmpty() && !inRegister.isEmpty())
        line.agrees = searchKey(byHand) == searchKey(inRegister);
    return line;
}

} // namespace

/// One of the two, as far as it is shown.
struct ReviewPresenter::Side {
    Person person;
    std::optional<QString> residentNo = {};
    QString address = {};
    bool isHidden = false;
    QString family = {};
};

ReviewPresenter::ReviewPresenter(Desk& desk, RegistryListener& registry)
    : m_desk(desk), m_registry(registry) {}

Result<FollowUpCounts> ReviewPresenter::counts() {
    return atBorder([&] { return ImportFollowUp(m_desk).counts(); });
}

Result<std::vector<RegisterQuestion>> ReviewPresenter::missing() {
    return atBorder([&] { return ImportFollowUp(m_desk).missing(kMostShown); });
}

Result<std::vector<RegisterQuestion>> ReviewPresenter::withoutFamily() {
    return atBorder([&] { return ImportFollowUp(m_desk).withoutFamily(kMostShown); });
}

Result<std::vector<ProposedFamily>> ReviewPresenter::proposed() {
    return atBorder([&] { return ImportFollowUp(m_desk).proposed(kMostShown); });
}

Result<std::vector<JoinLine>> ReviewPresenter::joins() {
    return atBorder([&]() -> Result<std::vector<JoinLine>> {
        PersonRepository persons(m_desk.db());
        const auto proposals = PersonJoin(m_desk, m_registry).open();
        FamilyRepository families(m_desk.db());
        std::map<PersonId, int> asked;
        // Twins: of one family, born on one day, each perhaps proposed for the right one only.
        std::map<std::pair<FamilyId, Date>, int> bornTogether;
        for (const JoinProposal& p : proposals) {
            ++asked[p.provisional];
            ++asked[p.registered];
            const auto child = persons.find(p.provisional);
            const auto family = families.familyOf(p.provisional);
            if (child && child->birth && family)
                ++bornTogether[{*family, *child->birth}];
        }
        std::vector<JoinLine> lines;
        for (const JoinProposal& p : proposals) {
            const auto byHand = persons.find(p.provisional);
            const auto registered = persons.find(p.registered);
            if (!byHand || !registered)
                continue;
            int rivals = asked[p.provisional] + asked[p.registered] - 2;
            if (const auto family = families.familyOf(p.provisional); family && byHand->birth)
                rivals = std::max(rivals, bornTogether[{*family, *byHand->birth}] - 1);
            lines.push_back({p.id, p.provisional, p.registered, byHand->name, registered->name,
                             byHand->birth, p.evidence.split(u';', Qt::SkipEmptyParts), rivals});
        }
        return lines;
    });
}

Result<ReviewPresenter::Side> ReviewPresenter::sideOf(PersonId id) {
    if (!m_looked.contains(id)) {
        BANSO_CHECK(ViewLog::record(m_desk, subjectOf(id), ViewKind::Open));
        m_looked.insert(id);
    }
    PersonRepository persons(m_desk.db());
    const auto person = persons.find(id);
    if (!person)
        return fail(refused("person.notFound", {}, {QString::number(id.value())}));
    Side side{*person};
    if (const auto hit = PersonSearch(m_desk).hit(id))
        side.residentNo = hit->residentNo;
    if (const auto home = ResidencyRepository(m_desk.db()).now(id)) {
        const Address* address = home->address.shown();
        side.isHidden = !address;
        if (address)
            side.address = address->shortLine() + address->building;
    }
    FamilyRepository families(m_desk.db());
    if (const auto family = families.familyOf(id)) {
        QStringList names;
        for (const FamilyMember& member : families.membersNow(*family))
            if (const auto other = persons.find(member.person); other && member.person != id)
                names += other->name;
        side.family = names.join(QStringLiteral("、"));
    }
    return side;
}

Result<std::vector<JoinField>> ReviewPresenter::compare(const JoinLine& line) {
    return atBorder([&]() -> Result<std::vector<JoinField>> {
        BANSO_TRY(const Side a, sideOf(line.provisional));
        BANSO_TRY(const Side b, sideOf(line.registered));
        const auto day = [](const Person& p) {
            return p.birth ? dateWords(*p.birth) : p.birthAsWritten.value_or(QString());
        };
        const auto sex = [](const Person& p) {
            return p.sex == Sex::Unknown ? QString()
                                         : changeValueWords(QStringLiteral("sex"), keyOf(p.sex));
        };
        const auto home = [](const Side& s) {
            return s.isHidden ? tr("hidden (protection)") : s.address;
        };
        std::vector<JoinField> fields{field("name", a.person.name, b.person.name),
                                      field("kana", a.person.kana, b.person.kana),
                                      field("birth", day(a.person), day(b.person)),
                                      field("sex", sex(a.person), sex(b.person)),
                                      field("address", home(a), home(b))};
        if (a.isHidden || b.isHidden)
            fields.back().agrees.reset();
        fields.push_back({tr("family"), a.family, b.family, {}});
        fields.push_back({tr("resident number"),
                          a.residentNo.value_or(QString()),
                          b.residentNo.value_or(QString()),
                          {}});
        return fields;
    });
}

Result<PersonJoinId> ReviewPresenter::same(const JoinLine& line, const QString& reason) {
    const QString why = reason.isEmpty() ? line.evidence.join(u';') : reason;
    return atBorder([&] {
        return PersonJoin(m_desk, m_registry).join(line.provisional, line.registered, why);
    });
}

Status ReviewPresenter::different(const JoinLine& line) {
    return atBorder([&] {
        return PersonJoin(m_desk, m_registry).setDifferent(line.provisional, line.registered);
    });
}

Status ReviewPresenter::askAgain(const JoinLine& line) {
    return atBorder(
        [&] { return PersonJoin(m_desk, m_registry).askAgain(line.provisional, line.registered); });
}

Status ReviewPresenter::undo(PersonJoinId join) {
    return atBorder([&] { return PersonJoin(m_desk, m_registry).undo(join); });
}

Status ReviewPresenter::confirm(FamilyId family) {
    return atBorder([&] { return FamilyService(m_desk, m_registry).confirm(family); });
}

} // namespace banso
