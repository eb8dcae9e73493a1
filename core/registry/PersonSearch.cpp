#include "core/registry/PersonSearch.h"

#include "core/base/EraDate.h"
#include "core/base/TextKey.h"

#include <QRegularExpression>

namespace banso {

namespace {

struct HitRow {
    static constexpr int kColumns = 15;
    PersonId person;
    std::optional<QString> residentNo;
    QString name;
    QString kana;
    std::optional<Date> birth;
    Sex sex;
    PersonState state;
    std::optional<FamilyId> family;
    std::optional<QString> caution;
    std::optional<QString> town;
    std::optional<QString> block;
    std::optional<QString> building;
    bool isMasked;
    bool isOtherParty;
    bool isFormerHousehold;
};

#define BANSO_HIT                                                                                  \
    "SELECT p.person_id, (SELECT e.resident_no FROM register_entry e"                              \
    "   WHERE e.person_id = p.person_id ORDER BY e.register_entry_id DESC LIMIT 1),"               \
    " p.name, p.kana, p.birth_on, p.sex, p.state, f.family_id, f.caution,"                         \
    " r.town, r.block, r.building, " BANSO_IS_MASKED(                                              \
        "p.person_id") ","                                                                         \
                       " CASE WHEN EXISTS (SELECT 1 FROM protection_shadow s WHERE s.person_id = " \
                       "p.person_id"                                                               \
                       "   AND s.role = 'other_party') THEN 1 ELSE 0 END,"                         \
                       " CASE WHEN EXISTS (SELECT 1 FROM protection_shadow s WHERE s.person_id = " \
                       "p.person_id"                                                               \
                       "   AND s.role = 'former_household') THEN 1 ELSE 0 END"                     \
                       " FROM person p"                                                            \
                       " LEFT JOIN residency r ON r.residency_id = (SELECT x.residency_id FROM "   \
                       "residency x"                                                               \
                       "   WHERE x.person_id = p.person_id ORDER BY x.to_on DESC NULLS FIRST,"     \
                       "   x.residency_id DESC LIMIT 1)"                                           \
                       " LEFT JOIN family f ON f.family_id = (SELECT m.family_id FROM "            \
                       "family_member m"                                                           \
                       "   JOIN family a ON a.family_id = m.family_id WHERE m.person_id = "        \
                       "p.person_id"                                                               \
                       "   AND m.to_on IS NULL AND a.state = 'active'"                             \
                       "   ORDER BY CASE m.role WHEN 'related' THEN 1 ELSE 0 END, "                \
                       "m.family_member_id DESC LIMIT 1)"

const Query<HitRow, qint64> kHitByRank{"search.hitByRank", BANSO_HIT " WHERE p.search_rank = ?"};
const Query<HitRow, PersonId> kHit{"search.hit", BANSO_HIT " WHERE p.person_id = ?"};
#undef BANSO_HIT

const Query<std::optional<qint64>, PersonId> kRank{
    "search.rank", "SELECT search_rank FROM person WHERE person_id = ? AND state <> 'merged'"};
const Query<PersonId, std::optional<Date>, int> kBorn{
    "search.born", "SELECT person_id FROM person WHERE birth_on = ? AND state <> 'merged'"
                   " ORDER BY search_rank LIMIT ?"};
const Query<PersonId, QString, QString, int> kResidentNo{
    "search.residentNo",
    "SELECT person_id FROM register_entry"
    " WHERE resident_no >= ? AND resident_no < ? ORDER BY resident_no LIMIT ?"};
const Query<PersonId, QString> kSameResidentNo{
    "search.sameResidentNo", "SELECT person_id FROM register_entry WHERE resident_no = ?"};
// Whoever is masked is found by a whole number only, and never by where she lives.
const Query<PersonId, QString, QString, QString, int> kPhone{
    "search.phone",
    "SELECT c.person_id FROM contact_point c WHERE c.value >= ? AND c.value < ?"
    " AND c.kind <> 'line' AND c.state <> 'removed'"
    " AND (c.value = ? OR NOT EXISTS (SELECT 1 FROM protection_shadow s"
    "   WHERE s.person_id = c.person_id AND s.role IN ('protected', 'covered', 'household')))"
    " ORDER BY c.value LIMIT ?"};
const Query<PersonId, QString, QString, int> kPostcode{
    "search.postcode",
    "SELECT r.person_id FROM residency r WHERE r.to_on IS NULL AND r.postcode >= ?"
    " AND r.postcode < ? AND NOT EXISTS (SELECT 1 FROM protection_shadow s"
    "   WHERE s.person_id = r.person_id AND s.role IN ('protected', 'covered', 'household'))"
    " ORDER BY r.postcode LIMIT ?"};

constexpr qsizetype kLongestResidentNo = 15;
constexpr qsizetype kLeastResidentNo = 3;
constexpr int kDigitCandidates = 500;
constexpr int kLeastDigits = 2;
constexpr int kMostScanned = 4000;

/// The first text that no longer begins with `prefix`.
QString afterPrefix(QString prefix) {
    prefix.back() = QChar(static_cast<char16_t>(prefix.back().unicode() + 1));
    return prefix;
}

/// The number as a register may have filled it up: 106544 is 000000000106544.
QStringList fillings(const QString& digits) {
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    const QString number = digits.sliced(zeros);
    QStringList all;
    for (qsizetype width = number.size(); width <= kLongestResidentNo; ++width)
        if (number.size() >= kLeastResidentNo && width != digits.size())
            all += number.rightJustified(width, u'0');
    return all;
}

std::set<Date> datesIn(const QString& text) {
    std::set<Date> dates;
    for (const Era era : {Era::Reiwa, Era::Heisei, Era::Showa})
        if (const auto date = parseDate(text, era))
            dates.insert(*date);
    return dates;
}

QString digitsIn(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression noise(
        QStringLiteral("[〒\\-()+\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]"));
    const bool isInternational = plain.startsWith(u"+81");
    plain.remove(noise);
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    if (!digits.match(plain).hasMatch())
        return {};
    return isInternational ? QLatin1Char('0') + plain.sliced(2) : plain;
}

PersonHit fromRow(HitRow&& r) {
    QStringList warnings;
    const auto warn = [&warnings](bool applies, const char* key) {
        if (applies)
            warnings.append(QString::fromLatin1(key));
    };
    warn(r.isMasked, "protected");
    warn(r.isOtherParty, "other_party");
    warn(r.isFormerHousehold, "former_household");
    warn(r.state == PersonState::Deceased, "deceased");
    warn(r.state == PersonState::MovedOut, "moved_out");
    warn(r.state == PersonState::Removed, "removed");
    warn(r.state == PersonState::Provisional, "provisional");
    warn(!r.caution.value_or(QString()).isEmpty(), "caution");
    QString place = r.town.value_or(QString()) + r.block.value_or(QString());
    if (r.building && !r.building->isEmpty())
        place += QLatin1Char(' ') + *r.building;
    return {r.person,
            std::move(r.residentNo),
            std::move(r.name),
            std::move(r.kana),
            r.birth,
            r.sex,
            r.state,
            r.family,
            {r.person, r.isMasked, std::move(place)},
            std::move(warnings)};
}

} // namespace

SearchTerms SearchTerms::parse(const QString& text) {
    SearchTerms terms;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString& word : text.split(space, Qt::SkipEmptyParts)) {
        const QString digits = digitsIn(word);
        const auto dates = datesIn(word);
        if (!dates.empty())
            terms.births.insert(dates.begin(), dates.end());
        if (!digits.isEmpty())
            terms.digits.append(digits);
        QStringList keys = searchKeysAsHeard(word);
        keys.removeAll(QString());
        if (dates.empty() && digits.isEmpty() && !keys.isEmpty())
            terms.names.push_back(keys);
    }
    return terms;
}

PersonSearch::PersonSearch(Desk& desk)
    : m_desk(desk), m_index(desk.db(), QStringLiteral("person_text")) {}

Result<std::vector<PersonHit>> PersonSearch::find(const QString& text, int limit) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    const SearchTerms terms = SearchTerms::parse(text);
    if (terms.isEmpty())
        return std::vector<PersonHit>();
    ReadTransaction tx(m_desk.db());
    return terms.names.empty() ? byNumberOrBirth(terms, limit) : byName(terms, limit);
}

std::optional<PersonHit> PersonSearch::hit(PersonId person) {
    auto row = m_desk.db().first(kHit, person);
    if (!row)
        return std::nullopt;
    return fromRow(*std::move(row));
}

std::vector<qint64> PersonSearch::ranksOf(const SearchTerms& terms, int limit, qint64 after) {
    std::vector<QStringList> wishes{QStringList()};
    for (const QStringList& keys : terms.names) {
        std::vector<QStringList> longer;
        for (const QStringList& wish : wishes)
            for (const QString& key : keys)
                longer.push_back(wish + QStringList{key});
        wishes = std::move(longer);
    }
    if (wishes.size() == 1)
        return m_index.find(wishes.front(), limit, after);
    std::set<qint64> all;
    for (const QStringList& wish : wishes)
        for (const qint64 rank : m_index.find(wish, limit, after))
            all.insert(rank);
    std::vector<qint64> ranks(all.begin(), all.end());
    if (static_cast<int>(ranks.size()) > limit)
        ranks.erase(ranks.begin() + limit, ranks.end());
    return ranks;
}

std::vector<PersonHit> PersonSearch::byName(const SearchTerms& terms, int limit) {
    std::vector<PersonHit> hits;
    const bool needsMore = !terms.births.empty() || !terms.digits.isEmpty();
    const int page = needsMore ? kDigitCandidates : limit;
    qint64 after = -1;
    for (int scanned = 0; scanned < kMostScanned; scanned += page) {
        const auto ranks = ranksOf(terms, page, after);
        for (const qint64 rank : ranks) {
            auto row = m_desk.db().first(kHitByRank, rank);
            if (!row)
                continue;
            PersonHit found = fromRow(*std::move(row));
            if (needsMore && !fits(found, terms))
                continue;
            hits.push_back(std::move(found));
            if (static_cast<int>(hits.size()) == limit)
                return hits;
        }
        if (static_cast<int>(ranks.size()) < page)
            break;
        after = ranks.back();
    }
    return hits;
}

bool PersonSearch::fits(const PersonHit& hit, const SearchTerms& terms) {
    const bool bornThen = hit.birth && terms.births.contains(*hit.birth);
    if (terms.digits.isEmpty())
        return bornThen;
    const bool hasNumber =
        std::all_of(terms.digits.begin(), terms.digits.end(), [&](const QString& digits) {
            return withDigits(digits, kDigitCandidates).contains(hit.person);
        });
    return bornThen || hasNumber;
}

std::set<PersonId> PersonSearch::withDigits(const QString& digits, int limit) {
    std::set<PersonId> persons;
    const QString after = afterPrefix(digits);
    for (const PersonId person : m_desk.db().all(kResidentNo, digits, after, limit))
        persons.insert(person);
    for (const QString& number : fillings(digits))
        for (const PersonId person : m_desk.db().all(kSameResidentNo, number))
            persons.insert(person);
    for (const PersonId person : m_desk.db().all(kPhone, digits, after, digits, limit))
        persons.insert(person);
    if (digits.size() <= 7)
        for (const PersonId person : m_desk.db().all(kPostcode, digits, after, limit))
            persons.insert(person);
    return persons;
}

/// Two digits are in hundreds of numbers: only those that will be shown are read whole.
std::vector<PersonId> PersonSearch::firstByKana(const std::set<PersonId>& persons, int limit) {
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    std::vector<std::pair<qint64, PersonId>> ranked;
    for (const PersonId person : persons)
        if (const auto rank = m_desk.db().first(kRank, person))
            ranked.emplace_back(rank->value_or(kLast), person);
    const auto shown = std::min(ranked.size(), static_cast<std::size_t>(limit));
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown),
                      ranked.end());
    std::vector<PersonId> first;
    for (std::size_t i = 0; i < shown; ++i)
        first.push_back(ranked[i].second);
    return first;
}

std::vector<PersonHit> PersonSearch::byNumberOrBirth(const SearchTerms& terms, int limit) {
    std::set<PersonId> persons;
    for (const Date birth : terms.births)
        for (const PersonId person : m_desk.db().all(kBorn, birth, kDigitCandidates))
            persons.insert(person);
    bool isFirst = true;
    std::set<PersonId> numbered;
    for (const QString& digits : terms.digits) {
        if (digits.size() < kLeastDigits)
            continue;
        const auto found = withDigits(digits, kDigitCandidates);
        if (std::exchange(isFirst, false)) {
            numbered = found;
            continue;
        }
        std::erase_if(numbered, [&found](PersonId person) { return !found.contains(person); });
    }
    persons.insert(numbered.begin(), numbered.end());
    std::vector<PersonHit> hits;
    for (const PersonId person : firstByKana(persons, limit))
        if (auto found = hit(person))
            hits.push_back(*std::move(found));
    std::sort(hits.begin(), hits.end(), [](const PersonHit& a, const PersonHit& b) {
        const QString left = searchKey(a.kana.isEmpty() ? a.name : a.kana);
        const QString right = searchKey(b.kana.isEmpty() ? b.name : b.kana);
        return std::tie(left, a.person) < std::tie(right, b.person);
    });
    return hits;
}

} // namespace banso
