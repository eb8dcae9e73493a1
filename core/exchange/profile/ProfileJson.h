#pragma once

#include "core/base/EnumText.h"
#include "core/base/Result.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace banso {

/// One object of a profile, read strictly: every value has its type, every choice is one of the
/// known, a key that nobody asked for is an error (a misspelt one would otherwise be obeyed by
/// silence). All errors are collected; each names the place, such as `columns[3].header`.
///
/// Errors: `profile.syntax` {line, column, reason}, `profile.missing` {place}, `profile.wrongType`
/// {place, wanted}, `profile.unknownKey` {place}, `profile.choice` {place, text, choices},
/// `profile.range` {place, number, least, most}.
class ProfileJson {
  public:
    /// The outermost object; nothing when the text is no JSON object (then `errors` says so).
    [[nodiscard]] static std::optional<ProfileJson> parse(QByteArrayView json, Errors& errors);

    [[nodiscard]] QString text(const char* key); ///< must be there and not be blank
    [[nodiscard]] QString textOr(const char* key, const QString& otherwise);
    [[nodiscard]] bool flag(const char* key, bool otherwise);
    [[nodiscard]] int number(const char* key, int otherwise, int least, int most);
    [[nodiscard]] QStringList texts(const char* key); ///< empty when not there
    [[nodiscard]] std::map<QString, QString> pairs(const char* key);
    [[nodiscard]] std::vector<ProfileJson> objects(const char* key); ///< must be there, not empty
    [[nodiscard]] bool has(const char* key) const;

    template <HasEnumText E>
    [[nodiscard]] E choice(const char* key, E otherwise) {
        const QString written = textOr(key, keyOf(otherwise));
        const auto value = enumOf<E>(written);
        if (!value)
            m_errors->push_back(
                refused("profile.choice", place(key), {place(key), written, keyChoices<E>()}));
        return value.value_or(otherwise);
    }

    /// To be called when everything was asked for: the other keys are unknown.
    void refuseOtherKeys();
    void refuse(ErrorCode code, const char* key, QStringList more = {});
    /// Where in the text a key of this object stands.
    [[nodiscard]] QString place(const char* key) const;

  private:
    ProfileJson(QJsonObject object, QString place, Errors& errors);
    /// Undefined when the key is not there or is of another type (which is then an error).
    [[nodiscard]] QJsonValue value(const char* key, QJsonValue::Type type, const char* wanted);

    QJsonObject m_object;
    QString m_place;
    Errors* m_errors;
    std::set<QString> m_asked;
};

} // namespace banso
