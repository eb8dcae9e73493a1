#include "tests/core/outreach/letters/PdfTools.h"

#include "tests/support/Precompiled.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace banso::test {

namespace {

QByteArray run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        FAIL(program.toStdString() << " (poppler-utils) cannot be run");
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty()); // a damaged file is mended, with a complaint
    return process.readAllStandardOutput();
}

constexpr double kMillimetresPerPoint = 25.4 / 72;

QRectF boxOf(const QXmlStreamAttributes& attributes) {
    const auto value = [&](QLatin1String name) {
        return attributes.value(name).toDouble() * kMillimetresPerPoint;
    };
    return {QPointF(value(QLatin1String("xMin")), value(QLatin1String("yMin"))),
            QPointF(value(QLatin1String("xMax")), value(QLatin1String("yMax")))};
}

} // namespace

QStringList pageTexts(const QString& path) {
    QStringList pages =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}))
            .split(u'\f');
    pages.removeLast();
    return pages;
}

std::vector<PdfWord> pdfWords(const QString& path) {
    std::vector<PdfWord> words;
    QXmlStreamReader xml(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"page")
            ++page;
        if (xml.name() == u"word") {
            const QRectF box = boxOf(xml.attributes());
            words.push_back({page, xml.readElementText(), box});
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return words;
}

QImage pageImage(const QString& path, int page, int dotsPerInch) {
    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-f"),
         QString::number(page), QStringLiteral("-l"), QString::number(page),
         QStringLiteral("-gray"), QStringLiteral("-singlefile"), path, root});
    QImage image(root + QStringLiteral(".pgm"));
    REQUIRE_FALSE(image.isNull());
    image.setDotsPerMeterX(static_cast<int>(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(dotsPerInch / 0.0254));
    return image;
}

QStringList toolLines(const QString& program, const QString& path) {
    return QString::fromUtf8(run(program, {path})).split(u'\n');
}

bool hasInk(const QImage& page, const QRectF& area) {
    const double scale = page.dotsPerMeterX() / 1000.0;
    const QRect dots = QRectF(area.topLeft() * scale, area.size() * scale).toRect() & page.rect();
    for (int y = dots.top(); y <= dots.bottom(); ++y)
        for (int x = dots.left(); x <= dots.right(); ++x)
            if (qGray(page.pixel(x, y)) < 250)
                return true;
    return false;
}

} // namespace banso::test
