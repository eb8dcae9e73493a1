#include "core/storage/StorageFailure.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/Words.h"

#include <QScrollArea>
#include <QSignalSpy>

using namespace banso;

namespace {

/// A visit's form, in a window that can be too small for it.
struct VisitForm {
    VisitForm() {
        // Made in another order than they are added: Tab follows the adding.
        note = new TextBox(3);
        day = new EraDateField(clock);
        weight = new MeasureField({QStringLiteral("g"), 0, 200, 9000, 2000, 4500});
        how = new ChoiceField;
        how->addChoice(QStringLiteral("visit"), QStringLiteral("訪問"));
        how->addChoice(QStringLiteral("call"), QStringLiteral("電話"));
        again = new CheckField(QStringLiteral("次回あり"));
        form = new FormColumn;
        form->add({QStringLiteral("day"), QStringLiteral("訪問日(&D)"), {}, true}, day);
        form->add({QStringLiteral("weight"), QStringLiteral("体重(&W)")}, weight);
        form->add({QStringLiteral("how"), QStringLiteral("方法(&H)"), {}, true}, how);
        form->add({QStringLiteral("note"), QStringLiteral("記録(&N)"), QStringLiteral("見たこと")},
                  note);
        form->add({QStringLiteral("again"), QStringLiteral("次回")}, again);
        form->addActs(QStringLiteral("保存する"));
        scroll.setWidget(form);
        scroll.setWidgetResizable(true);
        test::show(scroll, {700, 260});
        day->setFocus();
    }
    void fill() {
        day->setDay(Date::of(2026, 11, 20));
        weight->setMeasure(2940);
        how->choose(QStringLiteral("visit"));
    }

    FixedClock clock{*Date::of(2026, 11, 22)};
    QScrollArea scroll;
    FormColumn* form;
    EraDateField* day;
    MeasureField* weight;
    ChoiceField* how;
    TextBox* note;
    CheckField* again;
    DraftShelf shelf;
};

} // namespace

TEST_CASE("Tab follows the order of work", "[form]") {
    VisitForm f;
    std::vector<QWidget*> order{f.day->edit(), f.weight->edit(), f.how,
                                f.note,        f.again,          f.form->saveButton()};
    for (QWidget* each : order) {
        CHECK(test::focus() == each);
        test::press(Qt::Key_Tab);
    }
}

TEST_CASE("everything wrong is shown at once and the first of it gets the focus", "[form]") {
    VisitForm f;
    QSignalSpy submitted(f.form, &FormColumn::submitted);
    f.weight->setDraft(QStringLiteral("29"));
    f.again->setFocus();
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(submitted.isEmpty());
    CHECK(f.form->row(QStringLiteral("day"))->complaint() == QStringLiteral("入力してください。"));
    CHECK(f.form->row(QStringLiteral("weight"))->complaint().contains(QStringLiteral("29 g")));
    CHECK(f.form->row(QStringLiteral("how"))->complaint() == QStringLiteral("入力してください。"));
    CHECK(f.form->row(QStringLiteral("note"))->complaint().isEmpty());
    CHECK(f.form->summary()->text().startsWith(QStringLiteral("3か所")));
    CHECK(test::focus() == f.day->edit());
    // Typing takes the complaint of that field away, and only that.
    test::type(QStringLiteral("R8.11.20"));
    CHECK(f.form->row(QStringLiteral("day"))->complaint().isEmpty());
    CHECK_FALSE(f.form->row(QStringLiteral("weight"))->complaint().isEmpty());
}

TEST_CASE("Ctrl+Enter saves from any field, Esc goes back", "[form]") {
    VisitForm f;
    f.fill();
    QSignalSpy submitted(f.form, &FormColumn::submitted);
    QSignalSpy abandoned(f.form, &FormColumn::abandoned);
    for (QWidget* each : std::initializer_list<QWidget*>{f.day->edit(), f.note, f.how, f.again}) {
        each->setFocus();
        test::press(Qt::CTRL | Qt::Key_Return);
        test::press(Qt::CTRL | Qt::Key_Enter);
        test::press(Qt::Key_Escape);
    }
    CHECK(submitted.size() == 8);
    CHECK(abandoned.size() == 4);
}

TEST_CASE("something unlikely is asked once, and saving again answers", "[form]") {
    VisitForm f;
    f.fill();
    f.weight->setMeasure(5940);
    QSignalSpy submitted(f.form, &FormColumn::submitted);
    f.note->setFocus();
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(submitted.isEmpty());
    CHECK(test::focus() == f.weight->edit());
    CHECK(f.weight->shownReading().contains(QStringLiteral("正しいですか")));
    CHECK(f.form->summary()->kind() == BannerKind::Warning);
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(submitted.size() == 1);
    f.weight->setMeasure(6940); // another unlikely value is another question
    f.form->submit();
    CHECK(submitted.size() == 1);
}

TEST_CASE("what core refuses stands beside its field, the rest above the form", "[form]") {
    VisitForm f;
    f.fill();
    f.form->showErrors({refused("date.empty", QStringLiteral("note")),
                        refused("permission.denied", {}, {QStringLiteral("writeCare")}),
                        refused("date.impossible", QStringLiteral("day"), {QStringLiteral("x")})});
    CHECK(f.form->row(QStringLiteral("note"))->complaint().contains(QStringLiteral("日付")));
    CHECK(f.form->summary()->text().contains(QStringLiteral("2か所")));
    CHECK(f.form->summary()->text().contains(QStringLiteral("権限")));
    CHECK(test::focus() == f.day->edit());
    CHECK(f.note->accessibleDescription().contains(QStringLiteral("日付")));
    f.form->clearErrors();
    CHECK_FALSE(f.form->summary()->isVisible());
    CHECK(f.note->accessibleDescription() == QStringLiteral("見たこと"));
}

TEST_CASE("questions of core are asked once and answered by saving again", "[form]") {
    VisitForm f;
    f.fill();
    const Error question = refused("sure.motherAge", QStringLiteral("day"), {QStringLiteral("51")});
    f.form->showErrors({question});
    CHECK(f.form->row(QStringLiteral("day"))->complaint().contains(QStringLiteral("51歳")));
    CHECK(Look::toneOf(f.day->edit()) == Tone::Warning);
    CHECK(f.form->summary()->text().contains(QStringLiteral("もう一度保存")));
    CHECK(f.form->answered() == Errors{question});
    f.note->setFocus();
    test::type(QStringLiteral("よし"));
    CHECK(f.form->answered() == Errors{question}); // another field changes nothing about it
    f.day->setFocus();
    test::press(Qt::Key_Down);
    CHECK(f.form->answered().empty());
    f.form->showErrors({question, refused("date.empty", QStringLiteral("note"))});
    CHECK(f.form->summary()->text().startsWith(QStringLiteral("1か所")));
    f.form->settle();
    CHECK(f.form->answered().empty());
}

TEST_CASE("the field that needs looking at is scrolled into sight", "[form]") {
    VisitForm f;
    f.fill();
    f.how->choose({});
    f.scroll.resize(500, 160);
    f.day->setFocus();
    f.form->submit();
    CHECK(test::focus() == f.how);
    CHECK(f.how->visibleRegion().boundingRect().height() > f.how->height() / 2);
}

TEST_CASE("a draft survives leaving, and is gone when saved", "[form]") {
    DraftShelf shelf;
    {
        VisitForm f;
        f.form->begin(shelf, QStringLiteral("visit/12"));
        CHECK_FALSE(f.form->isDirty());
        test::type(QStringLiteral("R8.11.20"));
        f.note->setFocus();
        test::type(QStringLiteral("体重増加良好。"));
        CHECK(f.form->isDirty());
        CHECK(shelf.count() == 1);
    }
    VisitForm other;
    other.form->begin(shelf, QStringLiteral("visit/13")); // another household: nothing of that
    CHECK(other.note->toPlainText().isEmpty());
    VisitForm f;
    f.form->begin(shelf, QStringLiteral("visit/12"));
    CHECK(f.note->toPlainText() == QStringLiteral("体重増加良好。"));
    CHECK(f.day->day() == Date::of(2026, 11, 20));
    CHECK(f.form->summary()->text().contains(QStringLiteral("書きかけ")));
    CHECK(f.form->isDirty());
    f.form->settle();
    CHECK(shelf.count() == 0);
    CHECK_FALSE(f.form->isDirty());
}

TEST_CASE("a draft can be thrown away, and typing back to the beginning keeps none", "[form]") {
    VisitForm f;
    f.form->begin(f.shelf, QStringLiteral("visit/12"));
    test::type(QStringLiteral("8"));
    CHECK(f.shelf.count() == 1);
    test::press(Qt::Key_Backspace);
    CHECK(f.shelf.count() == 0);
    f.shelf.put(QStringLiteral("visit/12"), {{QStringLiteral("note"), QStringLiteral("古い")}});
    f.form->begin(f.shelf, QStringLiteral("visit/12"));
    CHECK(f.note->toPlainText() == QStringLiteral("古い"));
    f.form->summary()->action()->click();
    CHECK(f.note->toPlainText().isEmpty());
    CHECK(f.shelf.count() == 0);
}

TEST_CASE("labels stand beside the fields where there is room and above where not", "[form]") {
    VisitForm f;
    FormRow* row = f.form->row(QStringLiteral("how"));
    f.scroll.resize(900, 500);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(f.how->mapTo(row, QPoint()).x() > Look::letters(5));
    f.scroll.resize(330, 500);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    CHECK(f.how->mapTo(row, QPoint()).x() < Look::letters(2));
    CHECK(f.form->minimumSizeHint().width() <= 330);
}

TEST_CASE("a field hears its name and mnemonic", "[form]") {
    VisitForm f;
    CHECK(f.day->edit()->accessibleName() == QStringLiteral("訪問日"));
    CHECK(f.how->accessibleName() == QStringLiteral("方法"));
    test::press(Qt::ALT | Qt::Key_N);
    CHECK(test::focus() == f.note);
    test::press(Qt::ALT | Qt::Key_W);
    CHECK(test::focus() == f.weight->edit());
}

TEST_CASE("broken ground under a save keeps what was typed, and saving again goes on", "[form]") {
    VisitForm f;
    f.form->begin(f.shelf, QStringLiteral("visit:1"));
    f.fill();
    f.note->setPlainText(QStringLiteral("よく飲む。"));
    bool isBroken = true;
    int saved = 0;
    QObject::connect(f.form, &FormColumn::submitted, f.form, [&] {
        if (isBroken)
            throw StorageFailure(StorageProblem::DiskFull, "visit.insert", "disk full");
        ++saved;
    });
    f.form->submit();
    CHECK(saved == 0);
    CHECK(f.form->summary()->isVisibleTo(f.form));
    CHECK(f.form->summary()->text() ==
          words(StorageFailure(StorageProblem::DiskFull, "", "disk full").toError()));
    CHECK(f.note->toPlainText() == QStringLiteral("よく飲む。"));
    isBroken = false;
    f.form->submit();
    CHECK(saved == 1);
}
