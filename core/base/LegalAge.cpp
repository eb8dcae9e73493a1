#include "core/base/LegalAge.h"

namespace banso {

Date ageReachedOn(Date birth, int months) {
    const Date corresponding = birth.plusMonths(months);
    return corresponding.day() == birth.day() ? corresponding.plusDays(-1) : corresponding;
}

int ageInMonths(Date birth, Date day) {
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month() + 1;
    while (months > 0 && ageReachedOn(birth, months) >= day)
        --months;
    return std::max(months, 0);
}

} // namespace banso
