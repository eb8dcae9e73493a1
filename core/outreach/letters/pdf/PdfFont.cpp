#include "core/outreach/letters/pdf/PdfFont.h"

#include "core/outreach/letters/fonts/BigEndian.h"

#include <cmath>

namespace banso {

namespace {

QByteArray inThousandths(double em) {
    return QByteArray::number(std::llround(em * 1000));
}

} // namespace

PdfFont::PdfFont(PdfFile& file, const FontFace& face)
    : m_file(file), m_face(face), m_ref(file.reserve()), m_subset(face), m_codes{{0, 1, {}}} {}

quint16 PdfFont::codeOf(const Piece& piece) {
    quint16& code = m_byPiece[&piece];
    if (code == 0)
        code = add(piece.glyphs.front().glyph, piece.text);
    return code;
}

quint16 PdfFont::codeOf(quint32 glyph) {
    return add(glyph, {});
}

quint16 PdfFont::add(quint32 glyph, const QString& text) {
    quint16& code = m_byText[{glyph, text}];
    if (code == 0) {
        if (m_codes.size() > 0xFFFF)
            m_file.reject(refused("letter.tooManyCharacters", {}, {m_face.name()}));
        code = static_cast<quint16>(m_codes.size());
        m_codes.push_back({m_subset.add(glyph), m_face.advanceOf(glyph), text});
    }
    return code;
}

/// The name with a tag of six letters, as subsets must have; the same for the same glyphs.
QByteArray PdfFont::name() const {
    Sha256 hash;
    for (const Code& code : m_codes)
        hash.add(code.text.toUtf8());
    const QByteArray digits = hash.takeHex();
    QByteArray tag;
    for (qsizetype i = 0; i < 12; i += 2)
        tag += static_cast<char>('A' + digits.sliced(i, 2).toInt(nullptr, 16) % 26);
    QString plain = m_face.name();
    plain.removeIf([](QChar c) { return c.unicode() > 0x7F || !c.isLetterOrNumber(); });
    return tag + '+' + plain.toLatin1();
}

void PdfFont::write() {
    const PdfRef descendant = m_file.reserve();
    const PdfRef description = m_file.reserve();
    const PdfRef fontFile = m_file.reserve();
    const PdfRef glyphs = m_file.reserve();
    const PdfRef texts = m_file.reserve();
    const QByteArray font = m_subset.build();
    m_file.write(m_ref, "<</Type/Font/Subtype/Type0/BaseFont/" + name() +
                            "/Encoding/Identity-H/DescendantFonts[" + pdfReference(descendant) +
                            "]/ToUnicode " + pdfReference(texts) + ">>");
    m_file.write(descendant,
                 "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name() +
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                     "/FontDescriptor " +
                     pdfReference(description) + "/CIDToGIDMap " + pdfReference(glyphs) +
                     "/DW 1000/W[1[" + widths() + "]]>>");
    m_file.write(description, descriptor(fontFile));
    m_file.writeStream(fontFile, "/Length1 " + QByteArray::number(font.size()), font);
    m_file.writeStream(glyphs, {}, glyphMap());
    m_file.writeStream(texts, {}, textMap());
}

QByteArray PdfFont::descriptor(PdfRef fontFile) const {
    const QByteArray head = m_face.table("head");
    const auto em = [&](qint64 offset) {
        return inThousandths(static_cast<double>(s16At(head, offset)) / m_face.unitsPerEm());
    };
    constexpr int kSymbolic = 4; // codes are our own, not those of a known character set
    return "<</Type/FontDescriptor/FontName/" + name() + "/Flags " + QByteArray::number(kSymbolic) +
           "/FontBBox[" + em(36) + ' ' + em(38) + ' ' + em(40) + ' ' + em(42) +
           "]/ItalicAngle 0/Ascent " + inThousandths(m_face.ascent()) + "/Descent " +
           inThousandths(-m_face.descent()) + "/CapHeight 700/StemV 80/FontFile2 " +
           pdfReference(fontFile) + ">>";
}

QByteArray PdfFont::widths() const {
    QByteArray all;
    for (std::size_t code = 1; code < m_codes.size(); ++code)
        all += inThousandths(m_codes[code].width) + ' ';
    return all;
}

QByteArray PdfFont::glyphMap() const {
    QByteArray map;
    for (const Code& code : m_codes)
        appendU16(map, code.number);
    return map;
}

QByteArray PdfFont::textMap() const {
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<0000><ffff>endcodespacerange\n";
    constexpr std::size_t kBlock = 100; // the most that one block may hold
    std::vector<std::size_t> known;
    for (std::size_t code = 1; code < m_codes.size(); ++code)
        if (!m_codes[code].text.isEmpty())
            known.push_back(code);
    for (std::size_t first = 0; first < known.size(); first += kBlock) {
        const std::size_t end = std::min(first + kBlock, known.size());
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (std::size_t i = first; i < end; ++i)
            map += '<' + QByteArray::number(known[i], 16).rightJustified(4, '0') + "><" +
                   pdfHexUnits(m_codes[known[i]].text) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end\n";
}

} // namespace banso
