#include "core/demo/town/TownMap.h"

#include "core/storage/CarriedTable.h"

#include <map>

namespace banso {

namespace {

constexpr int kPeopleADistrict = 3700;
constexpr int kPeopleAChome = 50'000;

QString kanjiNumber(int n) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (n < 10)
        return digits.mid(n, 1);
    const QString tens = n < 20 ? QString() : digits.mid(n / 10, 1);
    return tens + u'十' + (n % 10 == 0 ? QString() : digits.mid(n % 10, 1));
}

} // namespace

QString wide(QString text) {
    for (QChar& c : text)
        if (c >= u'0' && c <= u'9')
            c = QChar(char16_t(c.unicode() - u'0' + u'０'));
    return text;
}

QString wideDigits(int number) {
    return wide(QString::number(number));
}

QString TownMap::prefecture() {
    return QStringLiteral("岐阜県");
}

QString TownMap::municipality() {
    return QStringLiteral("羽島郡架空町");
}

QString TownMap::code() {
    return QStringLiteral("213098");
}

TownMap::TownMap(int residents) {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/buildings.tsv"), 1))
        m_buildings.push_back(row[0]);
    layOut(1 + residents / kPeopleAChome);
    drawDistricts(residents);
}

void TownMap::layOut(int chome) {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/places.tsv"), 5))
        for (int number = 1; number <= chome; ++number) {
            const QString suffix =
                chome == 1 ? QString() : kanjiNumber(number) + QStringLiteral("丁目");
            m_areas.push_back({.postcode = wide(row[0]),
                               .town = row[1] + suffix,
                               .townCode = QStringLiteral("%1").arg(
                                   1000 + static_cast<int>(m_areas.size()), 7, 10, QChar(u'0')),
                               .part = row[2],
                               .isField = row[4] == u"field",
                               .weight = row[3].toInt(),
                               .district = 0});
            m_weights.add(m_areas.back().weight);
        }
}

/// Each part of the town is cut into districts of like size, along the list of its places.
void TownMap::drawDistricts(int residents) {
    int all = 0;
    std::map<QString, int> ofPart;
    QStringList parts{QStringLiteral("中央"), QStringLiteral("北"), QStringLiteral("東"),
                      QStringLiteral("南")};
    for (const Area& area : m_areas) {
        all += area.weight;
        ofPart[area.part] += area.weight;
    }
    for (const QString& part : parts) {
        const qint64 people = qint64(residents) * ofPart[part] / all;
        const int count =
            std::max(1, static_cast<int>((people + kPeopleADistrict / 2) / kPeopleADistrict));
        const int first = static_cast<int>(m_districts.size());
        for (int number = 1; number <= count; ++number)
            m_districts.push_back({QStringLiteral("%1").arg(first + number, 3, 10, QChar(u'0')),
                                   count == 1 ? part : part + kanjiNumber(number)});
        int before = 0;
        for (Area& area : m_areas) {
            if (area.part != part)
                continue;
            area.district = first + static_cast<int>(qint64(before) * count / ofPart[part]);
            before += area.weight;
        }
    }
}

const TownMap::District& TownMap::districtOf(const DemoAddress& address) const {
    return m_districts[static_cast<std::size_t>(m_areas[address.area].district)];
}

DemoAddress TownMap::newLot(std::size_t at) {
    Area& area = m_areas[at];
    // Neighbours move in at different times: numbers leap about and never come twice.
    const int span = area.isField ? 1499 : 397;
    const int base = area.isField ? 200 : 1;
    const int lot = base + area.lots * 61 % span;
    const int round = area.lots / span;
    ++area.lots;
    const int branch = round > 0 ? round + 1 : area.isField && lot % 3 == 0 ? 1 : 0;
    return {.area = static_cast<quint16>(at),
            .lot = static_cast<quint16>(lot),
            .branch = static_cast<quint16>(branch)};
}

DemoAddress TownMap::newHouse(DemoRandom& random) {
    return newLot(m_weights.pick(random));
}

DemoAddress TownMap::newFlat(DemoRandom& random) {
    const std::size_t at = m_weights.pick(random);
    Flats& flats = m_areas[at].flats;
    if (flats.rooms >= flats.most) {
        flats = {newLot(at), 0, random.between(6, 24)};
        flats.lot.building = static_cast<quint8>(1 + random.below(int(m_buildings.size())));
    }
    DemoAddress flat = flats.lot;
    const int number = flats.rooms++;
    flat.room = static_cast<quint16>((number / 4 + 1) * 100 + number % 4 + 1);
    return flat;
}

WrittenAddress TownMap::written(const DemoAddress& address) const {
    const Area& area = m_areas[address.area];
    WrittenAddress text{area.postcode,
                        area.town,
                        area.townCode,
                        wideDigits(address.lot) + QStringLiteral("番地"),
                        {}};
    if (address.branch > 0)
        text.block += u'の' + wideDigits(address.branch);
    if (address.room > 0)
        text.building = m_buildings[address.building - 1U] + wideDigits(address.room) +
                        (address.building % 3 == 0 ? QString() : QStringLiteral("号"));
    return text;
}

} // namespace banso
