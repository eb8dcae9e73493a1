#include "core/demo/names/NameBook.h"

#include "core/storage/CarriedTable.h"

#include <algorithm>

namespace banso {

namespace {

Sex sexOf(const QString& key) {
    return key == u"female" ? Sex::Female : Sex::Male;
}

quint16 placed(std::size_t at) {
    return static_cast<quint16>(at);
}

/// A woman's given name from abroad is marked by the top bit: one number names both lists.
constexpr quint16 kFemale = 0x8000;

} // namespace

NameBook::NameBook() {
    loadFamilies();
    loadGiven();
    loadTwins();
    loadCountries();
}

void NameBook::loadFamilies() {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/surnames.tsv"), 3)) {
        m_families.push_back({row[0], row[1]});
        m_familyWeights.add(row[2].toInt());
    }
}

void NameBook::loadGiven() {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/given_names.tsv"), 6)) {
        const Sex sex = sexOf(row[0]);
        const int from = row[1].toInt();
        if (m_generations.empty() || m_generations.back().sex != sex ||
            m_generations.back().from != from)
            m_generations.push_back({sex, from, row[2].toInt(), {}, {}});
        m_generations.back().names.push_back(placed(m_given.size()));
        m_generations.back().weights.add(row[3].toInt());
        m_given.push_back({row[4], row[5]});
    }
}

void NameBook::loadTwins() {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/twin_names.tsv"), 5)) {
        m_pairs.emplace_back(sexOf(row[0]), placed(m_twins.size()));
        m_twins.push_back({row[1], row[2]});
        m_twins.push_back({row[3], row[4]});
    }
}

void NameBook::loadCountries() {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/foreign_names.tsv"), 5)) {
        if (m_countries.empty() || m_countries.back().code != row[1])
            m_countries.push_back({row[0], row[1], {}, {}, {}});
        Country& country = m_countries.back();
        auto& list = row[2] == u"family"   ? country.families
                     : row[2] == u"female" ? country.female
                                           : country.male;
        list.push_back({row[3], row[4]});
    }
}

quint16 NameBook::family(DemoRandom& random) const {
    return placed(m_familyWeights.pick(random));
}

quint16 NameBook::given(Sex sex, int bornIn, DemoRandom& random) const {
    for (const Generation& generation : m_generations)
        if (generation.sex == sex && bornIn <= generation.to)
            return generation.names[generation.weights.pick(random)];
    Q_UNREACHABLE();
}

DemoName NameBook::foreigner(Sex sex, DemoRandom& random) const {
    const auto country = placed(static_cast<std::size_t>(random.below(int(m_countries.size()))));
    const auto& families = m_countries[country].families;
    const auto origin = static_cast<quint8>(country + 1);
    return {placed(static_cast<std::size_t>(random.below(int(families.size())))),
            foreignGiven(origin, sex, random), origin, false};
}

quint16 NameBook::foreignGiven(quint8 origin, Sex sex, DemoRandom& random) const {
    const auto& list = m_countries[origin - 1U].given(sex);
    const auto at = placed(static_cast<std::size_t>(random.below(int(list.size()))));
    return sex == Sex::Female ? quint16(at | kFemale) : at;
}

std::pair<quint16, quint16> NameBook::twins(Sex sex, DemoRandom& random) const {
    std::vector<quint16> fitting;
    for (const auto& [whose, at] : m_pairs)
        if (whose == sex)
            fitting.push_back(at);
    const quint16 at = random.oneOf(fitting);
    return {at, quint16(at + 1)};
}

std::vector<quint16> NameBook::familiesWith(QStringView sign) const {
    std::vector<quint16> found;
    for (std::size_t at = 0; at < m_families.size(); ++at)
        if (m_families[at].text.contains(sign))
            found.push_back(placed(at));
    return found;
}

WrittenName NameBook::written(const DemoName& name) const {
    if (name.origin == 0) {
        const Entry& family = m_families[name.family];
        const Entry& given = name.isTwin ? m_twins[name.given] : m_given[name.given];
        return {family.text + u'　' + given.text, family.kana + u'　' + given.kana, {}};
    }
    const Country& country = m_countries[name.origin - 1U];
    const Entry& family = country.families[name.family];
    const Sex sex = (name.given & kFemale) != 0 ? Sex::Female : Sex::Male;
    const Entry& given = country.given(sex)[name.given & ~kFemale & 0xFFFFU];
    return {{}, family.kana + u'　' + given.kana, family.text + u' ' + given.text};
}

QString NameBook::country(quint8 origin) const {
    return origin == 0 ? QString() : m_countries[origin - 1U].name;
}

QString NameBook::countryCode(quint8 origin) const {
    return origin == 0 ? QString() : m_countries[origin - 1U].code;
}

} // namespace banso
