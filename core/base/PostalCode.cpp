#include "core/base/PostalCode.h"

#include <QRegularExpression>

namespace banso {

Result<PostalCode> PostalCode::parse(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    static const QRegularExpression noise(
        QStringLiteral("[〒\\s\\-\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]"));
    plain.remove(noise);
    static const QRegularExpression seven(QStringLiteral("^[0-9]{7}$"));
    if (!seven.match(plain).hasMatch())
        return fail(refused("postcode.unreadable", {}, {text.toString()}));
    return PostalCode(plain);
}

} // namespace banso
