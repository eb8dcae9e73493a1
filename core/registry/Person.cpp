#include "core/registry/Person.h"

namespace banso {

namespace {

bool hasControl(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

bool isKanaOrLatin(const QString& text) {
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    return std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.isSpace() || c.script() == QChar::Script_Hiragana ||
               c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Latin ||
               c.script() == QChar::Script_Common || c.script() == QChar::Script_Inherited;
    });
}

bool isPrintedNameThere(const PersonDraft& draft) {
    switch (draft.printed) {
    case PrintedName::Name:
        return true;
    case PrintedName::Roman:
        return !draft.nameRoman.value_or(QString()).trimmed().isEmpty();
    case PrintedName::Common:
        return !draft.nameCommon.value_or(QString()).trimmed().isEmpty();
    }
    return true;
}

} // namespace

QString Person::printedName() const {
    switch (printed) {
    case PrintedName::Roman:
        return nameRoman.value_or(name);
    case PrintedName::Common:
        return nameCommon.value_or(name);
    case PrintedName::Name:
        break;
    }
    return name;
}

PersonDraft Person::draft() const {
    return {name, kana,  nameRoman,      nameCommon, printed,
            sex,  birth, birthAsWritten, language,   needsInterpreter};
}

Errors findingsIn(const PersonDraft& draft, Date today) {
    Errors errors;
    if (draft.name.trimmed().isEmpty())
        errors.push_back(refused("person.nameMissing", QStringLiteral("name")));
    if (hasControl(draft.name) || hasControl(draft.kana))
        errors.push_back(refused("person.nameControl", QStringLiteral("name")));
    if (!isKanaOrLatin(draft.kana))
        errors.push_back(refused("person.kanaUnreadable", QStringLiteral("kana"), {draft.kana}));
    if (draft.birth && *draft.birth > today)
        errors.push_back(
            refused("person.birthFuture", QStringLiteral("birth"), {draft.birth->iso()}));
    if (draft.birth && draft.birth->plusMonths(130 * 12) < today)
        errors.push_back(
            refused("person.birthTooOld", QStringLiteral("birth"), {draft.birth->iso()}));
    if (!isPrintedNameThere(draft))
        errors.push_back(refused("person.printedMissing", QStringLiteral("printed")));
    return errors;
}

} // namespace banso
