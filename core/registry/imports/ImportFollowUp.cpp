#include "core/registry/imports/ImportFollowUp.h"

namespace banso {

namespace {

const Query<FollowUpCounts> kCounts{
    "followUp.counts",
    "SELECT (SELECT COUNT(*) FROM join_proposal WHERE state = 'open'),"
    " (SELECT COUNT(*) FROM duty WHERE state = 'open' AND kind = 'register.missing'),"
    " (SELECT COUNT(*) FROM duty WHERE state = 'open' AND kind = 'register.family'),"
    " (SELECT COUNT(*) FROM family WHERE is_proposed = 1 AND state = 'active')"};
const Query<RegisterQuestion, QString, int> kQuestions{
    "followUp.questions",
    "SELECT p.person_id, p.name, p.kana, p.birth_on, d.family_id, d.act_by_on FROM duty d"
    " JOIN person p ON p.person_id = d.person_id WHERE d.state = 'open' AND d.kind = ?"
    " ORDER BY d.act_by_on, d.duty_id LIMIT ?"};
const Query<ProposedFamily, int> kProposed{
    "followUp.proposed",
    "SELECT f.family_id, p.name, p.kana, (SELECT COUNT(*) FROM family_member m"
    "  WHERE m.family_id = f.family_id AND m.role = 'child' AND m.to_on IS NULL)"
    " FROM family f JOIN person p ON p.person_id = f.addressee_person_id"
    " WHERE f.is_proposed = 1 AND f.state = 'active' ORDER BY f.family_id DESC LIMIT ?"};

} // namespace

Status ImportFollowUp::mayLook() const {
    if (m_desk.session().may(Permission::EditPeople))
        return {};
    return m_desk.require(Permission::Import);
}

Result<FollowUpCounts> ImportFollowUp::counts() {
    BANSO_CHECK(mayLook());
    return m_desk.db().one(kCounts);
}

Result<std::vector<RegisterQuestion>> ImportFollowUp::missing(int limit) {
    BANSO_CHECK(mayLook());
    return m_desk.db().all(kQuestions, QStringLiteral("register.missing"), limit);
}

Result<std::vector<RegisterQuestion>> ImportFollowUp::withoutFamily(int limit) {
    BANSO_CHECK(mayLook());
    return m_desk.db().all(kQuestions, QStringLiteral("register.family"), limit);
}

Result<std::vector<ProposedFamily>> ImportFollowUp::proposed(int limit) {
    BANSO_CHECK(mayLook());
    return m_desk.db().all(kProposed, limit);
}

} // namespace banso
