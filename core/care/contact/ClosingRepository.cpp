#include "core/care/contact/ClosingRepository.h"

namespace banso {

namespace {

#define BANSO_CLOSING_COLUMNS                                                                      \
    "contact_closing_id, family_id, code, person_id, pregnancy_id, origin_key, reason, note,"      \
    " decided_on, staff_id, is_withdrawn, revision"

const Query<ContactClosing, ContactClosingId> kFind{
    "closing.find",
    "SELECT " BANSO_CLOSING_COLUMNS " FROM contact_closing WHERE contact_closing_id = ?"};
const Query<ContactClosing, FamilyId, QString> kOfOrigin{
    "closing.ofOrigin",
    "SELECT " BANSO_CLOSING_COLUMNS " FROM contact_closing WHERE family_id = ? AND origin_key = ?"
    " AND is_withdrawn = 0 ORDER BY contact_closing_id"};
#undef BANSO_CLOSING_COLUMNS

const Query<ContactClosingId, FamilyId, QString, std::optional<PersonId>,
            std::optional<PregnancyId>, QString, QString, QString, Date, StaffId>
    kInsert{"closing.insert",
            "INSERT INTO contact_closing (family_id, code, person_id, pregnancy_id, origin_key,"
            " reason, note, decided_on, staff_id, is_withdrawn)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING contact_closing_id"};
const Command<ContactClosingId, int> kWithdraw{
    "closing.withdraw", "UPDATE contact_closing SET is_withdrawn = 1, revision = revision + 1"
                        " WHERE contact_closing_id = ? AND revision = ? AND is_withdrawn = 0"};

} // namespace

ContactClosingId ClosingRepository::add(const ContactClosing& c) {
    return m_database.one(kInsert, c.family, c.code, c.person, c.pregnancy, c.originKey, c.reason,
                          c.note, c.decidedOn, c.staff);
}

std::optional<ContactClosing> ClosingRepository::find(ContactClosingId id) {
    return m_database.first(kFind, id);
}

Status ClosingRepository::withdraw(ContactClosingId id, int revision) {
    if (m_database.run(kWithdraw, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::vector<ContactClosing> ClosingRepository::ofOrigin(FamilyId family, const QString& origin) {
    return m_database.all(kOfOrigin, family, origin);
}

} // namespace banso
