#include "core/registry/PersonIndex.h"

#include "core/base/TextKey.h"

namespace banso {

namespace {

struct Named {
    static constexpr int kColumns = 5;
    QString name;
    QString kana;
    std::optional<QString> roman;
    std::optional<QString> common;
    std::optional<qint64> rank;
};

const Query<Named, PersonId> kNames{
    "personIndex.names",
    "SELECT name, kana, name_roman, name_common, search_rank FROM person WHERE person_id = ?"};
const Query<std::tuple<QString, QString>, PersonId> kAliases{
    "personIndex.aliases", "SELECT name, kana FROM person_alias WHERE person_id = ?"};
const Query<std::optional<qint64>, qint64, qint64> kLastRank{
    "personIndex.lastRank",
    "SELECT MAX(search_rank) FROM person WHERE search_rank >= ? AND search_rank < ?"};
const Command<std::optional<qint64>, PersonId> kSetRank{
    "personIndex.setRank", "UPDATE person SET search_rank = ? WHERE person_id = ?"};

constexpr int kRankSigns = 7;
constexpr int kBitsPerSign = 7;

/// Katakana first in their order, then letters and digits, then everything else.
qint64 signRank(QChar c) {
    const char16_t u = c.unicode();
    if (u >= 0x30A1 && u <= 0x30FA)
        return 1 + (u - 0x30A1);
    if (u >= u'A' && u <= u'Z')
        return 92 + (u - u'A');
    if (u >= u'0' && u <= u'9')
        return 118 + (u - u'0') / 2;
    return 127;
}

QStringList keysOf(const QString& name, const QString& kana, const std::optional<QString>& roman,
                   const std::optional<QString>& common) {
    QStringList keys{searchKey(name), searchKey(kana)};
    for (const auto* other : {&roman, &common})
        if (*other)
            keys.append(searchKey(**other));
    return keys;
}

} // namespace

PersonIndex::PersonIndex(Database& database)
    : m_database(database), m_index(database, QStringLiteral("person_text")) {}

qint64 PersonIndex::rankBase(const QString& kana, const QString& name) {
    const QString key = searchKey(kana.isEmpty() ? name : kana);
    qint64 rank = 0;
    for (int i = 0; i < kRankSigns; ++i)
        rank = (rank << kBitsPerSign) | (i < key.size() ? signRank(key[i]) : 0);
    // Kanji without a reading all rank last; their code points keep them from crowding one range.
    if (!key.isEmpty() && signRank(key[0]) == 127) {
        rank = 127;
        for (int i = 0; i < 3; ++i)
            rank = (rank << 14) | (i < key.size() ? key[i].unicode() & 0x3FFF : 0);
    }
    return rank * kRankSpan;
}

qint64 PersonIndex::freeRank(qint64 base) {
    const auto last = m_database.one(kLastRank, base, base + kRankSpan);
    if (!last)
        return base;
    if (*last + 1 >= base + kRankSpan)
        throw StorageDefect("more than 16384 persons share one reading");
    return *last + 1;
}

qint64 PersonIndex::placeFor(const PersonDraft& draft) {
    return freeRank(rankBase(draft.kana, draft.name));
}

void PersonIndex::add(qint64 place, const PersonDraft& draft) {
    QStringList keys = keysOf(draft.name, draft.kana, draft.nameRoman, draft.nameCommon);
    keys.removeAll(QString());
    keys.removeDuplicates();
    m_index.put(place, keys);
}

void PersonIndex::refresh(PersonId id) {
    const auto named = m_database.first(kNames, id);
    if (!named)
        return;
    QStringList keys = keysOf(named->name, named->kana, named->roman, named->common);
    for (const auto& [name, kana] : m_database.all(kAliases, id))
        keys << searchKey(name) << searchKey(kana);
    keys.removeAll(QString());
    keys.removeDuplicates();

    const qint64 base = rankBase(named->kana, named->name);
    const bool keepsRank = named->rank && *named->rank >= base && *named->rank < base + kRankSpan;
    if (named->rank)
        m_index.remove(*named->rank);
    const qint64 rank = keepsRank ? *named->rank : freeRank(base);
    if (!keepsRank)
        m_database.run(kSetRank, rank, id);
    m_index.put(rank, keys);
}

void PersonIndex::remove(PersonId id) {
    const auto named = m_database.first(kNames, id);
    if (!named || !named->rank)
        return;
    m_index.remove(*named->rank);
    m_database.run(kSetRank, std::nullopt, id);
}

} // namespace banso
