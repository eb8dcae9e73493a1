#include "core/outreach/letters/pdf/PdfFile.h"

#include <cmath>

namespace banso {

namespace {

/// zlib at a level where letters take little time; the length that Qt puts first is no part of it.
QByteArray deflated(const QByteArray& content) {
    constexpr int kLevel = 3;
    constexpr int kQtHeader = 4;
    return qCompress(content, kLevel).sliced(kQtHeader);
}

} // namespace

PdfFile::PdfFile(OutgoingFile& out) : m_out(out) {
    // The second line tells transfer programs that the file is not text.
    put("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

PdfRef PdfFile::reserve() {
    m_offsets.push_back(0);
    return static_cast<PdfRef>(m_offsets.size());
}

void PdfFile::put(const QByteArray& bytes) {
    constexpr qsizetype kEnough = 256 * 1024;
    m_hash.add(bytes);
    m_position += bytes.size();
    m_waiting += bytes;
    if (m_waiting.size() >= kEnough)
        flush();
}

void PdfFile::flush() {
    if (!m_failure)
        if (const Status written = m_out.write(m_waiting); !written)
            m_failure = written.error();
    m_waiting.clear();
}

void PdfFile::write(PdfRef ref, const QByteArray& object) {
    m_offsets[static_cast<std::size_t>(ref - 1)] = m_position;
    put(QByteArray::number(ref) + " 0 obj\n" + object + "\nendobj\n");
}

void PdfFile::writeStream(PdfRef ref, const QByteArray& entries, const QByteArray& content) {
    const QByteArray packed = deflated(content);
    write(ref, "<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + entries +
                   ">>\nstream\n" + packed + "\nendstream");
}

Status PdfFile::finish(PdfRef catalog, PdfRef information) {
    const qint64 start = m_position;
    const QByteArray size = QByteArray::number(m_offsets.size() + 1);
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qint64 offset : m_offsets)
        table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    put(table);
    const QByteArray id = m_hash.takeHex().first(32);
    put("trailer\n<</Size " + size + "/Root " + pdfReference(catalog) + "/Info " +
        pdfReference(information) + "/ID[<" + id + "><" + id + ">]>>\nstartxref\n" +
        QByteArray::number(start) + "\n%%EOF\n");
    flush();
    if (m_failure)
        return fail(*m_failure);
    return {};
}

QByteArray pdfReference(PdfRef ref) {
    return QByteArray::number(ref) + " 0 R";
}

QByteArray pdfHexUnits(const QString& text) {
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

QByteArray pdfText(const QString& text) {
    return "<feff" + pdfHexUnits(text) + '>';
}

void appendPdfNumber(QByteArray& out, double value) {
    auto thousandths = std::llround(value * 1000);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    out += QByteArray::number(thousandths / 1000);
    if (int rest = static_cast<int>(thousandths % 1000); rest != 0) {
        out += '.';
        for (int place = 100; rest != 0; place /= 10) {
            out += static_cast<char>('0' + rest / place);
            rest %= place;
        }
    }
}

} // namespace banso
