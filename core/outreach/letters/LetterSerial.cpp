#include "core/outreach/letters/LetterSerial.h"

#include <QRegularExpression>

namespace banso {

namespace {

constexpr int kDigits = 5;
constexpr QStringView kLetters = u"ABCDEFGHJKLMNPRSTUVWXYZ";
constexpr int kModulus = 23;

QString padded(int number) {
    return QStringLiteral("%1").arg(number, kDigits, 10, QLatin1Char('0'));
}

/// Places are weighted 2, 3, … 11: different, and none a multiple of the modulus.
QChar checkOf(const QString& tenDigits) {
    int sum = 0;
    int weight = 2;
    for (const QChar digit : tenDigits)
        sum += digit.digitValue() * weight++;
    return kLetters[(kModulus - sum % kModulus) % kModulus];
}

QString plain(QStringView text) {
    QString folded = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    static const QRegularExpression separators(
        QStringLiteral("[\\s\\-\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]+"));
    return folded.replace(separators, QStringLiteral("-"));
}

} // namespace

Result<LetterSerial> LetterSerial::of(qint64 batch, qint64 number) {
    if (batch < 1 || batch > kLargest || number < 1 || number > kLargest)
        return fail(
            refused("letter.serialRange", {}, {QString::number(batch), QString::number(number)}));
    return LetterSerial(static_cast<int>(batch), static_cast<int>(number));
}

Result<LetterSerial> LetterSerial::parse(QStringView text) {
    static const QRegularExpression shape(
        QStringLiteral("^-?(?:([0-9]{5})-?([0-9]{5})|([0-9]{1,5})-([0-9]{1,5}))-?([A-Z])-?$"));
    const auto match = shape.match(plain(text));
    if (!match.hasMatch())
        return fail(refused("letter.serialUnreadable", {}, {text.toString()}));
    const bool isPadded = match.hasCaptured(1);
    const auto serial = of(match.capturedView(isPadded ? 1 : 3).toInt(),
                           match.capturedView(isPadded ? 2 : 4).toInt());
    if (!serial)
        return fail(refused("letter.serialUnreadable", {}, {text.toString()}));
    if (serial->check() != match.capturedView(5).front())
        return fail(refused("letter.serialCheck", {}, {text.toString()}));
    return serial;
}

QChar LetterSerial::check() const {
    return checkOf(padded(m_batch) + padded(m_number));
}

QString LetterSerial::text() const {
    return padded(m_batch) + u'-' + padded(m_number) + u'-' + check();
}

} // namespace banso
