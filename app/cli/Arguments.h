#pragma once

#include "core/base/Date.h"
#include "core/base/EnumText.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

namespace banso {

/// One thing a command takes: a word in a place, or an option `--name VALUE` (a flag without
/// VALUE).
struct ArgumentSpec {
    enum class Kind { Positional, Rest, Option, Flag };
    Kind kind;
    QString name; ///< option's name without dashes, or the place's name (shown in capitals)
    bool isRequired = false;
    /// What help shows in the place of the value (`DATE`, `male|female|unknown`); by default the
    /// name in capitals.
    QString values = {};
};

/// What was typed for a command, read by its specification.
/// Errors (Usage): `usage.unknownOption` {option}, `usage.missing` {name}, `usage.tooMany` {word},
/// `usage.needsValue` {option}, `usage.number` {name, text}, `usage.range` {name, least, most},
/// `usage.choice` {name, text, choices}.
class Arguments {
  public:
    [[nodiscard]] static Result<Arguments> parse(const std::vector<ArgumentSpec>& specs,
                                                 const QStringList& words);

    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    /// Empty when not given.
    [[nodiscard]] QString text(const QString& name) const { return m_values.value(name).value(0); }
    [[nodiscard]] std::optional<QString> optionalText(const QString& name) const;
    [[nodiscard]] QStringList rest(const QString& name) const { return m_values.value(name); }
    /// Comma-separated.
    [[nodiscard]] QStringList list(const QString& name) const;

    [[nodiscard]] Result<qint64> number(const QString& name) const;
    [[nodiscard]] Result<std::optional<qint64>> optionalNumber(const QString& name) const;
    /// A number within limits.
    [[nodiscard]] Result<std::optional<int>> count(const QString& name, int least, int most) const;
    /// Any way of typing a date (core/base/EraDate.h); its errors name the argument as field.
    [[nodiscard]] Result<Date> date(const QString& name) const;
    [[nodiscard]] Result<std::optional<Date>> optionalDate(const QString& name) const;

    /// One word of an option, as a number.
    [[nodiscard]] static Result<qint64> numberIn(const QString& name, const QString& word);

    template <class I>
    [[nodiscard]] Result<I> id(const QString& name) const {
        BANSO_TRY(const qint64 value, number(name));
        return I(value);
    }
    template <class I>
    [[nodiscard]] Result<std::vector<I>> ids(const QString& name) const {
        std::vector<I> all;
        for (const QString& word : list(name)) {
            BANSO_TRY(const qint64 value, numberIn(name, word));
            all.push_back(I(value));
        }
        return all;
    }
    template <HasEnumText E>
    [[nodiscard]] Result<E> choice(const QString& name, std::optional<E> fallback = {}) const {
        if (!has(name) && fallback)
            return *fallback;
        if (const auto value = enumOf<E>(text(name)))
            return *value;
        return fail(misused("usage.choice", name, {name, text(name), keyChoices<E>()}));
    }

  private:
    QHash<QString, QStringList> m_values;
};

/// What a command takes, in the order of its specification, as help shows it: `NAME`,
/// `[--option VALUE]`.
[[nodiscard]] QStringList synopsis(const std::vector<ArgumentSpec>& specs);

} // namespace banso
