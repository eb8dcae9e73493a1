#include "core/benefit/claim/ReceiptNumber.h"

#include "core/base/EraDate.h"

#include <QRegularExpression>

namespace banso {

namespace {

/// The day by which a fiscal year is named: the one that began in Heisei became 令和元年度.
Date namingDay(FiscalYear year) {
    return year.startYear() == 2019 ? *Date::of(2019, 5, 1) : year.firstDay();
}

} // namespace

Result<ReceiptNumber> ReceiptNumber::parse(QStringView text) {
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([HR])0*(\\d{1,2})-0*(\\d{1,6})\\s*$"));
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    const auto match = pattern.match(plain);
    const int eraYear = match.captured(2).toInt();
    const int serial = match.captured(3).toInt();
    if (!match.hasMatch() || eraYear == 0 || serial == 0)
        return fail(refused("benefit.receipt", QStringLiteral("receiptNumber"), {text.toString()}));
    return ReceiptNumber(FiscalYear((match.captured(1) == u"H" ? 1988 : 2018) + eraYear), serial);
}

QString ReceiptNumber::text() const {
    const Date day = namingDay(m_year);
    const int eraYear = eraYearOf(day)->year;
    return eraShort(day).first(1) + QStringLiteral("%1-%2")
                                        .arg(eraYear, 2, 10, QChar(u'0'))
                                        .arg(m_serial, 4, 10, QChar(u'0'));
}

} // namespace banso
