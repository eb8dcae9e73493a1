#include "ui/household/HouseholdPage.h"

#include "tests/ui/household/CareStage.h"
#include "ui/household/CautionBands.h"
#include "ui/household/PersonField.h"
#include "ui/household/PersonSearchSource.h"
#include "ui/household/forms/ContactPreview.h"
#include "ui/household/forms/RecordForm.h"
#include "ui/household/panels/FamilyPanel.h"
#include "ui/household/panels/NextPanel.h"
#include "ui/household/panels/TimelinePanel.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormRow.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/search/SearchBox.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QRegularExpression>

using namespace banso;
using banso::test::CareStage;
using banso::test::CareTown;
using banso::test::People;
using banso::test::press;
using banso::test::type;

namespace {

QStringList linesOf(const QListWidget* list) {
    QStringList lines;
    for (int i = 0; i < list->count(); ++i)
        lines += list->item(i)->text();
    return lines;
}

QString stepsOf(CareStage& stage) {
    const QAbstractItemModel& model = *stage.household().timeline()->list()->model();
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i)
        lines += model.index(i, 0).data().toString();
    return lines.join(u'\n');
}

void picture(CareStage& stage, const QString& name) {
    const QString folder = qEnvironmentVariable("BANSO_PICTURES");
    if (!folder.isEmpty()) {
        QCoreApplication::processEvents();
        REQUIRE(writePicture(stage.window, folder + u'/' + name + QStringLiteral(".png")));
    }
}

template <class Field>
Field* field(CareStage& stage, const char* key) {
    RecordForm* form = stage.household().form();
    REQUIRE(form);
    FormRow* row = form->form()->row(QLatin1String(key));
    REQUIRE(row);
    auto* found = dynamic_cast<Field*>(row->widget());
    REQUIRE(found);
    return found;
}

/// Tab to a field of the form and type into it, as hands do.
void fill(CareStage& stage, const char* key, const QString& text) {
    auto* widget = field<QWidget>(stage, key);
    QWidget* typed = widget->focusProxy() ? widget->focusProxy() : widget;
    INFO(key);
    REQUIRE(test::tabTo(typed));
    type(text);
}

} // namespace

TEST_CASE("three kana, Enter, and a pregnancy notice: by keys only", "[household][journey]") {
    CareStage stage([](CareTown& town) { town.people.mother(); });
    press(Qt::CTRL | Qt::Key_F);
    type(QStringLiteral("たかは"));
    auto* box = stage.workspace().header()->search();
    REQUIRE(test::eventually([&] { return box->isListShown(); }));
    press(Qt::Key_Return);
    REQUIRE(test::eventually([&] { return stage.open() == u"household"; }));
    CHECK(stage.household().header().contains(QStringLiteral("髙橋 凛 世帯")));
    CHECK(stage.household().header().contains(QStringLiteral("サンプル市")));

    press(Qt::Key_N);
    REQUIRE(stage.household().form());
    type(QStringLiteral("9.6.15"));
    const auto* preview = stage.window.findChild<ContactPreview*>();
    REQUIRE(preview);
    CHECK(preview->text().contains(QStringLiteral("週")));
    CHECK(preview->text().contains(QStringLiteral("面談")));
    fill(stage, "institution", QStringLiteral("サンプル産院"));
    picture(stage, QStringLiteral("pregnancy"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.line().contains(QStringLiteral("妊娠届を保存")));
    CHECK_FALSE(stage.household().form());
    CHECK(linesOf(stage.household().next()->due()).join(u'\n').contains(QStringLiteral("面談")));
    CHECK(stepsOf(stage).contains(QStringLiteral("妊娠届 予定日 R9.6.15")));
    picture(stage, QStringLiteral("household-pregnant"));
}

TEST_CASE("a form that fails keeps what was typed, and Esc keeps it too", "[household]") {
    CareStage stage([](CareTown& town) { town.people.mother(); });
    stage.openHousehold("たかは");
    press(Qt::Key_N);
    type(QStringLiteral("R2.1.1"));
    fill(stage, "institution", QStringLiteral("サンプル産院"));
    press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(stage.household().form());
    CHECK_FALSE(
        stage.household().form()->form()->row(QStringLiteral("edd"))->complaint().isEmpty());
    picture(stage, QStringLiteral("pregnancy-error"));
    press(Qt::Key_Escape);
    CHECK_FALSE(stage.household().form());
    press(Qt::Key_N);
    CHECK(field<TextLine>(stage, "institution")->text() == QStringLiteral("サンプル産院"));
}

TEST_CASE("twins in one form, one of them stillborn: violet, never red", "[household][journey]") {
    CareStage stage([](CareTown& town) { town.pregnancy(town.people.mother(), "2026-11-30", 2); });
    stage.openHousehold("たかは");
    press(Qt::Key_B);
    type(QStringLiteral("T"));
    fill(stage, "name", QStringLiteral("髙橋 蒼"));
    fill(stage, "weight", QStringLiteral("2410"));
    field<ChoiceField>(stage, "2.outcome")->choose(QStringLiteral("stillbirth"));
    picture(stage, QStringLiteral("birth-twins"));
    for (int tries = 0; tries < 3 && stage.household().form(); ++tries)
        press(Qt::CTRL | Qt::Key_Return);
    REQUIRE_FALSE(stage.household().form());
    CHECK(linesOf(stage.household().family()->members())
              .join(u'\n')
              .contains(QStringLiteral("髙橋 蒼")));
    const auto& bands = stage.household().cautions()->bands();
    REQUIRE_FALSE(bands.empty());
    CHECK(bands.front()->kind() == BannerKind::Loss);
    CHECK(bands.front()->text().contains(QStringLiteral("死産")));
    picture(stage, QStringLiteral("household-loss"));
}

TEST_CASE("a visit with the weight of last time beside the field", "[household][journey]") {
    CareStage stage([](CareTown& town) {
        town.birth(town.pregnancy(town.people.mother(), "2026-11-25"), {"髙橋 蒼"}, 2940);
    });
    stage.openHousehold("たかは");
    press(Qt::Key_V);
    REQUIRE(stage.household().form());
    field<ChoiceField>(stage, "seen")->choose(QStringLiteral("yes"));
    fill(stage, "weight", QStringLiteral("2900"));
    fill(stage, "observed", QStringLiteral("よく飲む。黄疸なし。"));
    if (auto* contacts = field<CheckField>(stage, "contacts"); !contacts->isChecked())
        contacts->setChecked(true);
    picture(stage, QStringLiteral("visit"));
    for (int tries = 0; tries < 3 && stage.household().form(); ++tries)
        press(Qt::CTRL | Qt::Key_Return);
    REQUIRE_FALSE(stage.household().form());
    CHECK(stepsOf(stage).contains(QStringLiteral("よく飲む。黄疸なし。")));
    QAbstractItemModelTester tester(stage.household().timeline()->list()->model());

    // Corrected in place, with the revision it had.
    QListView* list = stage.household().timeline()->list();
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("よく飲む")))
            list->setCurrentIndex(list->model()->index(row, 0));
    press(Qt::Key_E);
    REQUIRE(stage.household().form());
    CHECK(field<MeasureField>(stage, "weight")->measure() == 2900);
}

TEST_CASE("a telephone consultation is one line and Ctrl+Enter", "[household][journey]") {
    CareStage stage([](CareTown& town) { town.people.mother(); });
    stage.openHousehold("たかは");
    press(Qt::Key_T);
    type(QStringLiteral("夜泣きの相談。抱き方を伝えた。"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.line().contains(QStringLiteral("相談を記録")));
    CHECK(stepsOf(stage).contains(QStringLiteral("夜泣きの相談")));
    CHECK(test::focus() == stage.household().timeline()->list());
}

TEST_CASE("protection masks everything until somebody says why", "[household]") {
    CareStage stage([](CareTown& town) {
        const auto mother = town.people.mother();
        town.people.mobile(mother.person, "090-1234-5678");
        REQUIRE(town.people.protections.add({.person = mother.person,
                                             .startedOn = People::day("2026-04-01"),
                                             .endsOn = People::day("2027-03-31")}));
    });
    stage.openHousehold("たかは");
    const auto text = [&] {
        return stage.household().header() +
               linesOf(stage.household().next()->ladder()).join(u'\n') +
               linesOf(stage.household().next()->ways()).join(u'\n');
    };
    CHECK_FALSE(text().contains(QStringLiteral("サンプル市")));
    CHECK_FALSE(text().contains(QStringLiteral("78")));
    REQUIRE_FALSE(stage.household().cautions()->bands().empty());
    CHECK(stage.household().cautions()->bands().front()->kind() == BannerKind::Protection);
    picture(stage, QStringLiteral("household-protected"));

    stage.asker.prepareText(QStringLiteral("訪問のため"));
    press(Qt::Key_H);
    CHECK(text().contains(QStringLiteral("サンプル市")));
    CHECK(text().contains(QStringLiteral("090-1234-5678")));
    CHECK(stage.household().cautions()->bands().front()->kind() == BannerKind::Protection);
    // Going away closes it again.
    stage.household().goTo(stage.household().presenter().place().text());
    CHECK_FALSE(text().contains(QStringLiteral("サンプル市")));
}

TEST_CASE("the ladder is changed by keys, and taken back", "[household]") {
    CareStage stage([](CareTown& town) {
        const auto mother = town.people.mother();
        town.people.mobile(mother.person, "090-1234-5678");
    });
    stage.openHousehold("たかは");
    QListWidget* ladder = stage.household().next()->ladder();
    const QString first = linesOf(ladder).first();
    ladder->setFocus();
    ladder->setCurrentRow(0);
    press(Qt::ALT | Qt::Key_Down);
    CHECK(linesOf(ladder).first().mid(3) != first.mid(3));
    CHECK(ladder->currentRow() == 1);
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(linesOf(ladder).first() == first);
    ladder->setCurrentRow(0);
    stage.asker.prepareText(QStringLiteral("本人の希望"));
    press(Qt::Key_Delete);
    CHECK(linesOf(ladder).join(u'\n').contains(QStringLiteral("使わない")));
}

TEST_CASE("every form opens, fits the small screen at every size, and speaks Japanese",
          "[household]") {
    static const QRegularExpression kept(QStringLiteral(
        "Ctrl|Shift|Alt|Enter|Esc|SMS|LINE|DV|ja|en|vi|pt|town.banso|sato|kg|cm|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        CareStage stage([](CareTown& town) {
            const auto mother = town.people.mother();
            town.people.mobile(mother.person, "090-1234-5678");
            town.birth(town.pregnancy(mother, "2026-11-25"), {"髙橋 蒼"}, 2940);
            town.pregnancy(town.people.mother("渡邉 静", "ワタナベ シズカ", "1999-02-03", "4-4"),
                           "2027-01-20", 2);
        });
        for (const char* who : {"たかは", "わたなべ"}) {
            stage.openHousehold(who);
            picture(stage,
                    QStringLiteral("household-%1-%2").arg(QString::fromUtf8(who)).arg(percent));
            for (const char* task : {"visit", "consultation", "interview", "birth", "outcome",
                                     "edd", "member", "contact", "mailing", "optout", "protection",
                                     "death", "person", "attendance", "split"}) {
                INFO(task << " at " << percent << " %");
                stage.household().beginForm(QLatin1String(task));
                if (!stage.household().form())
                    continue; // without children there is no check-up and nothing to divide
                CHECK(stage.window.minimumSizeHint().width() <= 1366);
                CHECK(stage.window.minimumSizeHint().height() <= 768);
                picture(stage, QStringLiteral("form-%1-%2").arg(QLatin1String(task)).arg(percent));
                for (const QLabel* label : stage.household().findChildren<QLabel*>()) {
                    INFO(label->text().toStdString());
                    CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
                }
                press(Qt::Key_Escape);
            }
        }
        CHECK(stage.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}

TEST_CASE("nobody open says what to do; who is not found is entered", "[household][journey]") {
    CareStage stage;
    stage.workspace().open(QStringLiteral("household"), {});
    picture(stage, QStringLiteral("household-nobody"));
    press(Qt::CTRL | Qt::Key_N);
    REQUIRE(stage.household().form());
    type(QStringLiteral("デ・ラ・クルス マリア"));
    press(Qt::CTRL | Qt::Key_Return);
    picture(stage, QStringLiteral("person-entered"));
    CHECK(stage.household().header().contains(QStringLiteral("マリア")));
    press(Qt::Key_N);
    REQUIRE(stage.household().form());
    type(QStringLiteral("9.6.15"));
    for (int tries = 0; tries < 3 && stage.household().form(); ++tries)
        press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.household().presenter().family());
}

TEST_CASE("what somebody else saved meanwhile is shown field by field", "[household]") {
    VisitId visit(0);
    CareStage stage([&](CareTown& town) {
        const auto mother = town.people.mother();
        const auto child = town.people.child(mother, "髙橋 蒼", "タカハシ アオ", "2026-10-24");
        visit = town.visit(mother.family, {QStringLiteral("N11")}, {child});
    });
    stage.openHousehold("たかは");
    QListView* list = stage.household().timeline()->list();
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("新生児訪問")))
            list->setCurrentIndex(list->model()->index(row, 0));
    press(Qt::Key_E);
    REQUIRE(stage.household().form());
    fill(stage, "advised", QStringLiteral("わたしの言葉"));

    const auto kept = stage.town.visits.load(visit);
    REQUIRE(kept);
    VisitDraft theirs = kept->draft;
    theirs.advised = QStringLiteral("ほかの人の言葉");
    REQUIRE(stage.town.visits.update(visit, kept->revision, theirs));

    press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(stage.household().form());
    CHECK(stage.household()
              .form()
              ->form()
              ->row(QStringLiteral("advised"))
              ->complaint()
              .contains(QStringLiteral("ほかの人の言葉")));
    CHECK(field<TextBox>(stage, "advised")->toPlainText() == QStringLiteral("わたしの言葉"));
    press(Qt::CTRL | Qt::Key_Return);
    REQUIRE_FALSE(stage.household().form());
    CHECK(stage.town.visits.load(visit)->draft.advised == QStringLiteral("わたしの言葉"));
}

namespace {

/// The step of the way that says `text`, and the form that corrects it.
void correct(CareStage& stage, const char* text) {
    QListView* list = stage.household().timeline()->list();
    list->setFocus();
    bool isThere = false;
    for (int row = 0; row < list->model()->rowCount() && !isThere; ++row) {
        isThere = list->model()->index(row, 0).data().toString().contains(QString::fromUtf8(text));
        if (isThere)
            list->setCurrentIndex(list->model()->index(row, 0));
    }
    INFO(stepsOf(stage).toStdString());
    REQUIRE(isThere);
    press(Qt::Key_E);
    REQUIRE(stage.household().form());
}

void save(CareStage& stage) {
    for (int tries = 0; tries < 3 && stage.household().form(); ++tries)
        press(Qt::CTRL | Qt::Key_Return);
    REQUIRE_FALSE(stage.household().form());
}

} // namespace

TEST_CASE("a notice, an interview, a birth and a check-up are corrected where they are read",
          "[household]") {
    PregnancyId pregnancy(0);
    PersonId child(0);
    CareStage stage([&](CareTown& town) {
        const auto mother = town.people.mother();
        pregnancy = town.pregnancy(mother, "2026-11-25");
        REQUIRE(town.interviews.record({.family = mother.family,
                                        .pregnancy = pregnancy,
                                        .occasion = QStringLiteral("P01"),
                                        .heldOn = People::day("2026-11-20"),
                                        .summary = QStringLiteral("まえの言葉")}));
        child = town.birth(pregnancy, {"髙橋 蒼"}, 2940).front();
        AttendanceDraft seen;
        seen.seen = YesNo::Yes;
        seen.measures.weightG = 3000;
        REQUIRE(town.attendances.recordElsewhere(child, QStringLiteral("C04"),
                                                 People::day("2026-11-22"),
                                                 QStringLiteral("サンプル医院"), seen));
    });
    stage.openHousehold("たかは");
    correct(stage, "妊娠届");
    CHECK_FALSE(field<EraDateField>(stage, "edd")->isEnabled());
    fill(stage, "institution", QStringLiteral("サンプル産院"));
    save(stage);
    CHECK(stage.town.pregnancyRows.find(pregnancy)->institution == u"サンプル産院");
    CHECK(stage.town.pregnancyRows.find(pregnancy)->edd == People::day("2026-11-25"));

    correct(stage, "まえの言葉");
    field<TextBox>(stage, "summary")->setPlainText(QStringLiteral("あとの言葉"));
    save(stage);
    CHECK(stepsOf(stage).contains(QStringLiteral("あとの言葉")));

    correct(stage, "出生");
    field<MeasureField>(stage, "weight")->setMeasure(2490);
    save(stage);
    CHECK(stepsOf(stage).contains(QStringLiteral("2,490")));
    // A low birth weight asks for its own visit.
    const auto family = stage.household().presenter().family();
    CHECK(stage.town.duty(*family, "N19"));

    correct(stage, "サンプル医院");
    CHECK_FALSE(field<ChoiceField>(stage, "child")->isEnabled());
    field<MeasureField>(stage, "weight")->setMeasure(3100);
    save(stage);
    const auto kept = AttendanceRepository(stage.reg.db()).ofChild(child);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().draft.measures.weightG == 3100);
    CHECK(kept.front().institution == u"サンプル医院");
}

TEST_CASE("somebody known is picked as a member, not entered twice", "[household][journey]") {
    CareStage stage([](CareTown& town) {
        (void)town.people.mother();
        (void)town.people.mother("山田 花子", "ヤマダ ハナコ", "1960-02-03", "9-9");
    });
    stage.openHousehold("たかは");
    static const Query<qint64> kPersons{"test.persons", "SELECT COUNT(*) FROM person"};
    const auto count = [&] { return stage.reg.db().one(kPersons); };
    const auto before = count();
    press(Qt::Key_M);
    REQUIRE(stage.household().form());
    type(QStringLiteral("やまだ"));
    auto* known = field<PersonField>(stage, "known");
    REQUIRE(test::eventually([&] { return known->box()->isListShown(); }));
    press(Qt::Key_Return);
    CHECK(field<TextLine>(stage, "name")->text() == u"山田 花子");
    CHECK_FALSE(field<TextLine>(stage, "name")->isEnabled());
    fill(stage, "relation", QStringLiteral("祖母"));
    picture(stage, QStringLiteral("member-known"));
    save(stage);
    CHECK(linesOf(stage.household().family()->members()).join(u'\n').contains(u"祖母  山田 花子"));
    CHECK(count() == before);
}

TEST_CASE("a number that was stopped is allowed again with a reason, and stopped with undo",
          "[household]") {
    CareStage stage([](CareTown& town) {
        const auto mother = town.people.mother();
        town.people.mobile(mother.person, "090-1234-5678");
        REQUIRE(town.people.contacts.optOut(OptOutChannel::Sms, QStringLiteral("09012345678"),
                                            QStringLiteral("本人の希望")));
    });
    static const Query<qint64> kStopped{"test.stopped",
                                        "SELECT COUNT(*) FROM opt_out WHERE lifted_at IS NULL"};
    const auto isStopped = [&] { return stage.reg.db().one(kStopped) > 0; };
    stage.openHousehold("たかは");
    REQUIRE(isStopped());
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    REQUIRE(stage.household().form());
    press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(stage.household().form()); // no reason, no change
    fill(stage, "reason", QStringLiteral("本人から電話"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK_FALSE(isStopped());
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(isStopped());
}
