#include "core/benefit/export/SubstitutionBook.h"

#include "core/base/UserText.h"
#include "core/exchange/TextEncoder.h"

namespace banso {

namespace {

const Query<Substitution> kAll{
    "substitution.all", "SELECT written, replacement, decided_by, decided_at"
                        " FROM character_substitution WHERE encoding = 'cp932' ORDER BY written"};
const Command<QString, QString, QString, Instant> kDecide{
    "substitution.decide",
    "INSERT INTO character_substitution (encoding, written, replacement, decided_by, decided_at)"
    " VALUES ('cp932', ?, ?, ?, ?) ON CONFLICT (encoding, written) DO UPDATE SET"
    " replacement = excluded.replacement, decided_by = excluded.decided_by,"
    " decided_at = excluded.decided_at, revision = character_substitution.revision + 1"};

/// Whether CP932 holds every character as it stands.
bool isHeld(const QString& text) {
    TextEncoder encoder(TextEncoding::Cp932);
    QByteArray bytes;
    return encoder.append(text, bytes) && encoder.losses().empty();
}

} // namespace

std::vector<Substitution> SubstitutionBook::list() {
    return m_desk.db().all(kAll);
}

SubstitutionDecisions SubstitutionBook::decisions() {
    SubstitutionDecisions decisions;
    for (const Substitution& one : list())
        decisions.decide(one.written, one.replacement);
    return decisions;
}

Status SubstitutionBook::decide(const QString& written, const QString& replacement) {
    BANSO_CHECK(m_desk.require(Permission::ExportBenefit));
    const QString field = QStringLiteral("replacement");
    if (userLength(written) != 1 || isHeld(written))
        return fail(refused("benefit.substitutionNeedless", QStringLiteral("written"), {written}));
    if (hasOdd(written, OddCharacter::PrivateUse))
        return fail(refused("benefit.substitutionPrivate", QStringLiteral("written"), {written}));
    if (replacement.trimmed().isEmpty() || !isHeld(replacement))
        return fail(refused("benefit.substitutionUnwritable", field, {replacement}));
    auto tx = m_desk.write();
    m_desk.db().run(kDecide, written, replacement, m_desk.session().actor().key(), m_desk.now());
    tx.commit();
    return {};
}

} // namespace banso
