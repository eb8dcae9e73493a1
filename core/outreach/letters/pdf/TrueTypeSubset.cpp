#include "core/outreach/letters/pdf/TrueTypeSubset.h"

#include "core/outreach/letters/fonts/BigEndian.h"

#include <map>

namespace banso {

namespace {

quint32 checksum(const QByteArray& table) {
    quint32 sum = 0;
    for (qint64 at = 0; at < table.size(); at += 4)
        sum += u32At(table, at);
    return sum;
}

void pad(QByteArray& bytes, int boundary) {
    while (bytes.size() % boundary != 0)
        bytes.append('\0');
}

void setU16(QByteArray& bytes, qint64 offset, quint32 value) {
    if (offset + 2 > bytes.size())
        return;
    bytes[offset] = static_cast<char>(value >> 8);
    bytes[offset + 1] = static_cast<char>(value);
}

/// A font file of these tables, in the order of their names as the format wants it.
QByteArray assembled(std::map<QByteArray, QByteArray> tables) {
    std::erase_if(tables, [](const auto& table) { return table.second.isEmpty(); });
    const auto count = static_cast<quint32>(tables.size());
    quint32 power = 0;
    while ((2U << power) <= count)
        ++power;
    QByteArray file;
    appendU32(file, 0x00010000);
    appendU16(file, count);
    appendU16(file, 16U << power);
    appendU16(file, power);
    appendU16(file, count * 16 - (16U << power));
    auto offset = static_cast<quint32>(12 + 16 * tables.size());
    QByteArray bodies;
    for (auto& [tag, body] : tables) {
        const auto length = static_cast<quint32>(body.size());
        pad(body, 4);
        file += tag;
        appendU32(file, checksum(body));
        appendU32(file, offset);
        appendU32(file, length);
        offset += static_cast<quint32>(body.size());
        bodies += body;
    }
    return file + bodies;
}

} // namespace

quint16 TrueTypeSubset::add(quint32 glyph) {
    const auto known = m_numbers.constFind(glyph);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint16>(m_glyphs.size());
    m_glyphs.push_back(glyph);
    m_numbers.insert(glyph, number);
    return number;
}

QByteArray TrueTypeSubset::glyphData(const QByteArray& glyphs, const QByteArray& places,
                                     bool isLong, quint32 glyph) const {
    const auto place = [&](qint64 index) -> qint64 {
        return isLong ? u32At(places, index * 4)
                      : 2 * static_cast<qint64>(u16At(places, index * 2));
    };
    const qint64 start = place(glyph);
    const qint64 length = place(static_cast<qint64>(glyph) + 1) - start;
    return length > 0 ? glyphs.mid(start, length) : QByteArray();
}

/// A glyph made of others (negative count of outlines) names them by number: theirs become ours.
void TrueTypeSubset::addParts(QByteArray& data) {
    constexpr int kWords = 0x0001;
    constexpr int kScale = 0x0008;
    constexpr int kMore = 0x0020;
    constexpr int kTwoScales = 0x0040;
    constexpr int kMatrix = 0x0080;
    if (s16At(data, 0) >= 0)
        return;
    qint64 at = 10;
    int flags = kMore;
    while ((flags & kMore) != 0 && at + 4 <= data.size()) {
        flags = u16At(data, at);
        setU16(data, at + 2, add(u16At(data, at + 2)));
        at += 4 + ((flags & kWords) != 0 ? 4 : 2);
        at += (flags & kScale) != 0       ? 2
              : (flags & kTwoScales) != 0 ? 4
              : (flags & kMatrix) != 0    ? 8
                                          : 0;
    }
}

QByteArray TrueTypeSubset::build() {
    const QByteArray glyphs = m_face.table("glyf");
    const QByteArray places = m_face.table("loca");
    const QByteArray widths = m_face.table("hmtx");
    QByteArray head = m_face.table("head");
    QByteArray horizontal = m_face.table("hhea");
    QByteArray most = m_face.table("maxp");
    const bool isLong = s16At(head, 50) != 0;
    const qint64 widthCount = std::max<int>(u16At(horizontal, 34), 1);

    QByteArray outlines;
    QByteArray outlinePlaces;
    QByteArray metrics;
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) { // grows while parts are added
        const qint64 glyph = m_glyphs[i];
        appendU32(outlinePlaces, static_cast<quint32>(outlines.size()));
        QByteArray data = glyphData(glyphs, places, isLong, m_glyphs[i]);
        addParts(data);
        outlines += data;
        pad(outlines, 4);
        appendU16(metrics, u16At(widths, std::min(glyph, widthCount - 1) * 4));
        appendU16(metrics, glyph < widthCount
                               ? u16At(widths, glyph * 4 + 2)
                               : u16At(widths, widthCount * 4 + (glyph - widthCount) * 2));
    }
    appendU32(outlinePlaces, static_cast<quint32>(outlines.size()));
    const auto count = static_cast<quint32>(m_glyphs.size());
    setU16(head, 8, 0); // the sum over the whole font it was taken from
    setU16(head, 10, 0);
    setU16(head, 50, 1); // long places
    setU16(horizontal, 34, count);
    setU16(most, 4, count);
    return assembled({{"cvt ", m_face.table("cvt ")},
                      {"fpgm", m_face.table("fpgm")},
                      {"glyf", outlines},
                      {"head", head},
                      {"hhea", horizontal},
                      {"hmtx", metrics},
                      {"loca", outlinePlaces},
                      {"maxp", most},
                      {"prep", m_face.table("prep")}});
}

} // namespace banso
