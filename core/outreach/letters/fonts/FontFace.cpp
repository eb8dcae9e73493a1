#include "core/outreach/letters/fonts/FontFace.h"

#include "core/outreach/letters/fonts/BigEndian.h"

#include <QFontDatabase>

namespace banso {

Result<std::unique_ptr<FontFace>> FontFace::load(const QString& family, bool isBold) {
    const QString name = isBold ? family + QStringLiteral(" Bold") : family;
    if (!QFontDatabase::hasFamily(family))
        return fail(broken("letter.fontMissing", {}, {name}));
    QFont font(family);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(isBold);
    font.setPixelSize(64);
    QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || (isBold && raw.weight() < QFont::DemiBold))
        return fail(broken("letter.fontMissing", {}, {name}));
    std::unique_ptr<FontFace> face(new FontFace(name, std::move(font), std::move(raw)));
    if (!face->isEmbeddable())
        return fail(broken("letter.fontUnsuitable", {}, {name}));
    return face;
}

FontFace::FontFace(QString name, QFont font, QRawFont raw)
    : m_name(std::move(name)),
      m_font(std::move(font)),
      m_raw(std::move(raw)),
      m_widths(table("hmtx")),
      m_variations(table("cmap")) {
    const QByteArray horizontal = table("hhea");
    m_unitsPerEm = std::max<int>(u16At(table("head"), 18), 1);
    m_widthCount = std::max<int>(u16At(horizontal, 34), 1);
    m_ascent = static_cast<double>(s16At(horizontal, 4)) / m_unitsPerEm;
    m_descent = -static_cast<double>(s16At(horizontal, 6)) / m_unitsPerEm;
}

QByteArray FontFace::table(const char* tag) const {
    const auto known = m_tables.constFind(tag);
    return known != m_tables.constEnd() ? *known : *m_tables.insert(tag, m_raw.fontTable(tag));
}

bool FontFace::isEmbeddable() const {
    constexpr int kRestricted = 0x0002;
    return !table("loca").isEmpty() && (u16At(table("OS/2"), 8) & kRestricted) == 0;
}

quint32 FontFace::glyphOf(char32_t c) const {
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString::fromUcs4(&c, 1));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

quint32 FontFace::variationOf(char32_t base, char32_t selector) const {
    const auto found = m_variations.find(base, selector);
    if (!found)
        return 0;
    return found->form == VariationTable::Form::Special ? found->glyph : glyphOf(base);
}

double FontFace::advanceOf(quint32 glyph) const {
    const qint64 entry = std::min<qint64>(glyph, m_widthCount - 1);
    return static_cast<double>(u16At(m_widths, entry * 4)) / m_unitsPerEm;
}

QRawFont FontFace::atPixelSize(double pixels) const {
    QRawFont raw = m_raw;
    raw.setPixelSize(pixels);
    return raw;
}

QFont FontFace::font(int pixels) const {
    QFont font = m_font;
    font.setPixelSize(pixels);
    return font;
}

} // namespace banso
