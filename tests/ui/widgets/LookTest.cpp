#include "ui/widgets/look/Look.h"

#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Elision.h"

#include <QDirIterator>
#include <QFontInfo>
#include <QRegularExpression>

using namespace banso;

namespace {

double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

/// WCAG 2: 4.5 is what text needs.
double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("every tone can be read on every surface, light and dark", "[look]") {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Look::apply({scheme, 100});
        const QPalette palette = QApplication::palette();
        for (const Tone tone : {Tone::Plain, Tone::Quiet, Tone::Accent, Tone::Good, Tone::Warning,
                                Tone::Overdue, Tone::Loss, Tone::Withheld, Tone::Protected}) {
            INFO(keyOf(scheme).toStdString() << " tone " << static_cast<int>(tone));
            const QColor ink = inkOf(tone, palette);
            CHECK(contrast(ink, washOf(tone, palette)) >= 4.5);
            if (tone == Tone::Protected) // always stands on its own band
                continue;
            CHECK(contrast(ink, palette.color(QPalette::Window)) >= 4.5);
            CHECK(contrast(ink, palette.color(QPalette::Base)) >= 4.5);
            CHECK(contrast(ink, palette.color(QPalette::Highlight)) >= 4.5);
        }
        // Lines around what can be typed in, and the focus: 3 is what they need.
        CHECK(contrast(strongLineColor(palette), palette.color(QPalette::Window)) >= 3.0);
        CHECK(contrast(inkOf(Tone::Accent, palette), palette.color(QPalette::Window)) >= 3.0);
    }
    Look::apply({});
}

TEST_CASE("the text is BIZ UDGothic at 10.5 pt with figures of one width", "[look]") {
    for (const int percent : {100, 150, 200}) {
        Look::apply({Scheme::Light, percent});
        const QFont font = QApplication::font();
        CHECK(QFontInfo(font).family().startsWith(QStringLiteral("BIZ UD")));
        CHECK(font.pointSizeF() == Approx(10.5 * percent / 100));
        const QFontMetrics metrics(font);
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            CHECK(metrics.horizontalAdvance(QChar(digit)) == metrics.horizontalAdvance(u'0'));
        CHECK(Look::rowHeight() == qRound(1.6 * metrics.height()));
        CHECK(Look::grid(1) == 4 * percent / 100);
    }
    Look::apply({Scheme::Light, 900});
    CHECK(QApplication::font().pointSizeF() == Approx(21.0));
    Look::apply({});
}

TEST_CASE("every icon is drawn in both schemes, and every name that is used is drawn", "[look]") {
    QDirIterator drawn(QStringLiteral(BANSO_SOURCE_DIR "/resources/icons"),
                       {QStringLiteral("*.svg")});
    int count = 0;
    while (drawn.hasNext()) {
        drawn.next();
        const QString name = drawn.fileInfo().completeBaseName();
        INFO(name.toStdString());
        for (const char* scheme : {"light", "dark"})
            for (const int size : {20, 40, 60}) {
                const QPixmap picture(QStringLiteral(":/icons/%1/%2-%3.png")
                                          .arg(QLatin1String(scheme), name)
                                          .arg(size));
                CHECK(picture.size() == QSize(size, size));
            }
        ++count;
    }
    CHECK(count >= 20);
    static const QRegularExpression used(QStringLiteral(
        "(?:drawnIcon|drawnPixmap|flatButton|setIcon)\\(\\s*QStringLiteral\\(\"([a-z-]+)\"\\)"));
    QDirIterator sources(QStringLiteral(BANSO_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                         QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto match = used.globalMatch(QString::fromUtf8(file.readAll()));
        for (; match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            INFO(name.toStdString());
            CHECK_FALSE(drawnIcon(name).isNull());
        }
    }
    CHECK(found > 5);
    CHECK(drawnIcon(QStringLiteral("no-such-icon")).isNull());
}

TEST_CASE("an icon follows the scheme and takes a tone's colour", "[look]") {
    const auto darkest = [](const QIcon& icon) {
        const QImage image = icon.pixmap(20, 20).toImage();
        QColor found;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x)
                if (image.pixelColor(x, y).alpha() > 240)
                    found = image.pixelColor(x, y);
        return found;
    };
    const QIcon plain = drawnIcon(QStringLiteral("stop"));
    const QIcon loss = drawnIcon(QStringLiteral("stop"), Tone::Loss);
    Look::apply({Scheme::Light, 100});
    CHECK(darkest(plain).lightness() < 100);
    CHECK(darkest(loss).hue() ==
          Approx(inkOf(Tone::Loss, QApplication::palette()).hue()).margin(3));
    Look::apply({Scheme::Dark, 100});
    CHECK(darkest(plain).lightness() > 180);
    Look::apply({});
}

TEST_CASE("text is cut between letters as people see them", "[look]") {
    const QFontMetrics metrics(QApplication::font());
    // A surrogate pair, a variation sequence, a kana with a combining mark.
    for (const char* name : {"𠮷田𠮷田𠮷田𠮷田", "葛󠄀城葛󠄀城葛󠄀城葛󠄀城",
                             "か゚き゚く゚け゚こ゚か゚き゚く゚", "グエン ティ フォン マイ クリスティーナ"}) {
        const QString text = utf8(name);
        INFO(name);
        CHECK(elided(text, metrics, metrics.horizontalAdvance(text)) == text);
        for (int width = 0; width < metrics.horizontalAdvance(text); ++width) {
            QString cut = elided(text, metrics, width);
            REQUIRE(cut.endsWith(u'…'));
            cut.chop(1);
            REQUIRE_FALSE(cut.isEmpty());
            REQUIRE(text.startsWith(cut));
            const QString rest = text.sliced(cut.size());
            REQUIRE_FALSE(rest.front().isLowSurrogate());
            REQUIRE_FALSE(rest.startsWith(utf8("󠄀")));
            REQUIRE(rest.front().category() != QChar::Mark_NonSpacing);
            if (cut.size() > 3) // the first letter stays, however narrow it is
                REQUIRE(metrics.horizontalAdvance(cut + u'…') <= width);
        }
    }
    CHECK(elided({}, metrics, 0).isEmpty());
}

TEST_CASE("a label that gives way keeps its whole text for those who ask", "[look]") {
    ElidedLabel label;
    label.setText(utf8("サンプル市中央二丁目2-3 サンプルハイツ201"));
    test::show(label, {80, 30});
    CHECK(label.isCut());
    CHECK(label.shownText().endsWith(u'…'));
    CHECK(label.text() == utf8("サンプル市中央二丁目2-3 サンプルハイツ201"));
    label.resize(600, 30);
    CHECK_FALSE(label.isCut());
    CHECK(label.shownText() == label.text());
}
