#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/support/gui/SampleRows.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/CopyGuard.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace banso;

namespace {

struct Stand {
    explicit Stand(int rows) {
        book->rows = rows;
        model.setSource(std::make_unique<test::SampleRows>(book));
        table.setPagedModel(&model);
        test::show(table, {900, 400});
        table.setFocus();
    }
    QString text(int row, int column) {
        return model.index(row, column).data(Qt::DisplayRole).toString();
    }

    std::shared_ptr<test::SampleRows::Book> book = std::make_shared<test::SampleRows::Book>();
    PagedTableModel model;
    RowTable table;
};

} // namespace

TEST_CASE("no table or list gives what it shows to the clipboard", "[table]") {
    Stand s(3);
    s.table.setCurrentIndex(s.model.index(1, 0));
    QListWidget list;
    list.addItem(QStringLiteral("髙橋 凛"));
    list.setCurrentRow(0);
    QLineEdit field(QStringLiteral("typed"));
    field.selectAll();
    QClipboard* clipboard = QGuiApplication::clipboard();
    const auto afterCopy = [clipboard](QWidget& widget) {
        clipboard->setText(QStringLiteral("before"));
        test::show(widget, {300, 200});
        widget.setFocus();
        test::press(Qt::CTRL | Qt::Key_C);
        return clipboard->text();
    };
    // Qt would: that is why there is a guard.
    CHECK(afterCopy(list) == QStringLiteral("髙橋 凛"));
    const CopyGuard guard;
    CHECK(afterCopy(s.table) == QStringLiteral("before"));
    CHECK(afterCopy(list) == QStringLiteral("before"));
    CHECK(afterCopy(field) == QStringLiteral("typed"));
}

TEST_CASE("a million rows scroll in constant memory", "[table]") {
    Stand s(1'000'000);
    CHECK(s.model.rowCount() == 1'000'000);
    CHECK(s.model.pagesRead() <= 2); // only what is seen
    test::press(Qt::Key_End);
    CHECK(s.table.currentId() == 1'000'000);
    CHECK(s.text(999'999, 4) == QStringLiteral("1000000"));
    CHECK(s.model.pagesRead() <= 5);
    QScrollBar* bar = s.table.verticalScrollBar();
    for (int step = 0; step <= 200; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / 200));
        s.table.viewport()->repaint();
    }
    CHECK(s.model.pagesHeld() <= PagedTableModel::kPagesKept);
    CHECK(s.model.pagesRead() <= 5 + 2 * 201);
    CHECK(s.book->longest == PagedTableModel::kPageRows);
}

TEST_CASE("the model is what Qt expects of one", "[table]") {
    for (const int rows : {0, 1, 127, 128, 129, 1000}) {
        INFO(rows);
        auto book = std::make_shared<test::SampleRows::Book>();
        book->rows = rows;
        PagedTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(std::make_unique<test::SampleRows>(book));
        CHECK(model.rowCount() == rows);
        for (int row = 0; row < rows; ++row)
            REQUIRE(model.idAt(row) == row + 1);
        CHECK_FALSE(model.idAt(rows));
        CHECK_FALSE(model.idAt(-1));
        model.setSource(nullptr);
        CHECK(model.rowCount() == 0);
    }
}

TEST_CASE("after rows changed the person is on the row he was on", "[table]") {
    Stand s(1000);
    s.table.goToRow(500);
    CHECK(s.table.currentId() == 501);
    s.book->firstId = 301; // three hundred rows before are gone
    s.book->rows = 700;
    s.table.reload();
    CHECK(s.table.currentId() == 501);
    s.book->firstId = 5000; // his row itself is gone: he stays at the place
    s.table.reload();
    CHECK(s.table.currentIndex().row() == 200);
    s.book->rows = 10;
    s.table.reload();
    CHECK(s.table.currentIndex().row() == 9);
    s.book->rows = 0;
    s.table.reload();
    CHECK_FALSE(s.table.currentId());
}

TEST_CASE("rows that another desk took away are blank, not somebody else's", "[table]") {
    Stand s(300);
    s.book->rows = 150; // behind the outline's back
    CHECK(s.text(149, 4) == QStringLiteral("150"));
    CHECK_FALSE(s.model.idAt(150));
    CHECK(s.text(299, 0).isEmpty());
}

TEST_CASE("Enter opens, keys move, Tab leaves the table", "[table]") {
    Stand s(300);
    QSignalSpy opened(&s.table, &RowTable::opened);
    CHECK(s.table.currentId() == 1);
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == 2);
    test::press(Qt::Key_End);
    test::press(Qt::Key_Enter);
    CHECK(opened[1][0].toLongLong() == 300);
    test::press(Qt::Key_Home);
    CHECK(s.table.currentId() == 1);
    test::press(Qt::Key_PageDown);
    CHECK(*s.table.currentId() > 5);
    CHECK_FALSE(s.table.tabKeyNavigation());
}

TEST_CASE("rows are 1.6 of the text high at every size of text", "[table]") {
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        Stand s(50);
        CHECK(s.table.rowHeight(0) == Look::rowHeight());
    }
    Stand s(50);
    Look::apply({Scheme::Light, 150}); // while it is open
    CHECK(s.table.rowHeight(0) == Look::rowHeight());
    Look::apply({});
}

TEST_CASE("a name that is cut is whole in its tooltip", "[table]") {
    Stand s(50);
    s.table.resize(700, 400);
    const auto tip = [&](int row) {
        const QPoint at = s.table.visualRect(s.model.index(row, 2)).center();
        QHelpEvent help(QEvent::ToolTip, at, s.table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(s.table.viewport(), &help);
        return QToolTip::text();
    };
    CHECK(tip(2).isEmpty()); // 渡邉 静 fits
    CHECK(tip(4).startsWith(QStringLiteral("グエン ティ フォン マイ クリスティーナ")));
}
