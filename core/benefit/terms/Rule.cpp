#include "core/benefit/terms/Rule.h"

namespace banso {

QString keyOf(Rule rule) {
    return QStringLiteral("E%1").arg(static_cast<int>(rule), 2, 10, QChar(u'0'));
}

std::optional<Rule> ruleOf(QStringView key) {
    for (int i = static_cast<int>(Rule::E01); i <= static_cast<int>(Rule::E39); ++i)
        if (key == keyOf(static_cast<Rule>(i)))
            return static_cast<Rule>(i);
    return std::nullopt;
}

} // namespace banso
