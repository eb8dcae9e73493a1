#include "core/registry/imports/DistrictFinder.h"

#include "core/registry/imports/CodeMap.h"

namespace banso {

Result<DistrictFinder> DistrictFinder::load(Desk& desk) {
    DistrictFinder finder;
    for (const District& district : DistrictRepository(desk.db()).list()) {
        finder.m_names.emplace(district.id, district.name);
        finder.m_byCode.insert(CodeMap::plainCode(district.name), district.id);
        finder.m_fingerprint += QByteArray::number(district.id.value()) + district.code.toUtf8() +
                                '=' + district.name.toUtf8() + ';';
    }
    for (const District& district : DistrictRepository(desk.db()).list()) // codes win over names
        finder.m_byCode.insert(CodeMap::plainCode(district.code), district.id);

    const QString setting = QStringLiteral("import.townDistricts");
    const QString towns = desk.settings().text(setting, desk.today());
    for (const QString& piece : towns.split(u';', Qt::SkipEmptyParts)) {
        const auto district = finder.m_byCode.constFind(CodeMap::plainCode(piece.section(u'=', 1)));
        if (!piece.contains(u'=') || district == finder.m_byCode.constEnd())
            return fail(refused("import.codeMap", setting, {setting, piece.trimmed()}));
        finder.m_byTown.insert(CodeMap::plainCode(piece.section(u'=', 0, 0)), *district);
    }
    finder.m_fingerprint += towns.toUtf8();
    return finder;
}

DistrictFinder::Found DistrictFinder::find(const ResidentRecord& record) const {
    if (!record.districtCode.isEmpty()) {
        const auto found = m_byCode.constFind(CodeMap::plainCode(record.districtCode));
        if (found != m_byCode.constEnd())
            return {*found, false};
    }
    for (const QString& town : {record.townCode, record.town}) {
        const auto found = m_byTown.constFind(CodeMap::plainCode(town));
        if (!town.isEmpty() && found != m_byTown.constEnd())
            return {*found, false};
    }
    return {std::nullopt, !record.districtCode.isEmpty()};
}

QString DistrictFinder::nameOf(std::optional<DistrictId> district) const {
    const auto found = district ? m_names.find(*district) : m_names.end();
    return found == m_names.end() ? QString() : found->second;
}

} // namespace banso
