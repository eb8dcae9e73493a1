#include "core/registry/imports/ResidentRecord.h"

namespace banso {

namespace {

std::optional<Date> firstDate(std::initializer_list<const QString*> texts) {
    for (const QString* text : texts)
        if (const auto date = Date::fromIso(*text))
            return date;
    return std::nullopt;
}

std::optional<QString> unlessEmpty(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool isDash(char16_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF0D;
}

} // namespace

Address ResidentRecord::address() const {
    return {prefecture, city, town, block, building, unlessEmpty(postcode), unlessEmpty(townCode)};
}

std::optional<Date> ResidentRecord::goneOn() const {
    if (state == ResidentState::MovedOut)
        return firstDate({&leftOn, &removedOn, &leavingOn, &changedOn});
    return firstDate({&removedOn, &changedOn});
}

std::optional<Date> ResidentRecord::livesHereSince() const {
    return firstDate({&addressSince, &residentSince});
}

PersonDraft ResidentRecord::person() const {
    PersonDraft draft{.name = name,
                      .kana = kana,
                      .nameRoman = unlessEmpty(nameRoman),
                      .nameCommon = unlessEmpty(nameCommon),
                      .printed = enumOf<PrintedName>(namePrinted).value_or(PrintedName::Name),
                      .sex = sex,
                      .birth = birth()};
    if (!draft.birth && !birthText.isEmpty())
        draft.birthAsWritten = birthText.startsWith(u'~') ? birthText.sliced(1) : birthText;
    return draft;
}

PersonState personStateOf(ResidentState state) {
    switch (state) {
    case ResidentState::Resident:
        return PersonState::Resident;
    case ResidentState::MovedOut:
        return PersonState::MovedOut;
    case ResidentState::Dead:
        return PersonState::Deceased;
    case ResidentState::Removed:
        break;
    }
    return PersonState::Removed;
}

QString plainLine(QStringView text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isDash(u))
            plain += u'-';
        else if (u >= 0xFF01 && u <= 0xFF5E)
            plain += QChar(char16_t(u - 0xFEE0));
        else if (c.isSpace())
            plain += u' ';
        else
            plain += c;
    }
    return plain.simplified();
}

} // namespace banso
