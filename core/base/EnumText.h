#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace banso {

/// Stable text keys of an enumeration, as stored, exchanged and typed in commands. Specialise with
/// `static constexpr std::array kKeys{std::pair{Sex::Male, "male"}, …};`
template <class E>
struct EnumText;

template <class E>
concept HasEnumText = requires {
    EnumText<E>::kKeys;
};

template <HasEnumText E>
[[nodiscard]] QString keyOf(E value) {
    for (const auto& [candidate, key] : EnumText<E>::kKeys)
        if (candidate == value)
            return QString::fromLatin1(key);
    Q_UNREACHABLE();
}

template <HasEnumText E>
[[nodiscard]] std::optional<E> enumOf(QStringView key) {
    for (const auto& [candidate, text] : EnumText<E>::kKeys)
        if (key == QLatin1String(text))
            return candidate;
    return std::nullopt;
}

/// All keys, in their order, for messages that list the choices.
template <HasEnumText E>
[[nodiscard]] QString keyChoices() {
    QString all;
    for (const auto& [candidate, text] : EnumText<E>::kKeys)
        all += (all.isEmpty() ? QString() : QStringLiteral(", ")) + QLatin1String(text);
    return all;
}

} // namespace banso
