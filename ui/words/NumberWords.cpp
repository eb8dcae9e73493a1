#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

QString numberWords(qint64 number) {
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString yenWords(qint64 yen) {
    //: An amount of money in yen.
    return QCoreApplication::translate("NumberWords", "¥%1").arg(numberWords(yen));
}

QString decimalWords(qint64 steps, int decimals) {
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const QString whole = numberWords(steps / scale);
    if (decimals == 0)
        return whole;
    const QString sign = steps < 0 && steps / scale == 0 ? QStringLiteral("-") : QString();
    return sign + whole + u'.' +
           QString::number(qAbs(steps % scale)).rightJustified(decimals, u'0');
}

QString measureWords(qint64 steps, int decimals, const QString& unit) {
    return unit.isEmpty() ? decimalWords(steps, decimals)
                          : decimalWords(steps, decimals) + u' ' + unit;
}

} // namespace banso
