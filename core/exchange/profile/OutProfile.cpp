#include "core/exchange/profile/OutProfile.h"

#include "core/base/PostalCode.h"
#include "core/base/TextKey.h"
#include "core/base/UserText.h"
#include "core/exchange/profile/ProfileJson.h"
#include "core/exchange/profile/Separator.h"

namespace banso {

Validated<OutProfile> OutProfile::parse(QByteArrayView text) {
    Errors errors;
    auto json = ProfileJson::parse(text, errors);
    if (!json)
        return failAll(std::move(errors));
    OutProfile profile;
    profile.m_key = json->text("profile");
    if (json->text("direction") != u"out")
        json->refuse("profile.direction", "direction");
    profile.m_title = json->text("title");
    profile.m_recipient = json->text("recipient");
    profile.m_format.encoding = json->choice("encoding", TextEncoding::Utf8Bom);
    if (profile.m_format.encoding == TextEncoding::Utf16)
        json->refuse("profile.unwritableEncoding", "encoding");
    profile.m_format.separator = signOf(json->choice("separator", Separator::Comma));
    profile.m_format.lineEnd = json->choice("lineEnd", LineEnd::CrLf);
    profile.m_format.quoting = json->choice("quoting", Quoting::All);
    profile.m_hasHeader = json->flag("header", true);
    profile.m_phoneFormat = json->choice("phoneFormat", PhoneFormat::Domestic);
    profile.m_dateFormat = json->choice("dateFormat", DateFormat::Iso);
    if (json->has("maxRows"))
        profile.m_maxRows = json->number("maxRows", 1, 1, 10'000'000);
    profile.m_fileName = json->text("fileName");
    if (!placeholdersIn(profile.m_fileName))
        json->refuse("profile.placeholder", "fileName");
    profile.m_mustNotContain = json->texts("mustNotContain");
    profile.readColumns(*json);
    json->refuseOtherKeys();
    if (!errors.empty())
        return failAll(std::move(errors));
    return profile;
}

void OutProfile::readColumns(ProfileJson& json) {
    QStringList headers;
    for (ProfileJson& one : json.objects("columns")) {
        OutColumn column = readColumn(one);
        if (headers.contains(column.header))
            one.refuse("profile.columnTwice", "header", {column.header});
        headers += column.header;
        useSources(column, one);
        m_columns.push_back(std::move(column));
        one.refuseOtherKeys();
    }
}

/// Notes which sources a column is made of, and refuses those that must not leave.
void OutProfile::useSources(OutColumn& column, ProfileJson& json) {
    QStringList used;
    if (column.from == OutColumn::From::Source)
        used += column.text;
    else if (column.from == OutColumn::From::Template)
        used = placeholdersIn(column.text).value_or(QStringList());
    for (const QString& source : used) {
        if (m_mustNotContain.contains(source))
            json.refuse("profile.forbiddenSource", "source", {source});
        if (!m_sources.contains(source))
            m_sources += source;
        column.sourceIndexes.push_back(m_sources.indexOf(source));
    }
}

OutColumn OutProfile::readColumn(ProfileJson& json) {
    OutColumn column;
    column.header = json.text("header");
    const QString source = json.textOr("source", {});
    const QString constant = json.textOr("constant", {});
    const QString pattern = json.textOr("template", {});
    if (int(!source.isEmpty()) + int(json.has("constant")) + int(!pattern.isEmpty()) != 1)
        json.refuse("profile.columnFrom", "source");
    if (!placeholdersIn(pattern))
        json.refuse("profile.placeholder", "template");
    column.from = json.has("constant") ? OutColumn::From::Constant
                  : pattern.isEmpty()  ? OutColumn::From::Source
                                       : OutColumn::From::Template;
    column.text = json.has("constant") ? constant : pattern.isEmpty() ? source : pattern;
    column.kind = json.choice("kind", ValueKind::Text);
    column.isRequired = json.flag("required", false);
    column.maxLength = json.number("maxLength", 0, 1, 100'000);
    column.codes = json.pairs("codes");
    if ((column.kind == ValueKind::Code) != !column.codes.empty())
        json.refuse("profile.codesMissing", "codes");
    column.rule.allowsTrigger = json.flag("allowTrigger", false);
    column.rule.allowsLineBreak = json.flag("lineBreaks", false);
    return column;
}

QStringList OutProfile::headers() const {
    QStringList all;
    for (const OutColumn& column : m_columns)
        all += column.header;
    return all;
}

std::vector<CsvColumnRule> OutProfile::rules() const {
    std::vector<CsvColumnRule> all;
    for (const OutColumn& column : m_columns)
        all.push_back(column.rule);
    return all;
}

qint64 OutProfile::partsFor(qint64 rows) const {
    if (rows == 0)
        return 0;
    return m_maxRows ? (rows + *m_maxRows - 1) / *m_maxRows : 1;
}

QString OutProfile::fileName(const std::map<QString, QString>& values) const {
    return safeFileName(filled(m_fileName, values));
}

OutProfile OutProfile::withEncoding(TextEncoding encoding) const {
    OutProfile other = *this;
    other.m_format.encoding = encoding;
    return other;
}

QString OutProfile::valueOf(const OutColumn& column, std::span<const QString> values) const {
    const auto value = [&values](qsizetype index) {
        return values[static_cast<std::size_t>(index)];
    };
    if (column.from == OutColumn::From::Constant)
        return column.text;
    if (column.from == OutColumn::From::Source)
        return value(column.sourceIndexes.front());
    std::map<QString, QString> named;
    for (const qsizetype index : column.sourceIndexes)
        named.emplace(m_sources[index], value(index));
    return filled(column.text, named);
}

Result<QString> OutProfile::written(const OutColumn& column, const QString& value) const {
    if (value.isEmpty())
        return value;
    switch (column.kind) {
    case ValueKind::Date: {
        const auto day = Date::fromIso(value);
        if (!day)
            return fail(refused("date.unreadable", {}, {value}));
        return formatted(*day, m_dateFormat);
    }
    case ValueKind::Phone: {
        BANSO_TRY(const PhoneNumber number, PhoneNumber::parse(value));
        return formatted(number, m_phoneFormat);
    }
    case ValueKind::Postcode: {
        BANSO_TRY(const PostalCode code, PostalCode::parse(value));
        return code.digits();
    }
    case ValueKind::Code: {
        const auto theirs = column.codes.find(value);
        if (theirs == column.codes.end())
            return fail(refused("export.code", {}, {column.header, value}));
        return theirs->second;
    }
    case ValueKind::Text:
    case ValueKind::Instant:
    case ValueKind::Integer:
        break;
    }
    return value;
}

Errors OutProfile::forbiddenIn(const QStringList& cells,
                               const std::map<QString, QString>& values) const {
    Errors errors;
    for (const QString& source : m_mustNotContain) {
        const auto value = values.find(source);
        const QString sought = value == values.end() ? QString() : searchKey(value->second);
        if (sought.size() < 2)
            continue;
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (searchKey(cells[i]).contains(sought))
                errors.push_back(refused("export.contains", source,
                                         {m_columns[static_cast<std::size_t>(i)].header, source}));
    }
    return errors;
}

Validated<QStringList> OutProfile::compose(std::span<const QString> values) const {
    Q_ASSERT(qsizetype(values.size()) == m_sources.size());
    QStringList cells;
    Errors errors;
    for (const OutColumn& column : m_columns) {
        auto cell = written(column, valueOf(column, values));
        if (!cell) {
            Error error = cell.error();
            error.field = column.field();
            errors.push_back(std::move(error));
            continue;
        }
        if (column.isRequired && cell->isEmpty())
            errors.push_back(refused("export.blank", column.field(), {column.header}));
        if (column.maxLength > 0 && userLength(*cell) > column.maxLength)
            errors.push_back(refused("export.tooLong", column.field(),
                                     {column.header, QString::number(column.maxLength)}));
        cells += *std::move(cell);
    }
    if (!errors.empty())
        return failAll(std::move(errors));
    return cells;
}

} // namespace banso
