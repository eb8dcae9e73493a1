#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PhoneField.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/DateWords.h"

using namespace banso;

namespace {

const FixedClock& clock2026() {
    static const FixedClock clock(*Date::of(2026, 11, 22));
    return clock;
}

/// The field with something else beside it that can take the focus away.
template <class Field>
struct Stand {
    template <class... Arguments>
    explicit Stand(Arguments&&... arguments)
        : field(new Field(std::forward<Arguments>(arguments)...)), other(new QLineEdit) {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        field->setFocus();
        test::show(window);
        REQUIRE(test::focus() == field->edit());
    }
    void leave() { other->setFocus(); }
    void retype(const char* text) {
        field->setFocus();
        field->edit()->clear();
        test::type(QString::fromUtf8(text));
    }

    QWidget window;
    Field* field;
    QLineEdit* other;
};

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a date is typed in any way and read back as one types", "[field]") {
    Stand<EraDateField> stand(clock2026());
    for (const char* typed :
         {"R8.11.22", "8.11.22", "5081122", "20261122", "2026/11/22", "r8-11-22", "令和8年11月22日",
          "Ｒ８．１１．２２", "t", "T", "今日"}) {
        INFO(typed);
        stand.retype(typed);
        CHECK(stand.field->day() == Date::of(2026, 11, 22));
        CHECK(stand.field->shownReading() == utf8("令和8年11月22日 (日) · 2026-11-22"));
        CHECK(Look::toneOf(stand.field->edit()) == Tone::Plain);
        stand.leave();
        CHECK(stand.field->text() == QStringLiteral("R8.11.22"));
    }
    stand.retype("+7");
    CHECK(stand.field->day() == Date::of(2026, 11, 29));
    stand.retype("-30");
    CHECK(stand.field->day() == Date::of(2026, 10, 23));
    stand.retype("T12.5.1"); // the era Taisho, not today
    CHECK(stand.field->day() == Date::of(1923, 5, 1));
}

TEST_CASE("a date is not called wrong before it is finished", "[field]") {
    Stand<EraDateField> stand(clock2026());
    for (const char* begun : {"R", "R8", "R8.", "R8.1", "R8.11.", "2026", "20261", "50811", "令",
                              "令和", "令和8年", "令和8年11月", "H", "+"}) {
        INFO(begun);
        stand.retype(begun);
        CHECK(Look::toneOf(stand.field->edit()) == Tone::Plain);
        CHECK(stand.field->shownReading().startsWith(utf8("例：")));
        CHECK(stand.field->problem());
    }
    stand.leave();
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Overdue);
    CHECK(stand.field->shownReading().contains(utf8("読み取れません")));
    CHECK(stand.field->text() == QStringLiteral("+"));
}

TEST_CASE("what is certainly wrong with a date is said at once", "[field]") {
    Stand<EraDateField> stand(clock2026());
    stand.retype("H31.5.1");
    CHECK(stand.field->shownReading().contains(utf8("令和元年5月1日")));
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Overdue);
    stand.retype("R8.2.30");
    CHECK(stand.field->shownReading().contains(utf8("という日はありません")));
    stand.retype("abc");
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Overdue);
    stand.field->setRules({Era::Reiwa, Date::of(2026, 1, 1), clock2026().today()});
    stand.retype("R8.11.23");
    CHECK(stand.field->shownReading().contains(utf8("令和8年11月22日まで")));
    stand.retype("R7.12.31");
    CHECK(stand.field->problem()->code == ErrorCode("field.dateTooEarly"));
    CHECK_FALSE(stand.field->day());
    stand.retype("");
    CHECK_FALSE(stand.field->problem());
    CHECK(stand.field->isBlank());
}

TEST_CASE("arrows move a date, within its rules", "[field]") {
    Stand<EraDateField> stand(clock2026());
    stand.field->setRules({Era::Reiwa, {}, clock2026().today()});
    test::press(Qt::Key_Up); // from nothing to today
    CHECK(stand.field->day() == clock2026().today());
    test::press(Qt::Key_Up); // tomorrow is too late here
    CHECK(stand.field->day() == clock2026().today());
    test::press(Qt::Key_Down);
    CHECK(stand.field->day() == Date::of(2026, 11, 21));
    test::press(Qt::Key_PageDown);
    CHECK(stand.field->day() == Date::of(2026, 10, 21));
    test::press(Qt::Key_PageUp);
    CHECK(stand.field->day() == Date::of(2026, 11, 21));
    CHECK(stand.field->text() == QStringLiteral("R8.11.21"));
}

TEST_CASE("a date says what else it means", "[field]") {
    Stand<EraDateField> stand(clock2026());
    stand.field->setMeaning(
        [](Date edd) { return gestationWords(Gestation::on(clock2026().today(), edd)); });
    stand.retype("R9.3.31");
    CHECK(stand.field->shownReading().endsWith(utf8("21週4日")));
    CHECK(stand.field->edit()->accessibleDescription() == stand.field->shownReading());
}

TEST_CASE("a measure is read, refused where impossible, questioned where unlikely", "[field]") {
    Stand<MeasureField> stand(MeasureRules{QStringLiteral("g"), 0, 200, 9000, 2000, 4500});
    CHECK(stand.field->shownReading() == utf8("ふつう 2,000–4,500 g"));
    for (const char* typed : {"2940", "2,940", "２９４０", "2940g", "2,940 g", "2940.0"}) {
        INFO(typed);
        stand.retype(typed);
        CHECK(stand.field->measure() == 2940);
        CHECK_FALSE(stand.field->problem());
        CHECK(stand.field->doubt().isEmpty());
    }
    stand.leave();
    CHECK(stand.field->text() == QStringLiteral("2,940"));

    stand.retype("29"); // on the way to 2940: nothing is said yet
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Plain);
    stand.leave();
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Overdue);
    CHECK(stand.field->problem()->code == ErrorCode("field.numberImpossible"));

    stand.retype("5940");
    stand.leave();
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Warning);
    CHECK(stand.field->shownReading().contains(utf8("正しいですか")));
    CHECK(stand.field->measure() == 5940);

    stand.retype("2.94"); // kilograms in a field of grams
    CHECK(stand.field->problem()->code == ErrorCode("field.numberTooFine"));
    stand.retype("abc");
    CHECK(stand.field->problem()->code == ErrorCode("field.numberUnreadable"));
    CHECK_FALSE(stand.field->measure());
}

TEST_CASE("a measure keeps its decimals as whole steps", "[field]") {
    const MeasureRules height{QStringLiteral("cm"), 1, 200, 1300, 450, 550};
    CHECK(*readMeasure(QStringLiteral("49.5"), height) == 495);
    CHECK(*readMeasure(QStringLiteral("49"), height) == 490);
    CHECK(*readMeasure(QStringLiteral("49."), height) == 490);
    CHECK(*readMeasure(QStringLiteral("49.50"), height) == 495);
    CHECK(*readMeasure(QStringLiteral("  "), height) == std::nullopt);
    CHECK_FALSE(readMeasure(QStringLiteral("49.55"), height));
    CHECK_FALSE(readMeasure(QStringLiteral("9999999999999999999"), height));
    CHECK_FALSE(readMeasure(QStringLiteral("-49"), height));
    rc::prop("what is shown reads back", [height] {
        const qint64 steps = *rc::gen::inRange<qint64>(200, 1301);
        MeasureField field(height);
        field.setMeasure(steps);
        RC_ASSERT(field.measure() == steps);
    });
}

TEST_CASE("a telephone number says its kind, and a lost zero is offered", "[field]") {
    Stand<PhoneField> stand;
    stand.retype("０９０ー１２３４ー５６７８");
    CHECK(stand.field->number()->digits() == QStringLiteral("09012345678"));
    CHECK(stand.field->shownReading() == utf8("携帯電話 SMS可"));
    stand.leave();
    CHECK(stand.field->text() == QStringLiteral("090-1234-5678"));
    stand.retype("0584-11-2222");
    CHECK(stand.field->shownReading() == utf8("固定電話 SMS不可"));

    stand.retype("9012345678");
    CHECK_FALSE(stand.field->number());
    REQUIRE(stand.field->repairButton()->isVisible());
    test::press(Qt::Key_Down);
    CHECK(stand.field->number()->digits() == QStringLiteral("09012345678"));
    CHECK_FALSE(stand.field->repairButton()->isVisible());
    CHECK(test::focus() == stand.field->edit());

    stand.retype("090"); // not wrong yet
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Plain);
    stand.leave();
    CHECK(Look::toneOf(stand.field->edit()) == Tone::Overdue);
}
