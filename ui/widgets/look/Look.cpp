#include "ui/widgets/look/Look.h"

#include "ui/widgets/look/InkKeeper.h"
#include "ui/widgets/look/LookStyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QToolTip>
#include <QVariant>

namespace banso {

namespace {

constexpr double kPointSize = 10.5;
constexpr const char* kPrimary = "bansoPrimary";
constexpr const char* kTone = "bansoTone";

QPalette paletteOf(Scheme scheme) {
    const bool dark = scheme == Scheme::Dark;
    const QColor window = dark ? QColor(0x1a, 0x20, 0x27) : QColor(0xf4, 0xf6, 0xf8);
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, washOf(Tone::Plain, palette));
    palette.setColor(QPalette::AlternateBase, washOf(Tone::Quiet, palette));
    palette.setColor(QPalette::Button, washOf(Tone::Plain, palette));
    const QColor text = inkOf(Tone::Plain, palette);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, inkOf(Tone::Overdue, palette));
    palette.setColor(QPalette::Highlight, washOf(Tone::Accent, palette));
    palette.setColor(QPalette::Link, inkOf(Tone::Accent, palette));
    palette.setColor(QPalette::LinkVisited, inkOf(Tone::Accent, palette));
    palette.setColor(QPalette::PlaceholderText, inkOf(Tone::Quiet, palette));
    palette.setColor(QPalette::ToolTipBase, washOf(Tone::Plain, palette));
    palette.setColor(QPalette::Mid, lineColor(palette));
    palette.setColor(QPalette::Dark, strongLineColor(palette));
    const QColor faded = dark ? QColor(0x75, 0x82, 0x8e) : QColor(0x8a, 0x96, 0xa1);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QFont fontOf(int percent) {
    // BIZ UDGothic, whose figures have one width (those of BIZ UDPGothic do not); IPAmj Mincho has
    // the rare characters of names that it lacks.
    QFont font(QStringList{QStringLiteral("BIZ UDGothic"), QStringLiteral("BIZ UDゴシック"),
                           QStringLiteral("IPAmjMincho"), QStringLiteral("IPAGothic")});
    font.setPointSizeF(kPointSize * percent / 100.0);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

double scale() {
    return QApplication::font().pointSizeF() / kPointSize;
}

} // namespace

void Look::apply(const LookChoice& choice) {
    const int percent = qBound(kLeastPercent, choice.percent, kMostPercent);
    QApplication::setFont(fontOf(percent));
    QApplication::setPalette(paletteOf(choice.scheme));
    QToolTip::setFont(fontOf(percent));
    QToolTip::setPalette(paletteOf(choice.scheme));
    // A new style makes every open window measure itself anew.
    QApplication::setStyle(new LookStyle);
}

int Look::grid(int steps) {
    return qRound(4 * steps * scale());
}

int Look::iconSize() {
    return grid(5);
}

int Look::rowHeight() {
    return qRound(1.6 * QFontMetrics(QApplication::font()).height());
}

int Look::controlHeight() {
    return qMax(grid(8), rowHeight() + grid(1));
}

int Look::letters(int count) {
    return QFontMetrics(QApplication::font()).horizontalAdvance(QString(count, u'国'));
}

QFont Look::titleFont(int level) {
    QFont font = QApplication::font();
    const double factor = level == 1 ? 1.4 : level == 2 ? 1.1 : 0.9;
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(level > 0);
    return font;
}

void Look::makePrimary(QAbstractButton* button) {
    button->setProperty(kPrimary, true);
}

bool Look::isPrimary(const QWidget* widget) {
    return widget && widget->property(kPrimary).toBool();
}

void Look::setTone(QWidget* widget, Tone tone) {
    widget->setProperty(kTone, static_cast<int>(tone));
    widget->update();
}

Tone Look::toneOf(const QWidget* widget) {
    return widget ? static_cast<Tone>(widget->property(kTone).toInt()) : Tone::Plain;
}

void Look::setInk(QWidget* label, Tone tone) {
    InkKeeper::of(label)->setTone(tone);
}

} // namespace banso
