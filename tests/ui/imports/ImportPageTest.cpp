#include "tests/support/gui/Precompiled.h"
#include "tests/ui/imports/ImportStage.h"
#include "ui/imports/ReviewView.h"
#include "ui/imports/WorkingView.h"
#include "ui/shell/WindowPicture.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/look/Look.h"

#include <QDir>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>
#include <QUrl>

using namespace banso;
using Step = ImportPresenter::Step;
using banso::test::ImportStage;
using banso::test::ImportTown;
using banso::test::People;

namespace {

/// A woman and her twins, entered by hand before the register knew them.
void enterByHand(ImportTown& town) {
    test::NewsNotebook news;
    People people(town.desk, news);
    const auto mother = people.mother("甲野 京子", "コウノ キョウコ", "1994-04-04");
    people.child(mother, "甲野 一", "コウノ ハジメ", "2026-11-10", Sex::Male);
    people.child(mother, "甲野 二", "コウノ ツグ", "2026-11-10", Sex::Male);
}

/// They appear in the register.
test::ExtractBuilder withTwins() {
    auto extract = ImportTown::nextExtract();
    extract.add("0011", "甲野　京子", "コウノ　キョウコ", "1994-04-04")
        .female()
        .household("400", "2", "世帯主");
    extract.add("0012", "甲野　一", "コウノ　ハジメ", "2026-11-10")
        .household("400", "20", "子")
        .set("住民となった年月日", "2026-11-10");
    extract.add("0013", "甲野　二", "コウノ　ツグ", "2026-11-10")
        .household("400", "20", "子")
        .set("住民となった年月日", "2026-11-10");
    return extract;
}

void chooseFilter(ImportStage& s, const QString& text) {
    QListWidget& list = *s.page().changesView()->filters();
    list.setFocus();
    test::press(Qt::Key_Home);
    for (int i = 0; i < list.count() && !list.currentItem()->text().startsWith(text); ++i)
        test::press(Qt::Key_Down);
    REQUIRE(list.currentItem()->text().startsWith(text));
}

} // namespace

TEST_CASE("a clerk takes the week's extract over by keys alone", "[imports]") {
    ImportStage s;
    s.take(ImportTown::firstExtract().write(s.town.file("first.csv")));
    s.town.reg.clock.set(People::day("2026-11-29"));
    s.presenter().setAsOf(People::day("2026-11-29"));
    test::press(Qt::Key_Escape);
    CHECK(s.page().place().isEmpty());
    CHECK(test::focus() == s.page().chooseView()->kinds());
    CHECK(ImportStage::row(*s.page().chooseView()->history(), 0)
              .contains(QStringLiteral("住民基本台帳の抽出 | R8.11.22 | 4 | 0 |")));

    s.asker.prepareText(ImportTown::nextExtract().write(s.town.file("next.csv")));
    test::press(Qt::CTRL | Qt::Key_O);
    REQUIRE(s.settles(Step::Looked));
    CHECK(s.page().place() == u"look");
    ChangesView& view = *s.page().changesView();
    CHECK(view.summary().contains(
        QStringLiteral("6行 = 変わる 2 + 変わらない 3 + 取り込めない 1 + 対象外（履歴・削除） 0")));
    chooseFilter(s, QStringLiteral("転居"));
    CHECK(view.table()->model()->rowCount() == 1);
    CHECK(view.detailText().contains(QStringLiteral("→")));
    chooseFilter(s, QStringLiteral("取り込めない行"));
    CHECK(view.detailText().startsWith(QStringLiteral("7行目　生年月日")));

    s.asker.prepareText(s.town.file("findings.csv"));
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    CHECK(QFile::exists(s.town.file("findings.csv")));

    const qint64 before = s.town.written();
    s.asker.prepareNo();
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.presenter().step() == Step::Looked);
    CHECK(s.town.written() == before);
    REQUIRE(s.asker.confirmations().size() == 1);
    CHECK(s.asker.confirmations()[0].items ==
          QStringList{QStringLiteral("出生  1"), QStringLiteral("転居  1")});
    s.asker.prepareYes();
    test::press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(s.settles(Step::Applied));
    CHECK(s.page().place().startsWith(QStringLiteral("batch:")));
    CHECK(s.line().contains(QStringLiteral("変更 2件、取り込めない行 1行")));
    CHECK_FALSE(view.notes().empty());

    // From a row to its household, and back.
    chooseFilter(s, QStringLiteral("出生"));
    view.table()->setFocus();
    test::press(Qt::Key_Return);
    REQUIRE(s.port.opened.size() == 1);
    CHECK(s.port.opened[0].startsWith(QStringLiteral("family:")));
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.page().place().startsWith(QStringLiteral("batch:")));
    // An earlier import is opened from the history.
    test::press(Qt::Key_Escape);
    RowTable& history = *s.page().chooseView()->history();
    history.setFocus();
    history.goToRow(1);
    test::press(Qt::Key_Return);
    CHECK(view.filters()->item(1)->text().startsWith(QStringLiteral("新規")));
}

TEST_CASE("who was entered by hand is joined by looking, and parted again", "[imports]") {
    ImportStage s;
    s.take(ImportTown::firstExtract().write(s.town.file("first.csv")));
    enterByHand(s.town);
    s.take(withTwins().write(s.town.file("twins.csv")));
    test::press(Qt::CTRL | Qt::Key_J);
    ReviewView& review = *s.page().reviewView();
    CHECK(s.page().place() == u"review:joins");
    CHECK(test::focus() == review.table());
    const int asked = review.table()->model()->rowCount();
    REQUIRE(asked >= 3); // the mother, and each twin
    CHECK(ImportStage::row(*review.table(), 0).contains(QStringLiteral("甲野 京子")));
    CHECK_FALSE(review.warning()->isVisible());
    CHECK(ImportStage::row(*review.table(), 1).contains(QStringLiteral("候補が複数")));
    CHECK(review.pair()->item(0, 1)->text() == QStringLiteral("甲野 京子"));
    CHECK(review.pair()->item(0, 2)->text() == QStringLiteral("甲野　京子"));
    CHECK(review.pair()->item(0, 3)->text() == QStringLiteral("合う"));

    s.asker.prepareYes();
    test::press(Qt::Key_S);
    CHECK_FALSE(ImportStage::row(*review.table(), 0).contains(QStringLiteral("甲野 京子")));
    CHECK(s.line().contains(QStringLiteral("一人にまとめました")));
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(ImportStage::row(*review.table(), 0).contains(QStringLiteral("甲野 京子")));
    s.asker.prepareYes();
    test::press(Qt::Key_S);

    // Twins: a reason is asked for, never only a yes.
    const int left = review.table()->model()->rowCount();
    REQUIRE(left >= 2);
    CHECK(review.warning()->isVisible());
    s.asker.prepareText(std::nullopt);
    test::press(Qt::Key_S);
    CHECK(review.table()->model()->rowCount() == left);
    CHECK(s.asker.reasons().size() == 1);

    // Somebody else: it goes, and can be asked again.
    test::press(Qt::Key_D);
    CHECK(review.table()->model()->rowCount() == left - 1);
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(review.table()->model()->rowCount() == left);
}

TEST_CASE("missing people and proposed families are lists of their own", "[imports]") {
    ImportStage s;
    s.take(ImportTown::firstExtract().write(s.town.file("first.csv")));
    auto next = ImportTown::firstExtract();
    next.remove("0004");
    s.take(next.write(s.town.file("next.csv")));
    s.workspace().open(QStringLiteral("import"), QStringLiteral("review:missing"));
    ReviewView& review = *s.page().reviewView();
    CHECK(review.list() == ReviewView::List::Missing);
    CHECK(review.tabs()->tabText(1).endsWith(QStringLiteral(" 1")));
    CHECK(ImportStage::row(*review.table(), 0).startsWith(QStringLiteral("渡邉󠄀　静")));
    CHECK_FALSE(review.pair()->isVisible());
    review.tabs()->setFocus();
    test::press(Qt::Key_Right);
    test::press(Qt::Key_Right);
    CHECK(s.page().place() == u"review:proposed");
    review.table()->setFocus();
    REQUIRE(review.table()->model()->rowCount() == 1);
    test::press(Qt::Key_C);
    CHECK(review.table()->model()->rowCount() == 0);
    CHECK(s.line().contains(QStringLiteral("確定")));
}

TEST_CASE("a file that is dropped is looked at; a folder full of files is not", "[imports]") {
    ImportStage s;
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.page(), &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.page(), &event);
    };
    const QUrl file =
        QUrl::fromLocalFile(ImportTown::firstExtract().write(s.town.file("first.csv")));
    drop({file, file});
    CHECK(s.presenter().step() == Step::Choose);
    drop({file});
    CHECK(s.settles(Step::Looked));
}

TEST_CASE("every step fits the small screen at every size of text, and speaks Japanese",
          "[imports]") {
    static const QRegularExpression kept(QStringLiteral(
        "Ctrl|Shift|Alt|Enter|Esc|SMS|LINE|CSV|CP932|Shift_JIS|UTF-8|[a-z]+\\.csv|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        ImportStage s;
        const auto picture = [&](const char* name) {
            INFO(name << " at " << percent << " %");
            CHECK(s.window.minimumSizeHint().width() <= 1366);
            CHECK(s.window.minimumSizeHint().height() <= 768);
            CHECK(writePicture(
                s.window,
                folder.filePath(
                    QStringLiteral("import-%1-%2.png").arg(QLatin1String(name)).arg(percent))));
            for (const QLabel* label : s.page().findChildren<QLabel*>()) {
                INFO(label->text().toStdString());
                CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
            }
            for (const auto* button : s.page().findChildren<QAbstractButton*>()) {
                INFO(button->text().toStdString());
                CHECK_FALSE(QString(button->text()).remove(kept).contains(english));
            }
        };
        picture("empty");
        s.take(ImportTown::firstExtract().write(s.town.file("first.csv")));
        enterByHand(s.town);
        s.town.isHeld = true;
        s.presenter().look(withTwins().write(s.town.file("twins.csv")));
        picture("working");
        s.town.isHeld = false;
        REQUIRE(s.settles(Step::Looked));
        picture("preview");
        chooseFilter(s, QStringLiteral("取り込めない行"));
        picture("findings");
        s.presenter().apply();
        REQUIRE(s.settles(Step::Applied));
        picture("applied");
        test::press(Qt::CTRL | Qt::Key_J);
        picture("joins");
        s.page().reviewView()->table()->goToRow(1);
        picture("twins");
        s.page().reviewView()->open(ReviewView::List::Proposed);
        picture("proposed");
        test::press(Qt::Key_Escape);
        picture("choose");
        s.presenter().setAsOf(People::day("2026-10-01"));
        s.look(s.town.file("twins.csv"));
        picture("older");
        CHECK(s.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}
