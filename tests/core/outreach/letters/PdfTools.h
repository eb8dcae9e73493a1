// What others read out of our files: poppler's programs.
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace banso::test {

/// A word as `pdftotext -bbox` sees it, in millimetres from the upper left corner.
struct PdfWord {
    int page; ///< from 1
    QString text;
    QRectF box;
};

/// Each page's text, in reading order.
QStringList pageTexts(const QString& path);
std::vector<PdfWord> pdfWords(const QString& path);
/// A page as it comes out of a printer.
QImage pageImage(const QString& path, int page, int dotsPerInch);
/// The lines of `pdfinfo` or `pdffonts`.
QStringList toolLines(const QString& program, const QString& path);

/// Whether any dot in `area` (millimetres) is darker than paper.
bool hasInk(const QImage& page, const QRectF& area);

} // namespace banso::test
