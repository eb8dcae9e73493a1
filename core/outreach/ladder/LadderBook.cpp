#include "core/outreach/ladder/LadderBook.h"

namespace banso {

namespace {

struct RungRow {
    static constexpr int kColumns = 4;
    SendChannel channel;
    std::optional<ContactPointId> contact;
    bool isExcluded;
    QString excludedReason;
};

const Query<RungRow, FamilyId> kOf{
    "ladder.of", "SELECT channel, contact_point_id, is_excluded, excluded_reason FROM ladder_rung"
                 " WHERE family_id = ? ORDER BY position"};
const Command<FamilyId> kClear{"ladder.clear", "DELETE FROM ladder_rung WHERE family_id = ?"};
const Command<FamilyId, int, SendChannel, std::optional<ContactPointId>, bool, QString> kAdd{
    "ladder.add", "INSERT INTO ladder_rung (family_id, position, channel, contact_point_id,"
                  " is_excluded, excluded_reason) VALUES (?, ?, ?, ?, ?, ?)"};

} // namespace

LadderBook::LadderBook(Desk& desk) : m_desk(desk) {}

Ladder LadderBook::of(FamilyId family) {
    Ladder ladder;
    for (RungRow& row : m_desk.db().all(kOf, family))
        ladder.rungs.push_back(
            {row.channel, row.contact, row.isExcluded, std::move(row.excludedReason)});
    ladder.isOwn = !ladder.rungs.empty();
    if (ladder.isOwn)
        return ladder;
    const auto channels =
        parseChannels(m_desk.settings().text(QStringLiteral("outreach.ladder"), m_desk.today()));
    // An unreadable setting leaves the family without a way, and so withheld.
    if (channels)
        for (const SendChannel channel : *channels)
            ladder.rungs.push_back({channel});
    return ladder;
}

void LadderBook::put(FamilyId family, const std::vector<LadderRung>& rungs) {
    m_desk.db().run(kClear, family);
    int position = 0;
    for (const LadderRung& rung : rungs)
        m_desk.db().run(kAdd, family, ++position, rung.channel, rung.contact, rung.isExcluded,
                        rung.excludedReason.trimmed());
}

} // namespace banso
