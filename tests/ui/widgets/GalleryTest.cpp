#include "tests/ui/widgets/Gallery.h"

#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/look/Look.h"

#include <QDir>

using namespace banso;

TEST_CASE("every widget fits the small screen at every size of text", "[look]") {
    const FixedClock clock(*Date::of(2026, 11, 22));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const int percent : {100, 150, 200}) {
            INFO(keyOf(scheme).toStdString() << " " << percent);
            Look::apply({scheme, percent});
            test::Gallery gallery(clock);
            test::show(gallery, {1366, 700});
            CHECK(gallery.minimumSizeHint().width() <= 1366);
            const QPixmap picture = gallery.grab();
            CHECK(picture.width() == 1366);
            if (const QString folder = qEnvironmentVariable("BANSO_PICTURES"); !folder.isEmpty())
                CHECK(picture.save(QDir(folder).filePath(
                    QStringLiteral("gallery-%1-%2.png").arg(keyOf(scheme)).arg(percent))));
        }
    Look::apply({});
}
