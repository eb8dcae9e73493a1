#pragma once

#include <QStringView>

namespace banso {

/// 全国地方公共団体コード: five digits and a check digit, `11 − (6a + 5b + 4c + 3d + 2e) mod 11`,
/// of which the last digit counts. Nothing when the first five characters are no digits.
[[nodiscard]] inline QString municipalityCodeOf(QStringView firstFive) {
    if (firstFive.size() != 5)
        return {};
    int sum = 0;
    for (int i = 0; i < 5; ++i) {
        const char16_t c = firstFive[i].unicode();
        if (c < u'0' || c > u'9')
            return {};
        sum += (6 - i) * (c - u'0');
    }
    return firstFive.toString() + QString::number((11 - sum % 11) % 10);
}

[[nodiscard]] inline bool isMunicipalityCode(QStringView code) {
    return code.size() == 6 && municipalityCodeOf(code.first(5)) == code;
}

} // namespace banso
