#include "core/base/PhoneNumber.h"

#include <QRegularExpression>

namespace banso {

namespace {

/// Digits and a leading plus only; nothing when other signs remain.
std::optional<QString> bareDigits(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression label(QStringLiteral("^\\(?[^0-9+()]{1,8}[):]"));
    plain.remove(label);
    static const QRegularExpression noise(
        QStringLiteral("[\\s().・/'\"\\-\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]"));
    plain.remove(noise);
    static const QRegularExpression allowed(QStringLiteral("^\\+?[0-9]{9,15}$"));
    if (!allowed.match(plain).hasMatch())
        return std::nullopt;
    return plain;
}

/// The number with its domestic leading zero.
QString domestic(const QString& plain) {
    static const QRegularExpression country(
        QStringLiteral("^(?:\\+81|0081|81(?=0?[1-9][0-9]{8,9}$))0?"));
    const auto match = country.match(plain);
    return match.hasMatch() ? u'0' + plain.sliced(match.capturedLength()) : plain;
}

std::optional<PhoneKind> kindOf(const QString& digits) {
    static const QRegularExpression mobile(QStringLiteral("^0[6789]0[1-9][0-9]{7}$"));
    static const QRegularExpression tollFree(QStringLiteral("^(?:0120[0-9]{6}|0800[0-9]{7})$"));
    static const QRegularExpression navi(QStringLiteral("^0570[0-9]{6}$"));
    static const QRegularExpression ip(QStringLiteral("^050[0-9]{8}$"));
    static const QRegularExpression landline(QStringLiteral("^0[1-9][1-9][0-9]{7}$"));
    if (tollFree.match(digits).hasMatch())
        return PhoneKind::TollFree;
    if (navi.match(digits).hasMatch())
        return PhoneKind::Navi;
    if (mobile.match(digits).hasMatch())
        return PhoneKind::Mobile;
    if (ip.match(digits).hasMatch())
        return PhoneKind::Ip;
    if (landline.match(digits).hasMatch())
        return PhoneKind::Landline;
    return std::nullopt;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text) {
    const QString typed = text.toString();
    const auto plain = bareDigits(text);
    if (!plain)
        return fail(refused("phone.unreadable", {}, {typed}));
    const QString digits = domestic(*plain);
    static const QRegularExpression zeroLost(QStringLiteral("^[6789]0[1-9][0-9]{7}$"));
    if (zeroLost.match(digits).hasMatch())
        return fail(refused("phone.zeroLost", {}, {typed, u'0' + digits}));
    if (digits.startsWith(u"020"))
        return fail(refused("phone.machine", {}, {typed}));
    const auto kind = kindOf(digits);
    if (!kind)
        return fail(refused("phone.unreadable", {}, {typed}));
    return PhoneNumber(digits, *kind);
}

QString PhoneNumber::shown() const {
    const auto grouped = [this](int a, int b) {
        return m_digits.first(a) + u'-' + m_digits.sliced(a, b) + u'-' + m_digits.sliced(a + b);
    };
    switch (m_kind) {
    case PhoneKind::Mobile:
    case PhoneKind::Ip:
        return grouped(3, 4);
    case PhoneKind::TollFree:
        return grouped(4, 3);
    case PhoneKind::Navi:
        return grouped(4, 3);
    case PhoneKind::Landline:
        break;
    }
    return m_digits;
}

QString phoneKindKey(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Mobile:
        return QStringLiteral("mobile");
    case PhoneKind::Landline:
        return QStringLiteral("landline");
    case PhoneKind::Ip:
        return QStringLiteral("ip");
    case PhoneKind::TollFree:
        return QStringLiteral("tollfree");
    case PhoneKind::Navi:
        return QStringLiteral("navi");
    }
    return {};
}

} // namespace banso
