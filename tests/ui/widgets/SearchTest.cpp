#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/search/SearchEdit.h"
#include "ui/widgets/search/SearchPanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace banso;

namespace {

/// Answers when it is told to, in any order.
class SlowSource final : public SearchSource {
  public:
    void ask(quint64 question, const QString& text) override {
        asked.emplace_back(question, text);
        if (answersAtOnce)
            answer(asked.size() - 1);
    }
    void answer(std::size_t index) {
        const auto& [question, text] = asked.at(index);
        SearchAnswer found;
        if (!text.contains(u'x'))
            for (int i = 0; i < hits; ++i)
                found.hits.push_back({text + QString::number(i), text, QStringLiteral("31歳"),
                                      QStringLiteral("中央二")});
        found.hasMore = hits > 20;
        found.error = error;
        Q_EMIT answered(question, found);
    }

    bool answersAtOnce = true;
    int hits = 3;
    std::optional<Error> error;
    std::vector<std::pair<quint64, QString>> asked;
};

struct Stand {
    Stand() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(box);
        column->addWidget(other);
        column->addStretch();
        box->setSource(&source);
        other->setFocus();
        test::show(window);
        box->focusAll();
    }
    void type(const char* text) { test::type(QString::fromUtf8(text)); }

    SlowSource source;
    QWidget window;
    SearchBox* box = new SearchBox;
    QLineEdit* other = new QLineEdit;
    QSignalSpy opened{box, &SearchBox::opened};
    QSignalSpy left{box, &SearchBox::left};
};

} // namespace

TEST_CASE("every key asks, and Enter opens the first", "[search]") {
    Stand s;
    s.type("abc");
    CHECK(s.source.asked.size() == 3);
    CHECK(s.box->isListShown());
    CHECK(s.box->panel()->hitCount() == 3);
    test::press(Qt::Key_Return);
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0][0].toString() == QStringLiteral("abc0"));
    CHECK_FALSE(s.box->isListShown());
    CHECK(s.box->edit()->text().isEmpty()); // what was looked for does not stay on the screen
}

TEST_CASE("arrows choose, the focus stays in the box", "[search]") {
    Stand s;
    s.type("a");
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Down); // the last stays the last
    test::press(Qt::Key_Up);
    CHECK(test::focus() == s.box->edit());
    CHECK(s.box->panel()->current()->place == QStringLiteral("a1"));
    test::press(Qt::Key_Enter);
    CHECK(s.opened[0][0].toString() == QStringLiteral("a1"));
}

TEST_CASE("an answer to an older question never replaces a newer one", "[search]") {
    Stand s;
    s.source.answersAtOnce = false;
    s.type("ab");
    s.source.answer(1);
    CHECK(s.box->panel()->current()->title == QStringLiteral("ab"));
    s.source.answer(0); // late
    CHECK(s.box->panel()->current()->title == QStringLiteral("ab"));
}

TEST_CASE("Enter waits for the answer to what stands there now", "[search]") {
    Stand s;
    s.source.answersAtOnce = false;
    s.type("a");
    s.source.answer(0);
    s.type("b");
    test::press(Qt::Key_Return); // the list still shows those of "a"
    CHECK(s.opened.isEmpty());
    s.source.answer(1);
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0][0].toString() == QStringLiteral("ab0"));

    s.box->focusAll();
    s.type("c");
    test::press(Qt::Key_Return);
    s.type("d"); // typed on: Enter is forgotten
    s.source.answer(2);
    s.source.answer(3);
    CHECK(s.opened.size() == 1);
}

TEST_CASE("an answer that comes after the box was emptied shows nobody", "[search]") {
    Stand s;
    s.source.answersAtOnce = false;
    s.type("a");
    s.box->clear();
    s.source.answer(0);
    CHECK_FALSE(s.box->isListShown());
    s.box->focusAll();
    s.type("a");
    s.other->setFocus();
    s.source.answer(1); // the person is elsewhere by now
    CHECK_FALSE(s.box->isListShown());
}

TEST_CASE("letters that the input method has not settled are looked for", "[search]") {
    Stand s;
    test::compose(QStringLiteral("たか"));
    CHECK(s.source.asked.back().second == QStringLiteral("たか"));
    test::compose(QStringLiteral("たかは"));
    CHECK(s.source.asked.back().second == QStringLiteral("たかは"));
    CHECK(s.box->isListShown());
    test::settle(QStringLiteral("高橋"));
    CHECK(s.source.asked.back().second == QStringLiteral("高橋"));
    CHECK(s.source.asked.size() == 3);
    test::compose(QStringLiteral("り"));
    CHECK(s.source.asked.back().second == QStringLiteral("高橋り"));
}

TEST_CASE("Esc closes the list, then empties the box, then goes back to the page", "[search]") {
    Stand s;
    s.type("a");
    test::press(Qt::Key_Escape);
    CHECK_FALSE(s.box->isListShown());
    CHECK(s.box->edit()->text() == QStringLiteral("a"));
    test::press(Qt::Key_Down);
    CHECK(s.box->isListShown());
    test::press(Qt::Key_Escape);
    test::press(Qt::Key_Escape);
    CHECK(s.box->edit()->text().isEmpty());
    CHECK(s.left.isEmpty());
    test::press(Qt::Key_Escape);
    CHECK(s.left.size() == 1);
}

TEST_CASE("the list says when there is nobody, when there are more, and what went wrong",
          "[search]") {
    Stand s;
    s.type("x");
    CHECK(s.box->panel()->footer().startsWith(QStringLiteral("見つかりません")));
    test::press(Qt::Key_Return);
    CHECK(s.opened.isEmpty());
    s.box->clear();
    s.source.hits = 30;
    s.type("a");
    CHECK(s.box->panel()->footer().contains(QStringLiteral("絞り込め")));
    s.source.error = broken("storage.disconnected");
    s.type("b");
    CHECK(s.box->panel()->footer().contains(QStringLiteral("台帳につながりません")));
}

TEST_CASE("the list stays inside the window and is heard", "[search]") {
    Stand s;
    s.source.hits = 50;
    s.type("a");
    const QAbstractItemModelTester tester(s.box->panel()->list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const QSize size : {QSize(900, 600), QSize(420, 400)}) {
        s.window.resize(size);
        CHECK(s.window.rect().contains(s.box->panel()->geometry()));
    }
    const QModelIndex first = s.box->panel()->list()->model()->index(0, 0);
    CHECK(first.data(Qt::AccessibleTextRole).toString() == QStringLiteral("a · 31歳 · 中央二"));
    s.other->setFocus();
    CHECK_FALSE(s.box->isListShown());
}
