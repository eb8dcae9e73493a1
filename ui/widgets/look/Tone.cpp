#include "ui/widgets/look/Tone.h"

#include <array>

namespace banso {

namespace {

struct Shade {
    QRgb lightInk;
    QRgb lightWash;
    QRgb darkInk;
    QRgb darkWash;
};

// In the order of Tone. A test measures the contrast of each pair.
constexpr std::array<Shade, 9> kShades{{
    {0xff1b2733, 0xffffffff, 0xffe6ebf0, 0xff232a33}, // Plain
    {0xff536270, 0xffeef1f4, 0xffa7b4c0, 0xff2b333d}, // Quiet
    {0xff0f6579, 0xffdceef2, 0xff6cc4d9, 0xff1f414b}, // Accent
    {0xff2a6b33, 0xffe2f2e4, 0xff86cc8f, 0xff23402a}, // Good
    {0xff7d4e00, 0xfffdf0d2, 0xfff0bd5b, 0xff43361a}, // Warning
    {0xffb3320f, 0xfffde9e2, 0xffff9270, 0xff4b2a20}, // Overdue
    {0xff653a9b, 0xfff0e9f9, 0xffc9abf4, 0xff392d4c}, // Loss
    {0xff55616c, 0xffe6eaed, 0xffaab6c0, 0xff333c46}, // Withheld
    {0xffffffff, 0xff2b3540, 0xffffffff, 0xff07090b}, // Protected
}};

const Shade& shadeOf(Tone tone) {
    return kShades.at(static_cast<std::size_t>(tone));
}

} // namespace

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor inkOf(Tone tone, const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? shadeOf(tone).darkInk : shadeOf(tone).lightInk);
}

QColor washOf(Tone tone, const QPalette& palette) {
    return QColor::fromRgb(isDark(palette) ? shadeOf(tone).darkWash : shadeOf(tone).lightWash);
}

QColor lineColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0x3a, 0x45, 0x51) : QColor(0xd3, 0xda, 0xe1);
}

QColor strongLineColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0x76, 0x85, 0x94) : QColor(0x7d, 0x8b, 0x99);
}

} // namespace banso
