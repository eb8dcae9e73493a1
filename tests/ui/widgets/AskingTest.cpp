#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/support/gui/PreparedAsker.h"
#include "ui/widgets/asking/ConfirmDialog.h"
#include "ui/widgets/asking/ReasonDialog.h"
#include "ui/widgets/asking/WindowAsker.h"

#include <QFileDialog>

using namespace banso;

namespace {

QStringList labels(const QWidget& dialog) {
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts += label->text();
    return texts;
}

const ReasonQuestion kReveal{QStringLiteral("住所を表示します"),
                             QStringLiteral("閲覧は記録されます。"),
                             {QStringLiteral("訪問のため"), QStringLiteral("郵送のため")},
                             QStringLiteral("表示する(&S)")};

} // namespace

TEST_CASE("a confirmation names what and how many", "[ask]") {
    QStringList households;
    for (int i = 1; i <= 20; ++i)
        households += QStringLiteral("世帯%1").arg(i);
    ConfirmDialog dialog({QStringLiteral("20世帯へ送付します"), QStringLiteral("SMS 11 + LINE 3"),
                          households, QStringLiteral("送付する(&S)")},
                         nullptr);
    test::show(dialog);
    const QStringList texts = labels(dialog);
    CHECK(texts.contains(QStringLiteral("20世帯へ送付します")));
    CHECK(texts.contains(QStringLiteral("・世帯5")));
    CHECK_FALSE(texts.contains(QStringLiteral("・世帯6")));
    CHECK(texts.contains(QStringLiteral("ほか 15件")));
    test::press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Enter alone never does what cannot be taken back", "[ask]") {
    ConfirmDialog dialog(
        {QStringLiteral("廃棄します"), {}, {}, QStringLiteral("廃棄する(&D)"), true}, nullptr);
    test::show(dialog);
    CHECK(test::focus() == dialog.backButton());
    test::press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("without a reason nothing happens; a usual one is chosen with the arrows", "[ask]") {
    ReasonDialog dialog(kReveal, nullptr);
    test::show(dialog);
    CHECK(test::focus() == dialog.edit());
    CHECK_FALSE(dialog.actButton()->isEnabled());
    test::type(QStringLiteral("  x "));
    CHECK_FALSE(dialog.actButton()->isEnabled());
    test::press(Qt::Key_Down);
    CHECK(dialog.reason() == QStringLiteral("訪問のため"));
    test::press(Qt::Key_Down);
    CHECK(dialog.reason() == QStringLiteral("郵送のため"));
    test::press(Qt::Key_Up);
    test::press(Qt::Key_End);
    test::type(QStringLiteral(" 11/24"));
    CHECK(dialog.reason() == QStringLiteral("訪問のため 11/24"));
    test::press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("the window asks with dialogs and answers later", "[ask]") {
    QWidget window;
    test::show(window);
    WindowAsker asker(&window);
    std::vector<bool> answers;
    asker.confirm({QStringLiteral("送付します"), {}, {}, QStringLiteral("送付する")}, &window,
                  [&](bool yes) { answers.push_back(yes); });
    CHECK(answers.empty());
    auto* confirm = window.findChild<ConfirmDialog*>();
    REQUIRE(confirm);
    confirm->actButton()->click();
    CHECK(answers == std::vector{true});

    std::optional<std::optional<QString>> reason;
    asker.askReason(kReveal, &window, [&](const std::optional<QString>& text) { reason = text; });
    window.findChild<ReasonDialog*>()->reject();
    REQUIRE(reason);
    CHECK_FALSE(*reason);

    std::optional<QString> file;
    asker.askFileToSave({QStringLiteral("保存"), QStringLiteral("CSV (*.csv)"),
                         QDir::temp().filePath(QStringLiteral("out.csv"))},
                        &window, [&](const std::optional<QString>& path) { file = path; });
    auto* save = window.findChild<QFileDialog*>();
    REQUIRE(save);
    CHECK(save->acceptMode() == QFileDialog::AcceptSave);
    static_cast<QDialog*>(save)->done(QDialog::Accepted);
    CHECK(file == QDir::temp().filePath(QStringLiteral("out.csv")));
}

TEST_CASE("an answer for somebody who is gone goes nowhere", "[ask]") {
    QWidget window;
    test::show(window);
    WindowAsker asker(&window);
    auto page = std::make_unique<QObject>();
    bool isAnswered = false;
    asker.confirm({QStringLiteral("送付します"), {}, {}, QStringLiteral("送付する")}, page.get(),
                  [&](bool) { isAnswered = true; });
    page.reset();
    window.findChild<ConfirmDialog*>()->actButton()->click();
    CHECK_FALSE(isAnswered);
}

TEST_CASE("prepared answers come in their order, and what nobody prepared is no", "[ask]") {
    test::PreparedAsker asker;
    asker.prepareYes();
    asker.prepareText(QStringLiteral("訪問のため"));
    std::vector<bool> answers;
    for (int i = 0; i < 2; ++i)
        asker.confirm({QString::number(i), {}, {}, {}}, nullptr,
                      [&](bool yes) { answers.push_back(yes); });
    CHECK(answers == std::vector{true, false});
    CHECK(asker.confirmations().size() == 2);
    CHECK(asker.unprepared() == 1);
    QString given;
    asker.askReason(kReveal, nullptr, [&](const auto& text) { given = text.value_or(QString()); });
    CHECK(given == QStringLiteral("訪問のため"));
}
