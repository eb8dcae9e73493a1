// Rules that hold for every widget there is: heard, seen in Japanese, never colour alone.
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/words/Language.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace banso;

TEST_CASE("everything that takes the focus has a name to be heard", "[everywhere]") {
    const FixedClock clock(*Date::of(2026, 11, 22));
    test::Gallery gallery(clock);
    test::show(gallery, {1366, 700});
    int looked = 0;
    for (QWidget* widget : gallery.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(heard);
        INFO(widget->metaObject()->className());
        if (heard->role() == QAccessible::PageTabList || heard->role() == QAccessible::Table ||
            heard->role() == QAccessible::Client || widget->inherits("QScrollArea"))
            continue; // the page names its own tables and areas
        CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
        ++looked;
    }
    CHECK(looked >= 8);
}

TEST_CASE("a banner has its icon, its word and its tone", "[everywhere]") {
    std::set<QString> words;
    std::set<QString> icons;
    for (const BannerKind kind :
         {BannerKind::Protection, BannerKind::Loss, BannerKind::Overdue, BannerKind::Withheld,
          BannerKind::Warning, BannerKind::Note, BannerKind::Done}) {
        const Banner banner(kind, QStringLiteral("本文"));
        words.insert(wordOf(kind));
        icons.insert(iconOf(kind));
        CHECK_FALSE(drawnIcon(iconOf(kind)).isNull());
        CHECK(banner.accessibleName() == wordOf(kind) + QStringLiteral(" 本文"));
        CHECK(toneOf(kind) != Tone::Plain);
    }
    CHECK(words.size() == 7);
    CHECK(icons.size() == 7);
    CHECK(toneOf(BannerKind::Loss) == Tone::Loss); // never red
}

TEST_CASE("a banner shows at most one thing to do", "[everywhere]") {
    Banner banner(BannerKind::Protection, QStringLiteral("住所は非表示"));
    CHECK(banner.action()->isHidden());
    banner.setAction(QStringLiteral("見る理由を入力…"));
    CHECK_FALSE(banner.action()->isHidden());
    banner.setAction({});
    CHECK(banner.action()->isHidden());
}

TEST_CASE("nothing of the widgets speaks English to a Japanese", "[everywhere]") {
    const FixedClock clock(*Date::of(2026, 11, 22));
    test::Gallery gallery(clock);
    // Names of keys and services stay as they are.
    static const QRegularExpression kept(
        QStringLiteral("Ctrl|Enter|Esc|SMS|LINE|Tab|T|R\\d|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    for (const QLabel* label : gallery.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
    }
    for (const QAbstractButton* button : gallery.findChildren<QAbstractButton*>()) {
        INFO(button->text().toStdString());
        CHECK_FALSE(QString(button->text()).remove(kept).contains(english));
    }
}
