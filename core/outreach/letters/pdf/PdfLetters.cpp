#include "core/outreach/letters/pdf/PdfLetters.h"

namespace banso {

namespace {

constexpr double kPointsPerMillimetre = 72 / 25.4;

QByteArray dateText(Instant at) {
    // 2026-11-22T00:00:00.000Z becomes D:20261122000000Z
    QString digits = at.iso();
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return "(D:" + digits.first(14).toLatin1() + "Z)";
}

void appendNumbers(QByteArray& out, std::initializer_list<double> values) {
    for (const double value : values) {
        appendPdfNumber(out, value);
        out += ' ';
    }
}

void appendHex(QByteArray& out, quint16 code) {
    static constexpr char kDigits[] = "0123456789abcdef";
    for (const int shift : {12, 8, 4, 0})
        out += kDigits[(code >> shift) & 0xF];
}

} // namespace

PdfLetters::PdfLetters(OutgoingFile& out, PdfDescription description)
    : m_file(out),
      m_description(std::move(description)),
      m_tree(m_file.reserve()),
      m_resources(m_file.reserve()) {}

void PdfLetters::addPage(const PageInk& page) {
    m_pages.push_back(writePage(page));
}

void PdfLetters::addFrontPage(const PageInk& page) {
    m_front.push_back(writePage(page));
}

QPointF PdfLetters::paper(QPointF millimetres) const {
    const PrintOffset& offset = m_description.offset;
    return QPointF(millimetres.x() + offset.right,
                   m_description.pageSize.height() - millimetres.y() - offset.down) *
           kPointsPerMillimetre;
}

PdfRef PdfLetters::writePage(const PageInk& page) {
    QByteArray content;
    content.reserve(16 * 1024);
    for (const InkFill& fill : page.fills) {
        const QPointF corner = paper(fill.box.bottomLeft());
        appendPdfNumber(content, fill.grey);
        content += " g ";
        appendNumbers(content, {corner.x(), corner.y(), fill.box.width() * kPointsPerMillimetre,
                                fill.box.height() * kPointsPerMillimetre});
        content += "re f\n";
    }
    content += "0 g 0 G\n";
    for (const InkLine& line : page.lines) {
        const QPointF from = paper(line.from);
        const QPointF to = paper(line.to);
        appendPdfNumber(content, line.thickness * kPointsPerMillimetre);
        content += line.isDashed ? " w [4.25 2.83] 0 d " : " w [] 0 d ";
        appendNumbers(content, {from.x(), from.y()});
        content += "m ";
        appendNumbers(content, {to.x(), to.y()});
        content += "l S\n";
    }
    for (const InkText& text : page.texts)
        appendText(content, text);
    const PdfRef stream = m_file.reserve();
    const PdfRef ref = m_file.reserve();
    m_file.writeStream(stream, {}, content);
    m_file.write(ref, "<</Type/Page/Parent " + pdfReference(m_tree) + "/Contents " +
                          pdfReference(stream) + ">>");
    return ref;
}

void PdfLetters::appendText(QByteArray& content, const InkText& text) {
    if (text.pieces.empty())
        return;
    content += "BT\n";
    double x = text.at.x();
    for (std::size_t first = 0; first < text.pieces.size();) {
        const Piece& piece = *text.pieces[first];
        std::size_t end = first + 1;
        if (piece.glyphs.size() == 1) {
            while (end < text.pieces.size() && text.pieces[end]->face == piece.face &&
                   text.pieces[end]->glyphs.size() == 1)
                ++end;
            const QPointF at = paper({x, text.at.y()});
            Resource& resource = resourceOf(*piece.face);
            content += '/' + resource.name + ' ';
            appendNumbers(content, {text.size * kPointsPerMillimetre});
            content += "Tf ";
            appendNumbers(content, {text.spread * kPointsPerMillimetre});
            content += "Tc 1 0 0 1 ";
            appendNumbers(content, {at.x(), at.y()});
            content += "Tm ";
            appendRun(content, text, first, end);
        } else if (!piece.glyphs.isEmpty()) {
            appendShaped(content, text, piece, x);
        }
        for (std::size_t i = first; i < end; ++i)
            x += text.pieces[i]->advance * text.size + text.spread;
        first = end;
    }
    content += "ET\n";
}

void PdfLetters::appendRun(QByteArray& content, const InkText& text, std::size_t first,
                           std::size_t end) {
    PdfFont& font = resourceOf(*text.pieces[first]->face).font;
    content += '<';
    for (std::size_t i = first; i < end; ++i)
        appendHex(content, font.codeOf(*text.pieces[i]));
    content += ">Tj\n";
}

/// Several glyphs for one text, each in its place; the text stands around them.
void PdfLetters::appendShaped(QByteArray& content, const InkText& text, const Piece& piece,
                              double x) {
    Resource& resource = resourceOf(*piece.face);
    content += "/Span<</ActualText " + pdfText(piece.text) + ">>BDC /" + resource.name + ' ';
    appendNumbers(content, {text.size * kPointsPerMillimetre});
    content += "Tf 0 Tc\n";
    for (const PieceGlyph& glyph : piece.glyphs) {
        const QPointF at = paper({x + glyph.x * text.size, text.at.y() - glyph.y * text.size});
        content += "1 0 0 1 ";
        appendNumbers(content, {at.x(), at.y()});
        content += "Tm <";
        appendHex(content, resource.font.codeOf(glyph.glyph));
        content += ">Tj\n";
    }
    content += "EMC\n";
}

PdfLetters::Resource& PdfLetters::resourceOf(const FontFace& face) {
    for (const auto& resource : m_fonts)
        if (resource->face == &face)
            return *resource;
    const QByteArray name = 'F' + QByteArray::number(m_fonts.size() + 1);
    m_fonts.push_back(std::make_unique<Resource>(Resource{&face, name, PdfFont(m_file, face)}));
    return *m_fonts.back();
}

Status PdfLetters::finish() {
    QByteArray fonts;
    for (const auto& resource : m_fonts) {
        resource->font.write();
        fonts += '/' + resource->name + ' ' + pdfReference(resource->font.ref());
    }
    m_file.write(m_resources, "<</Font<<" + fonts + ">>>>");
    QByteArray kids;
    for (const std::vector<PdfRef>* part : {&m_front, &m_pages})
        for (const PdfRef page : *part)
            kids += pdfReference(page) + ' ';
    QByteArray box = "[0 0 ";
    appendNumbers(box, {m_description.pageSize.width() * kPointsPerMillimetre,
                        m_description.pageSize.height() * kPointsPerMillimetre});
    m_file.write(m_tree, "<</Type/Pages/Count " + QByteArray::number(pageCount()) + "/Kids[" +
                             kids + "]/MediaBox" + box + "]/Resources " +
                             pdfReference(m_resources) + ">>");
    const PdfRef catalog = m_file.reserve();
    m_file.write(catalog,
                 "<</Type/Catalog/Pages " + pdfReference(m_tree) +
                     "/Lang(ja-JP)/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true"
                     "/Duplex/" +
                     (m_description.isTwoSided ? "DuplexFlipLongEdge" : "Simplex") + ">>>>");
    const PdfRef information = m_file.reserve();
    m_file.write(information, "<</Title" + pdfText(m_description.title) +
                                  "/Producer(Banso)/CreationDate" +
                                  dateText(m_description.createdAt) + ">>");
    return m_file.finish(catalog, information);
}

} // namespace banso
