#include "core/exchange/profile/ProfileJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banso {

namespace {

QString nameOf(const char* key) {
    return QString::fromLatin1(key);
}

Error syntaxError(const QByteArray& json, const QJsonParseError& error) {
    const QByteArray before = json.first(std::min<qsizetype>(error.offset, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return refused("profile.syntax", {},
                   {QString::number(before.count('\n') + 1),
                    QString::number(before.size() - lineStart + 1), error.errorString()});
}

} // namespace

ProfileJson::ProfileJson(QJsonObject object, QString place, Errors& errors)
    : m_object(std::move(object)), m_place(std::move(place)), m_errors(&errors) {}

std::optional<ProfileJson> ProfileJson::parse(QByteArrayView json, Errors& errors) {
    QJsonParseError error;
    const QByteArray bytes = json.toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        errors.push_back(syntaxError(bytes, error));
        return std::nullopt;
    }
    if (!document.isObject()) {
        errors.push_back(refused("profile.wrongType", {}, {QString(), QStringLiteral("object")}));
        return std::nullopt;
    }
    return ProfileJson(document.object(), {}, errors);
}

QString ProfileJson::place(const char* key) const {
    return m_place.isEmpty() ? nameOf(key) : m_place + u'.' + nameOf(key);
}

bool ProfileJson::has(const char* key) const {
    return m_object.contains(nameOf(key));
}

QJsonValue ProfileJson::value(const char* key, QJsonValue::Type type, const char* wanted) {
    m_asked.insert(nameOf(key));
    const QJsonValue found = m_object.value(nameOf(key));
    if (found.isUndefined() || found.type() == type)
        return found;
    m_errors->push_back(
        refused("profile.wrongType", place(key), {place(key), QString::fromLatin1(wanted)}));
    return QJsonValue(QJsonValue::Undefined);
}

QString ProfileJson::text(const char* key) {
    const bool there = has(key);
    const QString written = value(key, QJsonValue::String, "text").toString();
    if (!there || (written.trimmed().isEmpty() && m_object.value(nameOf(key)).isString()))
        m_errors->push_back(refused("profile.missing", place(key), {place(key)}));
    return written;
}

QString ProfileJson::textOr(const char* key, const QString& otherwise) {
    const QJsonValue found = value(key, QJsonValue::String, "text");
    return found.isUndefined() ? otherwise : found.toString();
}

bool ProfileJson::flag(const char* key, bool otherwise) {
    return value(key, QJsonValue::Bool, "true or false").toBool(otherwise);
}

int ProfileJson::number(const char* key, int otherwise, int least, int most) {
    const QJsonValue found = value(key, QJsonValue::Double, "number");
    if (found.isUndefined())
        return otherwise;
    const double written = found.toDouble();
    const int whole = found.toInt(least - 1); // not a whole number: out of range
    if (whole < least || whole > most) {
        refuse("profile.range", key,
               {QString::number(written), QString::number(least), QString::number(most)});
        return otherwise;
    }
    return whole;
}

QStringList ProfileJson::texts(const char* key) {
    QStringList all;
    const QJsonArray array = value(key, QJsonValue::Array, "list of texts").toArray();
    for (const QJsonValue& one : array) {
        if (!one.isString())
            refuse("profile.wrongType", key, {QStringLiteral("list of texts")});
        all += one.toString();
    }
    return all;
}

std::map<QString, QString> ProfileJson::pairs(const char* key) {
    std::map<QString, QString> all;
    const QJsonObject object = value(key, QJsonValue::Object, "pairs of texts").toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!one.value().isString())
            refuse("profile.wrongType", key, {QStringLiteral("pairs of texts")});
        all.emplace(one.key(), one.value().toString());
    }
    return all;
}

std::vector<ProfileJson> ProfileJson::objects(const char* key) {
    std::vector<ProfileJson> all;
    const QJsonArray array = value(key, QJsonValue::Array, "list of objects").toArray();
    if (array.isEmpty())
        m_errors->push_back(refused("profile.missing", place(key), {place(key)}));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(place(key)).arg(i);
        if (!array[i].isObject())
            m_errors->push_back(
                refused("profile.wrongType", where, {where, QStringLiteral("object")}));
        all.push_back(ProfileJson(array[i].toObject(), where, *m_errors));
    }
    return all;
}

void ProfileJson::refuseOtherKeys() {
    for (const QString& key : m_object.keys()) {
        if (m_asked.contains(key))
            continue;
        const QString where = m_place.isEmpty() ? key : m_place + u'.' + key;
        m_errors->push_back(refused("profile.unknownKey", where, {where}));
    }
}

void ProfileJson::refuse(ErrorCode code, const char* key, QStringList more) {
    m_errors->push_back(refused(code, place(key), QStringList{place(key)} + more));
}

} // namespace banso
