#include "core/registry/Destination.h"

#include "core/base/PostalCode.h"
#include "core/base/TextKey.h"

namespace banso {

namespace {

struct MailingRow {
    static constexpr int kColumns = 12;
    qint64 id;
    PersonId person;
    MailingKind kind;
    QString addressee;
    std::optional<QString> postcode;
    QString line1;
    QString line2;
    Date from;
    std::optional<Date> to;
    QString reason;
    int revision;
    bool isMasked;
};

#define BANSO_MAILING_COLUMNS                                                                      \
    "m.mailing_address_id, m.person_id, m.kind, m.addressee, m.postcode, m.line1, m.line2,"        \
    " m.from_on, m.to_on, m.reason, m.revision, " BANSO_IS_MASKED("m.person_id")

const Query<MailingRow, PersonId> kOf{"mailing.of", "SELECT " BANSO_MAILING_COLUMNS
                                                    " FROM mailing_address m WHERE m.person_id = ?"
                                                    " ORDER BY m.from_on DESC"};
// A stay wins over a standing mailing address while it lasts.
const Query<MailingRow, PersonId, Date, Date> kInForce{
    "mailing.inForce", "SELECT " BANSO_MAILING_COLUMNS
                       " FROM mailing_address m WHERE m.person_id = ? AND m.from_on <= ?"
                       " AND (m.to_on IS NULL OR m.to_on >= ?)"
                       " ORDER BY CASE m.kind WHEN 'stay' THEN 0 ELSE 1 END, m.from_on DESC,"
                       " m.mailing_address_id DESC"};
#undef BANSO_MAILING_COLUMNS

const Query<qint64, PersonId, MailingKind, QString, std::optional<QString>, QString, QString,
            QString, Date, std::optional<Date>, QString>
    kInsert{"mailing.insert",
            "INSERT INTO mailing_address (person_id, kind, addressee, postcode, line1, line2,"
            " address_key, from_on, to_on, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " RETURNING mailing_address_id"};
const Command<Date, qint64, int> kEnd{
    "mailing.end", "UPDATE mailing_address SET to_on = ?, revision = revision + 1"
                   " WHERE mailing_address_id = ? AND revision = ?"};

const Query<qint64, FamilyId, PersonId, QString, QString, QString, Date> kSuspend{
    "suspension.insert", "INSERT INTO address_suspension (family_id, person_id, address_key,"
                         " reason, serial, since_on) VALUES (?, ?, ?, ?, ?, ?)"
                         " RETURNING address_suspension_id"};
const Command<Date, QString, qint64, int> kLift{
    "suspension.lift", "UPDATE address_suspension SET lifted_on = ?, lifted_reason = ?,"
                       " revision = revision + 1 WHERE address_suspension_id = ? AND revision = ?"
                       " AND lifted_on IS NULL"};
const Query<Suspension, FamilyId> kOpen{
    "suspension.open", "SELECT address_suspension_id, family_id, person_id, reason, serial,"
                       " since_on, revision FROM address_suspension"
                       " WHERE family_id = ? AND lifted_on IS NULL ORDER BY address_suspension_id"};
const Query<int, QString, PersonId> kIsSuspended{
    "suspension.isSuspended", "SELECT 1 FROM address_suspension WHERE address_key = ?"
                              " AND person_id = ? AND lifted_on IS NULL LIMIT 1"};

QString mailingKey(const QString& line1, const QString& line2) {
    return addressKey(line1 + QLatin1Char(' ') + line2);
}

} // namespace

Errors findingsIn(const MailingDraft& d) {
    Errors errors;
    if (d.line1.trimmed().isEmpty())
        errors.push_back(refused("mailing.lineMissing", QStringLiteral("line1")));
    if (d.reason.trimmed().isEmpty())
        errors.push_back(refused("mailing.reasonMissing", QStringLiteral("reason")));
    if (d.to && *d.to < d.from)
        errors.push_back(refused("mailing.endsBeforeStart", QStringLiteral("to")));
    if (d.kind == MailingKind::Stay && !d.to)
        errors.push_back(refused("mailing.stayNeedsEnd", QStringLiteral("to")));
    if (d.postcode) {
        if (auto code = PostalCode::parse(*d.postcode); !code) {
            code.error().field = QStringLiteral("postcode");
            errors.push_back(code.error());
        }
    }
    return errors;
}

DestinationRepository::DestinationRepository(Database& database)
    : m_database(database), m_residencies(database) {}

std::optional<Destination> DestinationRepository::of(PersonId person, Date on) {
    std::optional<PostalDestination> where;
    bool isMasked = false;
    bool isMailing = false;
    if (const auto mailing = m_database.first(kInForce, person, on, on)) {
        isMailing = true;
        isMasked = mailing->isMasked;
        where = PostalDestination{mailing->postcode, mailing->line1, mailing->line2,
                                  mailing->addressee, mailingKey(mailing->line1, mailing->line2)};
    } else if (auto row = m_residencies.plainNow(person)) {
        isMasked = row->isMasked;
        const Address& a = row->address;
        where = PostalDestination{a.postcode, a.fullLine(), a.building, QString(), a.key()};
    }
    if (!where)
        return std::nullopt;
    const bool isSuspended = m_database.first(kIsSuspended, where->key, person).has_value();
    return Destination{{person, isMasked, *std::move(where)}, isMailing, isSuspended};
}

qint64 DestinationRepository::addMailing(PersonId person, const MailingDraft& d) {
    const auto digits =
        d.postcode ? std::optional(PostalCode::parse(*d.postcode)->digits()) : std::nullopt;
    return m_database.one(kInsert, person, d.kind, d.addressee, digits, d.line1, d.line2,
                          mailingKey(d.line1, d.line2), d.from, d.to, d.reason);
}

Status DestinationRepository::endMailing(qint64 id, int revision, Date lastDay) {
    if (m_database.run(kEnd, lastDay, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::vector<MailingAddress> DestinationRepository::mailingOf(PersonId person) {
    std::vector<MailingAddress> list;
    m_database.each(
        kOf,
        [&list](MailingRow&& r) {
            const QString lines =
                QStringList{r.postcode.value_or(QString()), r.line1, r.line2}.join(u'\n').trimmed();
            list.push_back({r.id,
                            r.person,
                            r.kind,
                            r.addressee,
                            {r.person, r.isMasked, lines},
                            r.from,
                            r.to,
                            r.reason,
                            r.revision});
        },
        person);
    return list;
}

qint64 DestinationRepository::suspend(const SuspensionDraft& d, Date since) {
    return m_database.one(kSuspend, d.family, d.person, d.addressKey, d.reason, d.serial, since);
}

Status DestinationRepository::lift(qint64 id, int revision, Date on, const QString& reason) {
    if (m_database.run(kLift, on, reason, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::vector<Suspension> DestinationRepository::openSuspensions(FamilyId family) {
    return m_database.all(kOpen, family);
}

} // namespace banso
