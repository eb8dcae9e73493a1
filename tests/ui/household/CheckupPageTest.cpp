// The page of check-ups by keys: a session is planned, filled, one child moved, one taken out.
#include "tests/ui/household/CareStage.h"
#include "ui/checkups/SessionForms.h"
#include "ui/checkups/SessionSheet.h"
#include "ui/household/PersonField.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/search/SearchBox.h"

#include <QLabel>

using namespace banso;
using banso::test::CareStage;
using banso::test::CareTown;
using banso::test::press;
using banso::test::type;

namespace {

constexpr auto kSave = Qt::CTRL | Qt::Key_Return;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Three children of the age of the four-month check-up on 18 December, one much older.
void fill(CareTown& town) {
    const auto rin = town.people.mother();
    town.people.child(rin, "髙橋 蒼", "タカハシ アオ", "2026-08-01");
    const auto yui = town.people.mother("𠮷田 結", "ヨシダ ユイ", "1998-02-03", "2-2");
    town.people.child(yui, "𠮷田 陽", "ヨシダ ハル", "2026-08-10");
    const auto sei = town.people.mother("渡邉 静", "ワタナベ シズカ", "1999-02-03", "4-4");
    town.people.child(sei, "渡邉 光", "ワタナベ ヒカル", "2026-08-12");
    const auto kyo = town.people.mother("甲野 京子", "コウノ キョウコ", "1990-02-03", "5-5");
    town.people.child(kyo, "甲野 学", "コウノ マナブ", "2022-04-01");
}

void picture(CareStage& stage, const char* name) {
    const QString folder = qEnvironmentVariable("BANSO_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    REQUIRE(writePicture(stage.window, folder + u'/' + QLatin1String(name)));
}

/// What stands in the rows of the open session, a child a line.
QStringList children(CareStage& stage) {
    SessionSheet* sheet = stage.checkups().sheet();
    REQUIRE(sheet);
    const QAbstractItemModel& model = *sheet->table()->model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines +=
            model.index(row, 0).data().toString() + u' ' + model.index(row, 3).data().toString();
    return lines;
}

/// A session of the four-month check-up on that day, typed in.
void plan(CareStage& stage, const char* day) {
    press(Qt::Key_N);
    auto* form = stage.checkups().findChild<SessionForm*>();
    REQUIRE(form);
    form->findChild<ChoiceField*>()->choose(QStringLiteral("C04"));
    press(Qt::Key_Tab);
    type(QLatin1String(day));
    press(Qt::Key_Tab);
    type(QStringLiteral("1300"));
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u("福祉健康センター"));
    press(kSave);
}

} // namespace

TEST_CASE("a check-up session is planned, filled and told of, by keys only",
          "[checkups][journey]") {
    CareStage stage(fill);
    stage.workspace().open(QStringLiteral("checkups"), {});
    picture(stage, "checkups-empty.png");
    plan(stage, "R8.12.18");
    REQUIRE(stage.checkups().both()->table()->model()->rowCount() == 1);
    CHECK(stage.checkups().sheet()->factWords().contains(u("13:00")));
    press(Qt::Key_P);
    CHECK(stage.line().contains(u("3人")));
    CHECK(children(stage) == QStringList{u("髙橋 蒼 まだ"), u("𠮷田 陽 まだ"), u("渡邉 光 まだ")});
    picture(stage, "checkups-placed.png");
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(children(stage).isEmpty());
    press(Qt::Key_P);
    REQUIRE(children(stage).size() == 3);

    SECTION("one is taken out and comes back with undo") {
        stage.checkups().sheet()->table()->setFocus();
        press(Qt::Key_Delete);
        CHECK(children(stage) == QStringList{u("𠮷田 陽 まだ"), u("渡邉 光 まだ")});
        press(Qt::CTRL | Qt::Key_Z);
        CHECK(children(stage).size() == 3);
    }
    SECTION("one goes to another day, and back") {
        const auto other = stage.town.session("C04", "2026-12-25");
        stage.checkups().refresh();
        stage.checkups().sheet()->table()->setFocus();
        press(Qt::Key_M);
        auto* form = stage.checkups().findChild<MoveChildForm*>();
        REQUIRE(form);
        CHECK(form->target() == other);
        picture(stage, "checkups-move.png");
        press(kSave);
        CHECK(children(stage).size() == 2);
        CHECK(AttendanceRepository(stage.reg.db()).ofSession(other).size() == 1);
        press(Qt::CTRL | Qt::Key_Z);
        CHECK(children(stage).size() == 3);
        CHECK(AttendanceRepository(stage.reg.db()).ofSession(other).empty());
    }
    SECTION("somebody of another age is placed by name") {
        press(Qt::Key_A);
        auto* form = stage.checkups().findChild<PlaceChildForm*>();
        REQUIRE(form);
        type(u("こうの まな"));
        press(kSave); // nobody is picked yet: it says so and stays
        REQUIRE_FALSE(form->child());
        REQUIRE(test::eventually([&] { return form->field()->box()->isListShown(); }));
        press(Qt::Key_Return);
        REQUIRE(form->child());
        CHECK(form->field()->shown().contains(u("甲野 学")));
        picture(stage, "checkups-by-name.png");
        press(kSave);
        CHECK(children(stage).contains(u("甲野 学 まだ")));
    }
    SECTION("the session is cancelled only after it was asked") {
        stage.asker.prepareYes();
        press(Qt::SHIFT | Qt::Key_Delete);
        REQUIRE(stage.asker.confirmations().size() == 1);
        CHECK(stage.asker.confirmations().front().text.contains(u("3人")));
        CHECK(children(stage).isEmpty());
    }
}

TEST_CASE("another hour or place of a session is saved, and what others saved meanwhile is told",
          "[checkups]") {
    CheckupSessionId id(0);
    CareStage stage([&](CareTown& town) {
        fill(town);
        id = town.session("C04", "2026-12-18");
    });
    stage.workspace().open(QStringLiteral("checkups"),
                           QStringLiteral("session:%1").arg(id.value()));
    press(Qt::Key_E);
    auto* form = stage.checkups().findChild<SessionForm*>();
    REQUIRE(form);
    const auto before = SessionRepository(stage.reg.db()).find(id);
    SessionDraft theirs = before->draft();
    theirs.place = u("北公民館");
    REQUIRE(stage.town.sessions.update(id, before->revision, theirs));
    const auto lines = form->findChildren<TextLine*>();
    REQUIRE_FALSE(lines.isEmpty());
    lines.front()->setText(QStringLiteral("1400"));
    press(kSave);
    CHECK(form->form()->row(QStringLiteral("place"))->complaint().contains(u("北公民館")));
    press(kSave);
    CHECK(SessionRepository(stage.reg.db()).find(id)->startsAt == u"14:00");
}

TEST_CASE("the page of check-ups fits the small screen and its keys do not collide", "[checkups]") {
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        CareStage stage([](CareTown& town) {
            fill(town);
            REQUIRE(town.sessions.placeEligible(town.session("C04", "2026-12-18")));
        });
        stage.workspace().open(QStringLiteral("checkups"), {});
        picture(stage, percent == 100 ? "checkups-100.png" : "checkups-200.png");
        CHECK(stage.window.minimumSizeHint().width() <= 1366);
        CHECK(stage.window.minimumSizeHint().height() <= 768);
        CHECK(stage.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}
