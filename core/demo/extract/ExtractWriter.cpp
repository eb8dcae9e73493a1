#include "core/demo/extract/ExtractWriter.h"

#include "core/exchange/profile/ProfileShelf.h"
#include "core/storage/CarriedTable.h"

namespace banso {

namespace {

constexpr qsizetype kChunk = 1 << 20;

struct RelationText {
    const char* code;
    QString words;
};

const RelationText& written(DemoRelation relation) {
    static const std::array<RelationText, 10> kTexts{{
        {"2", QStringLiteral("世帯主")},
        {"11", QStringLiteral("夫")},
        {"12", QStringLiteral("妻")},
        {"20", QStringLiteral("子")},
        {"2012", QStringLiteral("子の妻")},
        {"2011", QStringLiteral("子の夫")},
        {"2020", QStringLiteral("子の子")},
        {"51", QStringLiteral("父")},
        {"52", QStringLiteral("母")},
        {"99", QStringLiteral("同居人")},
    }};
    return kTexts[static_cast<std::size_t>(relation)];
}

const QString& written(DemoReason reason) {
    static const std::array<QString, 11> kTexts{
        QString(),
        QStringLiteral("出生"),
        QStringLiteral("転入"),
        QStringLiteral("転居"),
        QStringLiteral("転出"),
        QStringLiteral("死亡"),
        QStringLiteral("世帯変更"),
        QStringLiteral("婚姻"),
        QStringLiteral("離婚"),
        QStringLiteral("修正"),
        QStringLiteral("職権消除"),
    };
    return kTexts[static_cast<std::size_t>(reason)];
}

const char* codeOf(DemoState state) {
    static constexpr std::array kCodes{"1", "2", "3", "9"};
    return kCodes[static_cast<std::size_t>(state)];
}

const char* eraOf(ShortDate day) {
    const Date reiwa = *Date::of(2019, 5, 1);
    const Date heisei = *Date::of(1989, 1, 8);
    const Date showa = *Date::of(1926, 12, 25);
    return day >= ShortDate(reiwa)    ? "5"
           : day >= ShortDate(heisei) ? "4"
           : day >= ShortDate(showa)  ? "3"
                                      : "2";
}

} // namespace

ExtractWriter::ExtractWriter(const Town& town)
    : m_town(town), m_profile(*ProfileShelf::in(QStringLiteral("resident-122"))) {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/elsewhere.tsv"), 4))
        m_elsewhere.push_back({row[1], row[2], row[3]});
    m_cells.resize(m_profile.columns().size());
    m_at = {.municipality = at("municipalityCode"),
            .number = at("residentNumber"),
            .isLatest = at("isLatest"),
            .household = at("householdNumber"),
            .kind = at("residentKind"),
            .state = at("residentState"),
            .changedOn = at("eventOn"),
            .changedUnknown = at("eventOnUnknown"),
            .notifiedOn = at("eventNotifiedOn"),
            .reason = at("eventReason"),
            .name = at("name"),
            .family = at("familyName"),
            .given = at("givenName"),
            .roman = at("romanName"),
            .kana = at("kana"),
            .familyKana = at("familyKana"),
            .givenKana = at("givenKana"),
            .sex = at("sex"),
            .era = at("birthEra"),
            .born = at("birthOn"),
            .bornUnknown = at("birthOnUnknown"),
            .relationCode = at("relationCode"),
            .relation = at("relation"),
            .addressCode = at("addressMunicipalityCode"),
            .townCode = at("addressTownCode"),
            .prefecture = at("addressPrefecture"),
            .city = at("addressCity"),
            .town = at("addressTown"),
            .lot = at("addressLot"),
            .building = at("addressBuilding"),
            .postcode = at("addressPostcode"),
            .residentSince = at("residentSince"),
            .fromPrefecture = at("previousPrefecture"),
            .fromCity = at("previousCity"),
            .fromTown = at("previousTown"),
            .removalReason = at("removalReason"),
            .removedOn = at("removedOn"),
            .addressSince = at("addressSince"),
            .district = at("districtCode"),
            .processedOn = at("processedOn"),
            .isRestricted = at("isRestricted"),
            .isDeleted = at("isDeleted"),
            .leavingOn = at("plannedMoveOutOn"),
            .leftOn = at("movedOutOn"),
            .toPrefecture = at("newPrefecture"),
            .toCity = at("newCity"),
            .toTown = at("newTown"),
            .countryCode = at("nationalityCode"),
            .country = at("nationality"),
            .residentCode = columnOf(QStringLiteral("住民票コード")),
            .origin = columnOf(QStringLiteral("本籍")),
            .originHead = columnOf(QStringLiteral("戸籍_筆頭者")),
            .insurance = columnOf(QStringLiteral("国保資格有無"))};
}

int ExtractWriter::at(const char* key) const {
    return m_profile.columnOf(QString::fromLatin1(key));
}

int ExtractWriter::columnOf(const QString& header) const {
    const auto& columns = m_profile.columns();
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].header == header)
            return static_cast<int>(column);
    return -1;
}

QByteArray ExtractWriter::header() const {
    QStringList names;
    for (const InColumn& column : m_profile.columns())
        names.append(column.header);
    return QByteArrayLiteral("\xEF\xBB\xBF") + names.join(u',').toUtf8();
}

void ExtractWriter::set(int column, QByteArrayView text) {
    if (column >= 0)
        m_cells[static_cast<std::size_t>(column)] = text.toByteArray();
}

void ExtractWriter::set(int column, const QString& text) {
    if (column >= 0)
        m_cells[static_cast<std::size_t>(column)] = text.toUtf8();
}

void ExtractWriter::set(int column, ShortDate day) {
    if (!day.isNone())
        set(column, day.date().iso());
}

const QByteArray& ExtractWriter::line(ResidentIndex who) {
    const DemoResident& resident = m_town.at(who);
    for (QByteArray& cell : m_cells)
        cell.clear();
    set(m_at.municipality, TownMap::code());
    set(m_at.number, residentNumber(who));
    set(m_at.isLatest, QByteArrayView("1"));
    set(m_at.household, householdNumber(resident.household));
    set(m_at.kind, QByteArrayView(resident.name.origin == 0 ? "1" : "2"));
    set(m_at.state, QByteArrayView(resident.livesHere() && !resident.leavingOn.isNone()
                                       ? "2"
                                       : codeOf(resident.state)));
    set(m_at.changedOn, resident.changedOn);
    set(m_at.changedUnknown, QByteArrayView("0"));
    set(m_at.notifiedOn, resident.notedOn);
    set(m_at.reason, written(resident.reason));
    setName(resident);
    set(m_at.sex, QByteArrayView(resident.sex == Sex::Female ? "2" : "1"));
    set(m_at.era, QByteArrayView(eraOf(resident.born)));
    set(m_at.born, resident.born);
    set(m_at.bornUnknown, QByteArrayView("0"));
    setStay(resident, m_town.households[resident.household]);
    setPast(resident);
    setWhatNobodyNeeds(who, resident);
    m_line.clear();
    for (std::size_t column = 0; column < m_cells.size(); ++column) {
        if (column > 0)
            m_line += ',';
        m_line += m_cells[column];
    }
    return m_line;
}

void ExtractWriter::setName(const DemoResident& resident) {
    const WrittenName name = m_town.names.written(resident.name);
    set(m_at.name, name.name);
    set(m_at.roman, name.roman);
    set(m_at.kana, resident.hasSlip ? QString(name.kana).remove(u'　') : name.kana);
    if (resident.name.origin == 0) {
        set(m_at.family, name.name.section(u'　', 0, 0));
        set(m_at.given, name.name.section(u'　', 1));
        set(m_at.familyKana, name.kana.section(u'　', 0, 0));
        set(m_at.givenKana, name.kana.section(u'　', 1));
    } else {
        set(m_at.countryCode, m_town.names.countryCode(resident.name.origin));
        set(m_at.country, m_town.names.country(resident.name.origin));
    }
}

void ExtractWriter::setStay(const DemoResident& resident, const DemoHousehold& household) {
    const WrittenAddress address = m_town.map.written(household.address);
    set(m_at.relationCode, QByteArrayView(written(resident.relation).code));
    set(m_at.relation, written(resident.relation).words);
    set(m_at.addressCode, TownMap::code());
    set(m_at.townCode, address.townCode);
    set(m_at.prefecture, TownMap::prefecture());
    set(m_at.city, TownMap::municipality());
    set(m_at.town, address.town);
    set(m_at.lot, address.block);
    set(m_at.building, address.building);
    set(m_at.postcode, address.postcode);
    set(m_at.district, m_town.map.districtOf(household.address).code);
    set(m_at.residentSince, resident.residentSince);
    set(m_at.addressSince, resident.addressSince);
}

void ExtractWriter::setPast(const DemoResident& resident) {
    if (resident.cameFrom > 0) {
        const Place& place = m_elsewhere[resident.cameFrom - 1U];
        set(m_at.fromPrefecture, place.prefecture);
        set(m_at.fromCity, place.city);
        set(m_at.fromTown, place.town);
    }
    if (resident.wentTo > 0) {
        const Place& place = m_elsewhere[resident.wentTo - 1U];
        set(m_at.toPrefecture, place.prefecture);
        set(m_at.toCity, place.city);
        set(m_at.toTown, place.town);
    }
    set(m_at.leavingOn, resident.leavingOn);
    if (!resident.livesHere()) {
        set(m_at.removalReason, written(resident.reason));
        set(m_at.removedOn, resident.changedOn);
    }
    if (resident.state == DemoState::MovedOut) {
        set(m_at.leavingOn, resident.changedOn);
        set(m_at.leftOn, resident.changedOn);
    }
    set(m_at.processedOn, resident.notedOn);
    set(m_at.isRestricted, QByteArrayView("0"));
    set(m_at.isDeleted, QByteArrayView("0"));
}

/// What stands in every real extract and must not get any further.
void ExtractWriter::setWhatNobodyNeeds(ResidentIndex who, const DemoResident& resident) {
    set(m_at.residentCode, QString::number(99'000'000'000 + who));
    set(m_at.insurance, QByteArrayView(who % 4 == 0 ? "1" : "0"));
    if (resident.name.origin > 0)
        return;
    set(m_at.origin, TownMap::prefecture() + TownMap::municipality());
    set(m_at.originHead, m_town.names.written(resident.name).name);
}

Result<WrittenFile> ExtractWriter::write(const QString& path,
                                         const std::function<bool(ResidentIndex)>& isIn) {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, OutgoingFile::Existing::Replace));
    QByteArray bytes = header() + '\n';
    qint64 rows = 0;
    for (ResidentIndex who = 0; who < m_town.residents.size(); ++who) {
        if (isIn && !isIn(who))
            continue;
        ++rows;
        bytes += line(who);
        bytes += '\n';
        if (bytes.size() < kChunk)
            continue;
        BANSO_CHECK(file.write(bytes));
        bytes.clear();
    }
    BANSO_CHECK(file.write(bytes));
    file.setRows(rows);
    return file.publish();
}

} // namespace banso
