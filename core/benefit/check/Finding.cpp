#include "core/benefit/check/Finding.h"

#include "core/base/Sha256.h"

namespace banso {

QString Finding::hash() const {
    Sha256 sum;
    QStringList parts{keyOf(rule), message.code.toString(), message.field};
    parts += message.arguments;
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        sum.add(QByteArray::number(bytes.size()) + ':');
        sum.add(bytes);
    }
    return QString::fromLatin1(sum.takeHex());
}

FindingCounts countOf(const std::vector<Finding>& findings) {
    FindingCounts counts;
    for (const Finding& finding : findings)
        if (finding.severity == Severity::Error)
            ++counts.errors;
        else if (!finding.isAcknowledged)
            ++counts.warnings;
    return counts;
}

Errors stoppingIn(const std::vector<Finding>& findings) {
    Errors errors;
    for (const Finding& finding : findings)
        if (finding.stops())
            errors.push_back(finding.message);
    return errors;
}

} // namespace banso
