#include "core/registry/imports/ResidentReader.h"

#include "core/base/EraDate.h"
#include "core/base/Sha256.h"

#include <charconv>

namespace banso {

namespace {

/// Goes up when the same cells make another record than before.
constexpr int kReadingVersion = 1;

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

bool isAsciiOnly(QByteArrayView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < 0x7F; });
}

/// 0000-00-00 and 99999999 stand where there is no day.
bool saysNothing(const QString& plain) {
    QString digits = plain;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return !digits.isEmpty() && (digits.count(u'0') == digits.size() ||
                                 digits.count(u'9') == digits.size() || digits == u"99991231");
}

/// 1945-00-00, 昭和20年不詳: a day that is known in part.
bool isPartly(const QString& plain) {
    return plain.contains(QStringLiteral("不詳")) || plain.contains(u'頃') ||
           plain.endsWith(QStringLiteral("-00")) || plain.endsWith(QStringLiteral("/00")) ||
           (plain.size() == 8 && plain.endsWith(QStringLiteral("00")));
}

std::optional<Era> eraOf(const QString& code) {
    static const QStringList codes{text("1"), text("2"), text("3"), text("4"), text("5")};
    static const QStringList letters{text("M"), text("T"), text("S"), text("H"), text("R")};
    const qsizetype at = std::max(codes.indexOf(code), letters.indexOf(code.toUpper()));
    return at < 0 ? std::nullopt : std::optional(Era(at));
}

Result<Date> parseWithEra(const QString& plain, std::optional<Era> era) {
    const bool isDigits =
        std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (era && isDigits && plain.size() == 6) // 550305 beside the era's code is 3550305
        return parseDate(QString::number(int(*era) + 1) + plain);
    return parseDate(plain, era.value_or(Era::Reiwa));
}

void feed(QByteArray& content, QByteArrayView cell) {
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.size());
    content.append(digits.data(), end.ptr - digits.data());
    content += ':';
    content += cell;
}

} // namespace

Result<ResidentReader> ResidentReader::make(const InProfile& profile) {
    for (const char* key : {"residentNumber", "residentState", "name", "birthOn", "sex"})
        if (profile.columnOf(text(key)) < 0)
            return fail(refused("import.keyMissing", {}, {profile.key(), text(key)}));
    ResidentReader reader(profile);
    reader.findColumns();
    return reader;
}

int ResidentReader::at(const char* key) const {
    return m_profile->columnOf(text(key));
}

void ResidentReader::findColumns() {
    m_at = {.number = at("residentNumber"),
            .household = at("householdNumber"),
            .kind = at("residentKind"),
            .state = at("residentState"),
            .name = at("name"),
            .kana = at("kana"),
            .roman = at("romanName"),
            .common = at("commonName"),
            .printed = at("printedName"),
            .sex = at("sex"),
            .birth = at("birthOn"),
            .birthEra = at("birthEra"),
            .birthUnknown = at("birthOnUnknown"),
            .relationText = at("relation"),
            .prefecture = at("addressPrefecture"),
            .city = at("addressCity"),
            .town = at("addressTown"),
            .block = at("addressLot"),
            .building = at("addressBuilding"),
            .postcode = at("addressPostcode"),
            .townCode = at("addressTownCode"),
            .district = at("districtCode"),
            .reason = at("eventReason"),
            .changedOn = at("eventOn"),
            .changedUnknown = at("eventOnUnknown"),
            .residentSince = at("residentSince"),
            .residentUnknown = at("residentSinceUnknown"),
            .addressSince = at("addressSince"),
            .addressUnknown = at("addressSinceUnknown"),
            .removalReason = at("removalReason"),
            .removedOn = at("removedOn"),
            .removedUnknown = at("removedOnUnknown"),
            .leavingOn = at("plannedMoveOutOn"),
            .leftOn = at("movedOutOn"),
            .isLatest = at("isLatest"),
            .isDeleted = at("isDeleted"),
            .isRestricted = at("isRestricted"),
            .processedOn = at("processedOn"),
            .relations = {at("relationCode"), at("relationCode2"), at("relationCode3"),
                          at("relationCode4")},
            .from = {at("previousPrefecture"), at("previousCity"), at("previousTown")},
            .to = {at("newPrefecture"), at("newCity"), at("newTown")}};
    m_content = {m_at.household,
                 m_at.kind,
                 m_at.state,
                 m_at.name,
                 m_at.kana,
                 m_at.roman,
                 m_at.common,
                 m_at.printed,
                 m_at.sex,
                 m_at.birth,
                 m_at.birthEra,
                 m_at.birthUnknown,
                 m_at.relationText,
                 m_at.prefecture,
                 m_at.city,
                 m_at.town,
                 m_at.block,
                 m_at.building,
                 m_at.postcode,
                 m_at.townCode,
                 m_at.district,
                 m_at.reason,
                 m_at.changedOn,
                 m_at.changedUnknown,
                 m_at.residentSince,
                 m_at.residentUnknown,
                 m_at.addressSince,
                 m_at.addressUnknown,
                 m_at.removalReason,
                 m_at.removedOn,
                 m_at.removedUnknown,
                 m_at.leavingOn,
                 m_at.leftOn};
    m_content.insert(m_content.end(), m_at.relations.begin(), m_at.relations.end());
    std::erase(m_content, -1);
}

bool ResidentReader::isPresent(ProfileReader& row) const {
    const auto flag = [&row](int column) {
        return column < 0 ? QByteArrayView() : row.bytes(column).trimmed();
    };
    const QByteArrayView latest = flag(m_at.isLatest);
    const QByteArrayView deleted = flag(m_at.isDeleted);
    return (latest.isEmpty() || latest == "1" || latest == "\xEF\xBC\x91") &&
           (deleted.isEmpty() || deleted == "0" || deleted == "\xEF\xBC\x90");
}

QByteArray ResidentReader::plainNumber(QByteArrayView bytes) {
    QByteArrayView number = bytes.trimmed();
    while (number.size() > 1 && number.front() == '0')
        number = number.sliced(1);
    return isAsciiOnly(number) ? number.toByteArray() : QByteArray();
}

QByteArray ResidentReader::numberOf(ProfileReader& row) const {
    QByteArray number = plainNumber(row.bytes(m_at.number));
    return number.isEmpty() ? plainNumber(row.plain(m_at.number).toUtf8()) : number;
}

QByteArray ResidentReader::contentOf(const ProfileReader& row) const {
    QByteArray content;
    content.reserve(1024);
    for (const int column : m_content)
        feed(content, row.bytes(column));
    return content;
}

void ResidentReader::noteProcessed(const ProfileReader& row, const QByteArray& asOf,
                                   QByteArray& newest) const {
    if (m_at.processedOn < 0)
        return;
    const QByteArrayView bytes = row.bytes(m_at.processedOn).trimmed();
    if (bytes.size() == 10 && bytes <= newest) // nearly always
        return;
    QByteArray iso = bytes.toByteArray().replace('/', '-');
    if (iso.size() == 8)
        iso = iso.first(4) + '-' + iso.sliced(4, 2) + '-' + iso.sliced(6);
    if (iso > newest && iso <= asOf && Date::fromIso(QString::fromLatin1(iso)))
        newest = iso;
}

std::optional<ResidentRecord> ResidentReader::read(ProfileReader& row, Date asOf) const {
    const auto state = row.code(m_at.state);
    ResidentRecord record{};
    record.residentNo = row.plain(m_at.number);
    record.state =
        enumOf<ResidentState>(state.value_or(QString())).value_or(ResidentState::Resident);
    if (!state && row.rowIsGood()) // a blank: whoever it is, we do not know whether she lives here
        row.reject(m_at.state, refused("cell.blank", QStringLiteral("residentState")));
    if (m_at.kind >= 0)
        record.kind = row.code(m_at.kind).value_or(QString());
    record.sex = enumOf<Sex>(row.code(m_at.sex).value_or(QString())).value_or(Sex::Unknown);
    record.householdNo = line(row, m_at.household);
    readNames(row, record);
    readPlace(row, record);
    readDates(row, record);
    QStringList relations;
    for (const int column : m_at.relations)
        relations.append(line(row, column));
    record.relationCode = joinedRelationCode(relations);
    record.relationText = line(row, m_at.relationText);
    // Who gave notice of leaving lives here until that day, whatever the state already says.
    const auto leaving = Date::fromIso(record.leavingOn);
    if (record.state == ResidentState::MovedOut && record.leftOn.isEmpty() && leaving &&
        *leaving > asOf)
        record.state = ResidentState::Resident;
    judge(row, record, asOf);
    if (!row.rowIsGood())
        return std::nullopt;
    return record;
}

void ResidentReader::readNames(ProfileReader& row, ResidentRecord& record) const {
    record.nameRoman = name(row, m_at.roman);
    record.nameCommon = name(row, m_at.common);
    record.namePrinted = m_at.printed < 0 ? QString() : row.code(m_at.printed).value_or(QString());
    record.name = name(row, m_at.name);
    record.kana = name(row, m_at.kana);
    if (record.name.isEmpty()) // of foreigners often only the name in Roman letters is kept
        record.name = record.nameRoman;
}

void ResidentReader::readPlace(ProfileReader& row, ResidentRecord& record) const {
    record.prefecture = line(row, m_at.prefecture);
    record.city = line(row, m_at.city);
    record.town = name(row, m_at.town);
    record.block = line(row, m_at.block);
    record.building = line(row, m_at.building);
    record.postcode = postcode(row);
    record.townCode = line(row, m_at.townCode);
    record.districtCode = line(row, m_at.district);
}

void ResidentReader::readDates(ProfileReader& row, ResidentRecord& record) const {
    record.birthText = birthText(row);
    record.changeReason = line(row, m_at.reason);
    record.changedOn = dateText(row, m_at.changedOn, m_at.changedUnknown);
    record.residentSince = dateText(row, m_at.residentSince, m_at.residentUnknown);
    record.addressSince = dateText(row, m_at.addressSince, m_at.addressUnknown);
    record.removalReason = line(row, m_at.removalReason);
    record.removedOn = dateText(row, m_at.removedOn, m_at.removedUnknown);
    record.leavingOn = dateText(row, m_at.leavingOn);
    record.leftOn = dateText(row, m_at.leftOn);
}

/// What contradicts itself rejects the row, what is only odd is told.
void ResidentReader::judge(ProfileReader& row, const ResidentRecord& record, Date asOf) const {
    if (!row.rowIsGood()) // what could not be read is not wrong in a second way
        return;
    for (Error& error : findingsIn(record.person(), asOf)) {
        const bool isOdd = error.code == ErrorCode("person.kanaUnreadable") ||
                           error.code == ErrorCode("person.birthTooOld") ||
                           error.code == ErrorCode("person.printedMissing");
        const int column = error.field == u"kana"    ? m_at.kana
                           : error.field == u"birth" ? m_at.birth
                                                     : m_at.name;
        if (isOdd)
            row.remark(column, std::move(error));
        else
            row.reject(column, std::move(error));
    }
    if (record.birthText.isEmpty() && row.rowIsGood())
        row.reject(m_at.birth, refused("import.birthMissing", QStringLiteral("birthOn")));
    if (m_at.isRestricted >= 0 && line(row, m_at.isRestricted) == u"1")
        row.remark(m_at.isRestricted, refused("import.restricted", QStringLiteral("isRestricted")));
}

bool ResidentReader::isSet(ProfileReader& row, int column) {
    const QString flag = line(row, column);
    return !flag.isEmpty() && flag != u"0";
}

QString ResidentReader::line(ProfileReader& row, int column) {
    return column < 0 ? QString() : plainLine(row.text(column));
}

/// Byte for byte but for the spaces with which fixed columns are filled up.
QString ResidentReader::name(ProfileReader& row, int column) {
    return column < 0 ? QString() : row.text(column).trimmed();
}

QString ResidentReader::dateText(ProfileReader& row, int column, int unknown) {
    const QString plain = line(row, column);
    if (plain.isEmpty() || saysNothing(plain))
        return {};
    if (isSet(row, unknown) || isPartly(plain))
        return u'~' + plain;
    if (Date::fromIso(plain))
        return plain;
    auto date = parseDate(plain);
    if (date)
        return date->iso();
    row.reject(column, std::move(date).error());
    return {};
}

QString ResidentReader::birthText(ProfileReader& row) const {
    const QString plain = line(row, m_at.birth);
    const bool isUnknown = isSet(row, m_at.birthUnknown);
    if (plain.isEmpty() || saysNothing(plain))
        return isUnknown ? QStringLiteral("~不詳") : QString();
    if (isUnknown || isPartly(plain))
        return u'~' + plain;
    if (Date::fromIso(plain))
        return plain;
    auto date = parseWithEra(plain, eraOf(line(row, m_at.birthEra)));
    if (date)
        return date->iso();
    row.reject(m_at.birth, std::move(date).error());
    return {};
}

QString ResidentReader::postcode(ProfileReader& row) const {
    const QString plain = line(row, m_at.postcode);
    if (plain.isEmpty())
        return {};
    if (const auto code = PostalCode::parse(plain))
        return code->digits();
    row.remark(m_at.postcode,
               refused("postcode.unreadable", QStringLiteral("addressPostcode"), {plain}));
    return {};
}

QString ResidentReader::cameFrom(ProfileReader& row) const {
    return joined(row, m_at.from);
}

QString ResidentReader::wentTo(ProfileReader& row) const {
    return joined(row, m_at.to);
}

/// Some registers write the whole address into the town.
QString ResidentReader::joined(ProfileReader& row, const std::array<int, 3>& columns) {
    QString place;
    for (const int column : columns)
        place += line(row, column);
    return place;
}

QByteArray ResidentReader::fingerprint() const {
    QByteArray rules = QByteArray::number(kReadingVersion) + m_profile->key().toUtf8();
    for (const int column : m_content) {
        const InColumn& rule = m_profile->columns()[static_cast<std::size_t>(column)];
        feed(rules, rule.key.toUtf8());
        for (const auto& [theirs, ours] : rule.codes)
            feed(rules, (theirs + u'=' + ours).toUtf8());
    }
    return rules;
}

} // namespace banso
