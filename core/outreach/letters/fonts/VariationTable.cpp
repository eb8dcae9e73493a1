#include "core/outreach/letters/fonts/VariationTable.h"

#include "core/outreach/letters/fonts/BigEndian.h"

namespace banso {

namespace {

/// The last of `count` records of `stride` bytes from `first` whose 24-bit key is not above `key`;
/// -1 when all are.
qint64 recordAtOrBelow(const QByteArray& bytes, qint64 first, qint64 count, qint64 stride,
                       char32_t key) {
    qint64 low = 0;
    qint64 high = count;
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (u24At(bytes, first + middle * stride) <= key)
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? -1 : first + (low - 1) * stride;
}

} // namespace

VariationTable::VariationTable(const QByteArray& cmap) {
    const int count = u16At(cmap, 2);
    for (int i = 0; i < count; ++i) {
        const qint64 offset = u32At(cmap, 4 + 8 * i + 4);
        if (u16At(cmap, offset) != 14)
            continue;
        m_bytes = cmap.mid(offset, u32At(cmap, offset + 2));
        return;
    }
}

std::optional<VariationTable::Found> VariationTable::find(char32_t base, char32_t selector) const {
    const qint64 record = recordAtOrBelow(m_bytes, 10, u32At(m_bytes, 6), 11, selector);
    if (record < 0 || u24At(m_bytes, record) != selector)
        return std::nullopt;
    const qint64 ordinary = u32At(m_bytes, record + 3);
    if (ordinary != 0 && isOrdinary(ordinary, base))
        return Found{Form::Ordinary, 0};
    const qint64 special = u32At(m_bytes, record + 7);
    const quint32 glyph = special == 0 ? 0 : specialGlyph(special, base);
    return glyph == 0 ? std::nullopt : std::optional(Found{Form::Special, glyph});
}

bool VariationTable::isOrdinary(qint64 table, char32_t base) const {
    const qint64 range = recordAtOrBelow(m_bytes, table + 4, u32At(m_bytes, table), 4, base);
    return range >= 0 && base <= u24At(m_bytes, range) + bigEndianAt<quint8>(m_bytes, range + 3);
}

quint32 VariationTable::specialGlyph(qint64 table, char32_t base) const {
    const qint64 entry = recordAtOrBelow(m_bytes, table + 4, u32At(m_bytes, table), 5, base);
    return entry >= 0 && u24At(m_bytes, entry) == base ? u16At(m_bytes, entry + 3) : 0;
}

} // namespace banso
