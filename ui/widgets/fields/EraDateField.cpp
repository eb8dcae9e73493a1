#include "ui/widgets/fields/EraDateField.h"

#include "ui/words/DateWords.h"
#include "ui/words/Words.h"

namespace banso {

EraDateField::EraDateField(const Clock& clock, QWidget* parent)
    : ReadField(6, parent), m_clock(clock) {
    edit()->setPlaceholderText(QStringLiteral("R8.11.22"));
    edit()->setInputMethodHints(Qt::ImhPreferLatin);
    showReading();
}

void EraDateField::setRules(const DateRules& rules) {
    m_rules = rules;
    showReading();
}

void EraDateField::setMeaning(std::function<QString(Date)> meaning) {
    m_meaning = std::move(meaning);
    showReading();
}

void EraDateField::setDoubt(std::function<QString(Date)> doubt) {
    m_doubt = std::move(doubt);
    showReading();
}

std::optional<Date> EraDateField::day() const {
    return typedDay().day;
}

void EraDateField::setDay(std::optional<Date> day) {
    replaceText(day ? shortDateWords(*day) : QString());
}

std::optional<Error> EraDateField::problem() const {
    return typedDay().problem;
}

QString EraDateField::doubt() const {
    const auto typed = day();
    return typed && m_doubt ? m_doubt(*typed) : QString();
}

ReadField::Reading EraDateField::read() const {
    const DateReading typed = typedDay();
    if (typed.problem)
        return {words(*typed.problem), Tone::Overdue, typed.isUnfinished,
                tr("for example R8.11.22, 20261122, T for today")};
    if (!typed.day)
        return {};
    if (const QString question = doubt(); !question.isEmpty())
        return {question, Tone::Warning};
    QString reading = QStringLiteral("%1 (%2) · %3")
                          .arg(dateWords(*typed.day), weekdayWords(*typed.day),
                               otherCalendar(*typed.day).section(u' ', 0, 0));
    if (const QString meaning = m_meaning ? m_meaning(*typed.day) : QString(); !meaning.isEmpty())
        reading += QStringLiteral(" · ") + meaning;
    return {reading};
}

std::optional<QString> EraDateField::tidied() const {
    const auto typed = day();
    return typed ? std::optional(shortDateWords(*typed)) : std::nullopt;
}

bool EraDateField::takeKey(int key, Qt::KeyboardModifiers modifiers) {
    if (modifiers & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return false;
    const auto from = day();
    const Date base = from.value_or(m_clock.today());
    std::optional<Date> moved;
    if (key == Qt::Key_Up)
        moved = from ? base.plusDays(1) : base;
    else if (key == Qt::Key_Down)
        moved = from ? base.plusDays(-1) : base;
    else if (key == Qt::Key_PageUp)
        moved = base.plusMonths(1);
    else if (key == Qt::Key_PageDown)
        moved = base.plusMonths(-1);
    if (!moved)
        return false;
    if (readDateField(moved->iso(), m_clock.today(), m_rules).day)
        replaceByKey(shortDateWords(*moved));
    return true;
}

DateReading EraDateField::typedDay() const {
    return readDateField(text(), m_clock.today(), m_rules);
}

} // namespace banso
