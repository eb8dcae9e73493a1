#include "core/registry/PersonJoin.h"

#include "core/base/TextKey.h"
#include "core/security/AuditLog.h"
#include "core/storage/Savepoint.h"

#include <QSet>

namespace banso {

template <>
struct SubjectText<PersonJoinTag> {
    static constexpr const char* kKind = "person_join";
};

namespace {

struct Candidate {
    static constexpr int kColumns = 4;
    PersonId id;
    QString name;
    QString kana;
    Sex sex;
};

// A provisional person has no row of the register; a registered one has.
const Query<Candidate, std::optional<Date>> kRegisteredBorn{
    "join.registeredBorn",
    "SELECT p.person_id, p.name, p.kana, p.sex FROM person p WHERE p.birth_on = ?"
    " AND p.state <> 'merged'"
    " AND EXISTS (SELECT 1 FROM register_entry e WHERE e.person_id = p.person_id)"
    " ORDER BY p.person_id"};
const Query<Candidate, std::optional<Date>> kProvisionalBorn{
    "join.provisionalBorn",
    "SELECT p.person_id, p.name, p.kana, p.sex FROM person p WHERE p.birth_on = ?"
    " AND p.state IN ('provisional', 'deceased')"
    " AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.person_id = p.person_id)"
    " ORDER BY p.person_id"};
const Query<int, PersonId> kIsRegistered{
    "join.isRegistered", "SELECT 1 FROM register_entry WHERE person_id = ? LIMIT 1"};
// Whom the register counts as living here, or as dead, is nobody's provisional person.
const Query<int, PersonId> kIsSettled{
    "join.isSettled", "SELECT 1 FROM register_entry WHERE person_id = ?"
                      " AND resident_state NOT IN ('moved_out', 'removed') LIMIT 1"};
// A child entered by hand whose carer lives in the register's household of the other.
const Query<int, PersonId, PersonId> kSharesHousehold{
    "join.sharesHousehold",
    "SELECT 1 FROM family_member c"
    " JOIN family_member m ON m.family_id = c.family_id AND m.to_on IS NULL"
    "   AND m.role IN ('mother', 'guardian')"
    " JOIN residency h ON h.person_id = m.person_id AND h.to_on IS NULL"
    " JOIN residency o ON o.household_no = h.household_no AND o.to_on IS NULL"
    " WHERE c.person_id = ? AND c.role = 'child' AND c.to_on IS NULL AND o.person_id = ? LIMIT 1"};
const Query<int, PersonId> kIsAsked{"join.isAsked",
                                    "SELECT 1 FROM join_proposal WHERE register_person_id = ?"
                                    " AND state = 'open' LIMIT 1"};
const Command<qint64> kReopenMember{"join.reopenMember",
                                    "UPDATE family_member SET to_on = NULL, revision = revision + 1"
                                    " WHERE family_member_id = ?"};
const Query<int, PersonId, PersonId> kHasProposal{
    "join.hasProposal", "SELECT 1 FROM join_proposal WHERE provisional_person_id = ?"
                        " AND register_person_id = ?"};
const Query<qint64, PersonId, PersonId, QString> kPropose{
    "join.propose", "INSERT INTO join_proposal (provisional_person_id, register_person_id,"
                    " evidence, state) VALUES (?, ?, ?, 'open') RETURNING join_proposal_id"};
const Query<JoinProposal> kOpen{
    "join.open", "SELECT join_proposal_id, provisional_person_id, register_person_id, evidence,"
                 " revision FROM join_proposal WHERE state = 'open' ORDER BY join_proposal_id"};
const Query<qint64, QString, QString, Instant, PersonId, PersonId> kDecide{
    "join.decide", "UPDATE join_proposal SET state = ?, decided_by = ?, decided_at = ?,"
                   " revision = revision + 1"
                   " WHERE provisional_person_id = ? AND register_person_id = ?"
                   " RETURNING join_proposal_id"};
const Query<std::tuple<qint64, QString>, PersonId, PersonId> kAskAgain{
    "join.askAgain", "UPDATE join_proposal SET state = 'open', decided_by = NULL,"
                     " decided_at = NULL, revision = revision + 1"
                     " WHERE provisional_person_id = ? AND register_person_id = ?"
                     " AND state = 'different' RETURNING join_proposal_id, evidence"};
const Query<qint64, PersonId> kReopen{
    "join.reopen", "UPDATE join_proposal SET state = 'open', decided_by = NULL, decided_at = NULL,"
                   " revision = revision + 1 WHERE provisional_person_id = ? AND state = 'joined'"
                   " RETURNING join_proposal_id"};
const Query<PersonJoinId, PersonId, PersonId, PersonState, QString, Instant, QString> kInsertJoin{
    "join.insert", "INSERT INTO person_join (kept_person_id, merged_person_id,"
                   " merged_state_before, reason, joined_at, joined_by)"
                   " VALUES (?, ?, ?, ?, ?, ?) RETURNING person_join_id"};
const Query<std::tuple<PersonId, PersonId, PersonState, std::optional<Instant>>, PersonJoinId>
    kFindJoin{"join.find", "SELECT kept_person_id, merged_person_id, merged_state_before,"
                           " undone_at FROM person_join WHERE person_join_id = ?"};
const Query<PersonJoinId, PersonId> kLastJoin{
    "join.last", "SELECT person_join_id FROM person_join WHERE merged_person_id = ?"
                 " AND undone_at IS NULL ORDER BY person_join_id DESC LIMIT 1"};
const Command<Instant, QString, PersonJoinId> kMarkUndone{
    "join.markUndone", "UPDATE person_join SET undone_at = ?, undone_by = ?,"
                       " revision = revision + 1 WHERE person_join_id = ?"};
const Command<PersonJoinId, QString, QString, qint64> kAddMove{
    "join.addMove", "INSERT INTO person_join_move (person_join_id, table_name, column_name,"
                    " row_key) VALUES (?, ?, ?, ?)"};
const Query<std::tuple<QString, QString, qint64>, PersonJoinId> kMoves{
    "join.moves", "SELECT table_name, column_name, row_key FROM person_join_move"
                  " WHERE person_join_id = ? ORDER BY person_join_move_id DESC"};

// The register's own picture stays with its person; joins and worked-out lists are not records.
const QSet<QString>& untouched() {
    static const QSet<QString> tables{
        QStringLiteral("person"),           QStringLiteral("person_join"),
        QStringLiteral("join_proposal"),    QStringLiteral("register_entry"),
        QStringLiteral("import_event"),     QStringLiteral("protection_shadow"),
        QStringLiteral("person_join_move"), QStringLiteral("family")};
    return tables;
}

/// Rows that both may have without contradiction: the second one stays where it was.
bool mayStayBehind(const QString& table) {
    return table == u"contact_point" || table == u"protection_cover" || table == u"residency";
}

QStringList agreement(const Candidate& a, const Candidate& b) {
    QStringList evidence{QStringLiteral("birth")};
    if (searchKey(a.name) == searchKey(b.name))
        evidence.append(QStringLiteral("name"));
    if (!a.kana.isEmpty() && searchKey(a.kana) == searchKey(b.kana))
        evidence.append(QStringLiteral("kana"));
    if (a.sex == b.sex && a.sex != Sex::Unknown)
        evidence.append(QStringLiteral("sex"));
    return evidence;
}

QString dutyOrigin(qint64 proposal) {
    return QStringLiteral("registry:person.join:%1").arg(proposal);
}

bool isWorthAsking(const QStringList& evidence) {
    return evidence.contains(QStringLiteral("name")) || evidence.contains(QStringLiteral("kana")) ||
           evidence.contains(QStringLiteral("household"));
}

} // namespace

PersonJoin::PersonJoin(Desk& desk, RegistryListener& listener)
    : m_desk(desk),
      m_persons(desk.db()),
      m_families(desk.db()),
      m_duties(desk),
      m_upkeep(desk, listener) {}

void PersonJoin::propose(PersonId id) {
    const auto person = m_persons.find(id);
    if (!person || !person->birth || person->state == PersonState::Merged)
        return;
    const bool isRegistered = m_desk.db().first(kIsRegistered, id).has_value();
    const Candidate self{id, person->name, person->kana, person->sex};
    const auto& others = isRegistered ? kProvisionalBorn : kRegisteredBorn;
    for (const Candidate& other : m_desk.db().all(others, person->birth)) {
        const PersonId provisional = isRegistered ? other.id : id;
        const PersonId registered = isRegistered ? id : other.id;
        QStringList evidence = agreement(self, other);
        if (m_desk.db().first(kSharesHousehold, provisional, registered))
            evidence.append(QStringLiteral("household"));
        if (other.id != id && isWorthAsking(evidence))
            write(provisional, registered, evidence.join(u';'));
    }
}

void PersonJoin::proposeReturn(PersonId movedOut, PersonId registered) {
    write(movedOut, registered, QStringLiteral("birth;name;kana;sex;returned"));
}

bool PersonJoin::isAsked(PersonId registered) {
    return m_desk.db().first(kIsAsked, registered).has_value();
}

void PersonJoin::write(PersonId provisional, PersonId registered, const QString& evidence) {
    if (m_desk.db().first(kHasProposal, provisional, registered))
        return;
    putDuty(m_desk.db().one(kPropose, provisional, registered, evidence), provisional, evidence);
}

void PersonJoin::putDuty(qint64 id, PersonId provisional, const QString& evidence) {
    m_duties.put({.room = DutyRoom::Registry,
                  .kind = QStringLiteral("person.join"),
                  .originKey = dutyOrigin(id),
                  .family = m_families.familyOf(provisional),
                  .person = provisional,
                  .subject = {QStringLiteral("join_proposal"), id},
                  .opensOn = m_desk.today(),
                  .dueOn = m_desk.today().plusDays(7),
                  .reason = QStringLiteral("person.join"),
                  .reasonArguments = evidence,
                  .role = Role::Clerk});
}

std::vector<JoinProposal> PersonJoin::open() {
    return m_desk.db().all(kOpen);
}

Result<PersonJoinId> PersonJoin::join(PersonId provisionalId, PersonId registeredId,
                                      const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    BANSO_TRY(const Person provisional, m_persons.load(provisionalId));
    BANSO_TRY(const Person registered, m_persons.load(registeredId));
    if (provisional.id == registered.id)
        return fail(refused("join.samePerson"));
    if (m_desk.db().first(kIsSettled, provisional.id))
        return fail(refused("join.notProvisional"));
    const QString by = m_desk.session().actor().key();
    const PersonJoinId id = m_desk.db().one(kInsertJoin, registered.id, provisional.id,
                                            provisional.state, reason, m_desk.now(), by);
    QStringList leftBehind;
    joinFamilies(id, provisional.id, registered.id, leftBehind);
    repoint(id, QStringLiteral("person"), provisional.id.value(), registered.id.value(),
            leftBehind);
    for (const QString& table : std::as_const(leftBehind))
        if (!mayStayBehind(table))
            return fail(refused("join.bothHave", {}, {table}));
    m_persons.setMerged(provisional.id, registered.id, PersonState::Merged);
    if (const auto proposal = m_desk.db().first(kDecide, QStringLiteral("joined"), by, m_desk.now(),
                                                provisional.id, registered.id))
        m_duties.markDoneAllOf({QStringLiteral("join_proposal"), *proposal},
                               QStringLiteral("person.join"),
                               QStringLiteral("person_join:%1").arg(id.value()));
    AuditLog::record(m_desk, "person.join", subjectOf(id));
    m_upkeep.personTouched(registered.id, FamilyNews::MembersChanged);
    m_upkeep.settle();
    // Her children entered by hand may stand in the household that is hers now.
    if (const auto family = m_families.familyOf(registered.id))
        for (const FamilyMember& member : m_families.membersNow(*family))
            if (member.role == FamilyRole::Child)
                propose(member.person);
    tx.commit();
    return id;
}

void PersonJoin::joinFamilies(PersonJoinId join, PersonId from, PersonId to,
                              QStringList& leftBehind) {
    const auto fromFamily = m_families.familyOf(from);
    const auto toFamily = m_families.familyOf(to);
    if (fromFamily && !toFamily) {
        // The whole family follows its person: only its addressee may have to be renamed.
        const auto family = m_families.find(*fromFamily);
        if (family->addressee == from) {
            m_desk.db().run(kAddMove, join, QStringLiteral("family"),
                            QStringLiteral("addressee_person_id"), fromFamily->value());
            (void)m_families.setAddressee(*fromFamily, family->revision, to);
        }
        return;
    }
    if (!fromFamily)
        return;
    if (*fromFamily == *toFamily)
        return joinInOneFamily(join, *fromFamily, from, to);
    // Her own place in the old family stays there: she has one in the other already.
    for (const FamilyMember& member : m_families.membersEver(*fromFamily))
        if (member.person == from)
            m_kept.insert(member.id);
    repoint(join, QStringLiteral("family"), fromFamily->value(), toFamily->value(), leftBehind);
    m_kept.clear();
    m_desk.db().run(kAddMove, join, QStringLiteral("family"), QStringLiteral("state"),
                    fromFamily->value());
    m_families.setState(*fromFamily, FamilyState::Closed);
    m_families.setConfirmed(*toFamily);
}

/// Both stand in the family: the place made by hand goes on, the other ends.
void PersonJoin::joinInOneFamily(PersonJoinId join, FamilyId family, PersonId from, PersonId to) {
    const auto members = m_families.membersNow(family);
    const bool hasPlace = std::any_of(members.begin(), members.end(),
                                      [from](const auto& member) { return member.person == from; });
    for (const FamilyMember& member : members) {
        if (!hasPlace || member.person != to)
            continue;
        m_desk.db().run(kAddMove, join, QStringLiteral("family_member"), QStringLiteral("to_on"),
                        member.id);
        m_families.endMember(member.id, m_desk.today());
    }
}

void PersonJoin::repoint(PersonJoinId join, const QString& referenced, qint64 from, qint64 to,
                         QStringList& leftBehind) {
    Engine& engine = m_desk.db().engine();
    static constexpr std::array kIntegers{ParameterType::Integer, ParameterType::Integer};
    for (const auto& [table, column] : engine.referencesTo(referenced)) {
        if (untouched().contains(table))
            continue;
        const QByteArray name = table.toUtf8();
        const QByteArray key = name + "_id";
        std::vector<qint64> rows;
        const auto select = engine.prepare(
            "join.rows", "SELECT " + key + " FROM " + name + " WHERE " + column.toUtf8() + " = ?",
            std::span(kIntegers).first(1));
        select->bindInteger(0, from);
        while (select->step())
            rows.push_back(select->integer(0));
        const auto update = engine.prepare(
            "join.repoint",
            "UPDATE " + name + " SET " + column.toUtf8() + " = ? WHERE " + key + " = ?", kIntegers);
        for (const qint64 row : rows) {
            if (table == u"family_member" && m_kept.contains(row))
                continue;
            Savepoint step(m_desk.db());
            try {
                update->bindInteger(0, to);
                update->bindInteger(1, row);
                (void)update->step();
                m_desk.db().run(kAddMove, join, table, column, row);
                step.keep();
            } catch (const StorageFailure& failure) {
                if (failure.problem() != StorageProblem::Constraint)
                    throw;
                leftBehind.append(table);
            }
            update->reset();
        }
    }
}

Status PersonJoin::setDifferent(PersonId provisional, PersonId registered) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    if (!m_desk.db().first(kHasProposal, provisional, registered))
        (void)m_desk.db().one(kPropose, provisional, registered, QString());
    const qint64 proposal =
        m_desk.db().one(kDecide, QStringLiteral("different"), m_desk.session().actor().key(),
                        m_desk.now(), provisional, registered);
    m_duties.withdrawAllOf({QStringLiteral("join_proposal"), proposal});
    tx.commit();
    return {};
}

Status PersonJoin::askAgain(PersonId provisional, PersonId registered) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    const auto asked = m_desk.db().first(kAskAgain, provisional, registered);
    if (!asked)
        return fail(refused("join.notFound"));
    putDuty(std::get<0>(*asked), provisional, std::get<1>(*asked));
    tx.commit();
    return {};
}

Status PersonJoin::undo(PersonJoinId id) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    const auto join = m_desk.db().first(kFindJoin, id);
    if (!join)
        return fail(refused("join.notFound"));
    const auto& [kept, merged, stateBefore, undoneAt] = *join;
    if (undoneAt)
        return fail(refused("join.undone"));
    m_persons.setMerged(merged, std::nullopt, stateBefore);
    Engine& engine = m_desk.db().engine();
    static constexpr std::array kIntegers{ParameterType::Integer, ParameterType::Integer};
    std::optional<FamilyId> reopened;
    for (const auto& [table, column, row] : m_desk.db().all(kMoves, id)) {
        if (table == u"family" && column == u"state") {
            reopened = FamilyId(row);
            m_families.setState(*reopened, FamilyState::Active);
            continue;
        }
        if (column == u"to_on") {
            m_desk.db().run(kReopenMember, row);
            continue;
        }
        const bool refersToFamily = column == u"family_id";
        const qint64 back = refersToFamily && reopened ? reopened->value() : merged.value();
        const QByteArray name = table.toUtf8();
        const auto update = engine.prepare("join.repointBack",
                                           "UPDATE " + name + " SET " + column.toUtf8() +
                                               " = ? WHERE " + name + "_id = ?",
                                           kIntegers);
        update->bindInteger(0, back);
        update->bindInteger(1, row);
        (void)update->step();
    }
    m_desk.db().run(kMarkUndone, m_desk.now(), m_desk.session().actor().key(), id);
    for (const qint64 proposal : m_desk.db().all(kReopen, merged))
        if (const auto duty = m_duties.findByOrigin(dutyOrigin(proposal)))
            m_duties.reopen(duty->id);
    AuditLog::record(m_desk, "person.joinUndone", subjectOf(id));
    m_upkeep.personTouched(kept, FamilyNews::MembersChanged);
    m_upkeep.personTouched(merged, FamilyNews::MembersChanged);
    m_upkeep.settle();
    tx.commit();
    return {};
}

std::optional<PersonJoinId> PersonJoin::lastJoinOf(PersonId merged) {
    return m_desk.db().first(kLastJoin, merged);
}

} // namespace banso
