#include "ui/widgets/fields/TimeReading.h"

#include <QRegularExpression>

namespace banso {

QString readTime(const QString& typed) {
    static const QRegularExpression kTime(QStringLiteral("^([0-9]{1,2})(?::|時)?([0-9]{2})分?$"));
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const auto match = kTime.match(plain);
    if (!match.hasMatch())
        return plain;
    return match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
}

} // namespace banso
