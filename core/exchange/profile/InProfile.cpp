#include "core/exchange/profile/InProfile.h"

#include "core/exchange/profile/ProfileJson.h"
#include "core/exchange/profile/Separator.h"

namespace banso {

namespace {

/// `detect`, or one of the encodings.
std::optional<TextEncoding> readEncoding(ProfileJson& json) {
    if (json.textOr("encoding", QStringLiteral("detect")) == u"detect")
        return std::nullopt;
    return json.choice("encoding", TextEncoding::Utf8);
}

} // namespace

Validated<InProfile> InProfile::parse(QByteArrayView text) {
    Errors errors;
    auto json = ProfileJson::parse(text, errors);
    if (!json)
        return failAll(std::move(errors));
    InProfile profile;
    profile.m_key = json->text("profile");
    if (json->text("direction") != u"in")
        json->refuse("profile.direction", "direction");
    profile.m_title = json->text("title");
    profile.m_input.encoding = readEncoding(*json);
    profile.m_input.dialect.separator = signOf(json->choice("separator", Separator::Comma));
    profile.m_input.dialect.comments = json->flag("comments", false);
    profile.m_input.gaiji = json->choice("gaiji", Gaiji::Keep);
    profile.m_headerRow = json->number("headerRow", 1, 0, 100);
    profile.m_match = json->choice("columnsBy", HeaderMatch::Name);
    if (profile.m_headerRow == 0 && profile.m_match == HeaderMatch::Name)
        json->refuse("profile.headerNeeded", "headerRow");
    profile.m_rowKey = json->texts("rowKey");
    profile.m_duplicates = json->choice("duplicates", Duplicates::Refuse);
    profile.m_latestBy = json->textOr("latestBy", {});
    profile.m_instantPattern = json->textOr("instantFormat", {});
    profile.readColumns(*json);
    profile.checkKeys(*json);
    json->refuseOtherKeys();
    if (!errors.empty())
        return failAll(std::move(errors));
    return profile;
}

void InProfile::readColumns(ProfileJson& json) {
    QStringList headers;
    for (ProfileJson& one : json.objects("columns")) {
        InColumn column = readColumn(one);
        for (const QString& name : QStringList{column.header} + column.aliases) {
            if (headers.contains(headerKey(name)))
                one.refuse("profile.columnTwice", "header", {name});
            headers += headerKey(name);
        }
        if (!column.key.isEmpty() && columnOf(column.key) >= 0)
            one.refuse("profile.keyTwice", "key", {column.key});
        if (column.kind == ValueKind::Instant && !isInstantPattern(m_instantPattern))
            one.refuse("profile.instantPattern", "kind", {m_instantPattern});
        one.refuseOtherKeys();
        m_columns.push_back(std::move(column));
    }
}

InColumn InProfile::readColumn(ProfileJson& json) {
    InColumn column;
    column.header = json.text("header");
    column.aliases = json.texts("aliases");
    column.key = json.textOr("key", {});
    column.kind = json.choice("kind", ValueKind::Text);
    column.isRequired = json.flag("required", false);
    column.mustBeFilled = json.flag("filled", false);
    column.allowsLineBreak = json.flag("lineBreaks", false);
    column.maxLength = json.number("maxLength", 0, 1, 100'000);
    column.disclosure = json.choice("report", Disclosure::Show);
    column.codes = json.pairs("codes");
    if ((column.kind == ValueKind::Code) != !column.codes.empty())
        json.refuse("profile.codesMissing", "codes");
    column.note = json.textOr("note", {});
    column.example = json.textOr("example", {});
    return column;
}

void InProfile::checkKeys(ProfileJson& json) const {
    for (const QString& key : m_rowKey)
        if (columnOf(key) < 0)
            json.refuse("profile.keyUnknown", "rowKey", {key});
    const int latest = columnOf(m_latestBy);
    const bool isMoment =
        latest >= 0 && m_columns[static_cast<std::size_t>(latest)].kind == ValueKind::Instant;
    if ((m_duplicates == Duplicates::Latest || !m_latestBy.isEmpty()) && !isMoment)
        json.refuse("profile.keyUnknown", "latestBy", {m_latestBy});
}

int InProfile::columnOf(QStringView key) const {
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (!key.isEmpty() && m_columns[i].key == key)
            return static_cast<int>(i);
    return -1;
}

QString headerKey(QStringView header) {
    QString key = header.toString().normalized(QString::NormalizationForm_KC);
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

} // namespace banso
