#include "core/base/FiscalYear.h"

#include "core/base/EraDate.h"

namespace banso {

QString FiscalYear::label() const {
    const QString first = eraLong(m_year == 2019 ? *Date::of(2019, 5, 1) : firstDay());
    return first.left(first.indexOf(u'年')) + QStringLiteral("年度");
}

} // namespace banso
