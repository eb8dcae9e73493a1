#pragma once

#include "core/base/Date.h"

#include <QStringList>

namespace banso {

/// What must not stand in a message: a family's names, dates of birth and numbers, and words of
/// diagnosis.
struct PersonalWords {
    struct Member {
        QString name;
        QString kana;
        QString roman;
        std::optional<Date> birth;
    };
    std::vector<Member> members;
    QStringList numbers;   ///< telephone numbers and other identifiers, digits only
    QStringList forbidden; ///< words that no message may say (`outreach.forbiddenWords`)
};

/// The first personal word in a text, nothing when there is none. A name is found whole and in its
/// parts (of two characters and more, kana and roman parts of three), in any width and spacing; a
/// day of birth in every way it is usually written with its year. The phrases in `harmless` (the
/// town's name, the place of the session) are looked over.
[[nodiscard]] std::optional<QString> personalWordIn(const QString& text, const PersonalWords& words,
                                                    const QStringList& harmless);

/// Whether none of `words` (妊娠, 出産 …) stands in a text.
[[nodiscard]] bool isNeutral(const QString& text, const QStringList& words);

} // namespace banso
