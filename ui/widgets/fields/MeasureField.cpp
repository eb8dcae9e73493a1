#include "ui/widgets/fields/MeasureField.h"

#include "ui/widgets/look/Look.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

namespace banso {

MeasureField::MeasureField(const MeasureRules& rules, QWidget* parent)
    : ReadField(4, parent), m_rules(rules) {
    edit()->setAlignment(Qt::AlignRight);
    edit()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    addBehind(new QLabel(rules.unit, this));
    showReading();
}

std::optional<qint64> MeasureField::measure() const {
    const auto typed = readMeasure(text(), m_rules);
    return typed ? *typed : std::nullopt;
}

void MeasureField::setMeasure(std::optional<qint64> measure) {
    replaceText(measure ? decimalWords(*measure, m_rules.decimals) : QString());
}

std::optional<Error> MeasureField::problem() const {
    const auto typed = readMeasure(text(), m_rules);
    return typed ? std::nullopt : std::optional(typed.error());
}

QString MeasureField::doubt() const {
    const auto typed = measure();
    if (!typed || isPlausible(*typed, m_rules))
        return {};
    return tr("%1 is unusual (usually %2). Is it right?")
        .arg(measureWords(*typed, m_rules.decimals, m_rules.unit), usualRange());
}

ReadField::Reading MeasureField::read() const {
    const QString hint = tr("usually %1").arg(usualRange());
    if (const auto wrong = problem()) {
        // One digit of four typed is below what is possible: not yet a mistake.
        return {words(*wrong), Tone::Overdue, wrong->code != ErrorCode("field.numberUnreadable"),
                hint};
    }
    if (const QString question = doubt(); !question.isEmpty())
        return {question, Tone::Warning, true, hint};
    return {isBlank() ? hint : QString(), Tone::Quiet};
}

std::optional<QString> MeasureField::tidied() const {
    const auto typed = measure();
    return typed ? std::optional(decimalWords(*typed, m_rules.decimals)) : std::nullopt;
}

QString MeasureField::usualRange() const {
    return QStringLiteral("%1–%2").arg(
        decimalWords(m_rules.plausibleLeast, m_rules.decimals),
        measureWords(m_rules.plausibleMost, m_rules.decimals, m_rules.unit));
}

} // namespace banso
