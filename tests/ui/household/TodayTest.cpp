#include "core/care/duty/DutyReasons.h"
#include "tests/ui/household/CareStage.h"
#include "ui/checkups/CameForm.h"
#include "ui/household/GlancePane.h"
#include "ui/household/Named.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/WindowPicture.h"
#include "ui/today/LineForms.h"
#include "ui/today/TodayRows.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/FormRow.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/table/PagedTableModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace banso;
using banso::test::CareStage;
using banso::test::CareTown;
using banso::test::press;
using banso::test::type;

namespace {

/// Four mothers, one due soon; one protected; one birth whose visit is due.
void fill(CareTown& town) {
    const auto rin = town.people.mother();
    town.people.mobile(rin.person, "090-1234-5678");
    town.birth(town.pregnancy(rin, "2026-11-25"), {"髙橋 蒼"}, 2940);
    const auto yui = town.people.mother("𠮷田 結", "ヨシダ ユイ", "1998-02-03", "2-2");
    town.pregnancy(yui, "2027-01-20");
    const auto maria = town.people.mother("デ・ラ・クルス・マリア・クリスティーナ",
                                          "デラクルス マリア", "1996-07-08", "3-3");
    town.pregnancy(maria, "2027-03-01");
    REQUIRE(town.people.protections.add({.person = maria.person,
                                         .startedOn = test::People::day("2026-04-01"),
                                         .endsOn = test::People::day("2027-03-31")}));
    const auto sei = town.people.mother("渡邉 静", "ワタナベ シズカ", "1999-02-03", "4-4");
    town.pregnancy(sei, "2027-04-01");
}

/// What is due for everybody, until a month from now.
void showAll(CareStage& stage) {
    const auto boxes = stage.today().findChildren<QComboBox*>();
    boxes.at(0)->setCurrentIndex(1);
    boxes.at(1)->setCurrentIndex(4);
    stage.today().table()->setFocus();
}

void goToFirst(CareStage& stage, bool isFold) {
    const auto& rows = stage.today().presenter().rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].isFold == isFold)
            return stage.today().table()->goToRow(static_cast<int>(i));
    FAIL("no such row");
}

void picture(CareStage& stage, const char* name) {
    const QString folder = qEnvironmentVariable("BANSO_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(writePicture(stage.window, folder + u'/' + QLatin1String(name)));
}

TodayLine lineOf(qint64 id, Urgency urgency, const char* kind) {
    return {.duty = DutyId(id),
            .revision = 1,
            .room = DutyRoom::Care,
            .kind = QLatin1String(kind),
            .actBy = *Date::of(2026, 11, 22),
            .hardOn = {},
            .urgency = urgency,
            .reason = {},
            .reasonArguments = {},
            .subjectKind = {},
            .subjectId = 1,
            .session = {},
            .family = FamilyId(id),
            .addressee = {},
            .person = {},
            .personName = {},
            .personBirth = {},
            .district = {PersonId(1), false, QString()},
            .staff = {},
            .staffLogin = {},
            .staffName = {},
            .role = Role::Nurse,
            .isPostponed = false};
}

} // namespace

TEST_CASE("lines alike fold into one that opens and closes", "[today]") {
    std::vector<TodayLine> lines;
    for (const qint64 id : {1, 2, 3})
        lines.push_back(lineOf(id, Urgency::Today, "C04N"));
    lines.push_back(lineOf(4, Urgency::Soon, "C04N"));
    const auto folded = TodayFolding::rows(lines, {});
    REQUIRE(folded.size() == 2);
    CHECK(folded[0].isFold);
    CHECK(folded[0].lines.size() == 3);
    CHECK_FALSE(folded[1].isFold); // another day's line stands alone
    const auto open = TodayFolding::rows(lines, {folded[0].id});
    REQUIRE(open.size() == 5);
    CHECK(open[0].isOpen);
    CHECK(open[1].isInFold);
}

TEST_CASE("every reason of care and every key of a form has words", "[today][words]") {
    for (const QString& reason : dutyReason::all()) {
        INFO(reason.toStdString());
        const auto known = dutyReasonsWithWords();
        CHECK(std::find(known.begin(), known.end(), reason) != known.end());
    }
    const auto check = []<class E>(E) {
        for (const auto& [value, key] : EnumText<E>::kKeys) {
            INFO(KeyGroup<E>::kName << "." << key);
            CHECK(hasKeyWords(KeyGroup<E>::kName, QLatin1String(key)));
        }
    };
    check(Sex::Male);
    check(FamilyRole::Mother);
    check(PersonState::Resident);
    check(FetusOutcome::Ongoing);
    check(LossKind::Stillbirth);
    check(Evidence::Told);
    check(NoticeBy::Self);
    check(Parity::Unknown);
    check(EddBasis::Notice);
    check(YesNo::Yes);
    check(Delivery::Unknown);
    check(Hearing::Pass);
    check(Feeding::Mixed);
    check(VisitPlace::Home);
    check(Met::Mother);
    check(ConsultChannel::Phone);
    check(ConsultDirection::In);
    check(ConsultResult::Talked);
    check(InterviewMethod::Face);
    check(AttendanceState::Absent);
    check(ContactKind::Mobile);
    check(Consent::Given);
    check(ContactState::Dead);
    check(ProtectionKind::Dv);
    check(MailingKind::Stay);
    check(OptOutChannel::Sms);
    check(SendChannel::Post);
    check(MeasureSource::Visit);
    check(StepGroup::Care);
}

TEST_CASE("a reason is said with its arguments", "[today][words]") {
    const ContactNaming none = [](const QString&) { return QString(); };
    CHECK(dutyReasonWords(QStringLiteral("care.birth"), {QStringLiteral("2026-11-22")}, none) ==
          QStringLiteral("出生 R8.11.22"));
    CHECK(dutyReasonWords(QStringLiteral("person.join"),
                          {QStringLiteral("birth"), QStringLiteral("kana")}, none)
              .contains(QStringLiteral("生年月日・カナ")));
    CHECK(dutyReasonWords(QStringLiteral("send.unreachable"),
                          {QStringLiteral("sms"), QStringLiteral("post")}, none)
              .contains(QStringLiteral("郵便")));
    CHECK(dutyReasonWords(QStringLiteral("odd.reason"), {QStringLiteral("x")}, none) ==
          QStringLiteral("odd.reason x"));
}

TEST_CASE("today is one list with its reasons, and the household beside it", "[today]") {
    CareStage stage(fill);
    showAll(stage);
    REQUIRE(stage.rows() > 2);
    QAbstractItemModelTester tester(stage.today().table()->model());
    QStringList all;
    for (int i = 0; i < stage.rows(); ++i)
        all += stage.row(i);
    INFO(all.join(u'\n').toStdString());
    CHECK(all.join(u'\n').contains(QStringLiteral("産後電話")));
    CHECK(all.join(u'\n').contains(QStringLiteral("出生 R8.11.22")));
    CHECK(stage.today().counts().contains(QStringLiteral("超過")));
    goToFirst(stage, false);
    CHECK_FALSE(stage.today().glance()->text().isEmpty());
    picture(stage, "today.png");
    CHECK(stage.workspace().actions().conflicts() == QStringList());
}

TEST_CASE("a line is put off with a reason by keys only, and taken back", "[today]") {
    CareStage stage(fill);
    showAll(stage);
    goToFirst(stage, false);
    const int before = stage.rows();
    const qint64 id = *stage.today().table()->currentId();
    press(Qt::Key_E);
    auto* later = stage.today().findChild<LaterForm*>();
    REQUIRE(later->isVisible());
    REQUIRE(test::tabTo(later->findChild<TextLine*>()));
    picture(stage, "today-later.png");
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.line().isEmpty()); // a reason is asked for
    type(QStringLiteral("月末まで実家"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.line().contains(QStringLiteral("延ばしました")));
    CHECK(test::focus() == stage.today().table());
    REQUIRE(DutyBook(stage.reg.desk()).find(DutyId(id))->postponedReason ==
            QStringLiteral("月末まで実家"));
    press(Qt::CTRL | Qt::Key_Z);
    CHECK_FALSE(DutyBook(stage.reg.desk()).find(DutyId(id))->postponedReason);
    CHECK(stage.rows() == before);
}

TEST_CASE("marked lines are closed together with a reason and come back with undo", "[today]") {
    CareStage stage(fill);
    showAll(stage);
    goToFirst(stage, false);
    const qint64 id = *stage.today().table()->currentId();
    press(Qt::Key_Space);
    CHECK(stage.today().presenter().marked() == 1);
    press(Qt::Key_X);
    auto* close = stage.today().findChild<CloseForm*>();
    REQUIRE(close->isVisible());
    close->findChild<ChoiceField*>()->choose(QStringLiteral("99"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(close->form()->row(QStringLiteral("note"))->complaint().size() > 2);
    CHECK(DutyBook(stage.reg.desk()).find(DutyId(id))->state == DutyState::Open);
    close->findChild<ChoiceField*>()->choose(QStringLiteral("03"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(DutyBook(stage.reg.desk()).find(DutyId(id))->state == DutyState::Closed);
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(DutyBook(stage.reg.desk()).find(DutyId(id))->state == DutyState::Open);
}

TEST_CASE("nothing due says what will be here", "[today]") {
    CareStage stage;
    CHECK(stage.rows() == 0);
    CHECK(test::focus() != stage.today().table());
    picture(stage, "today-empty.png");
}

TEST_CASE("who came to a check-up is written on one list", "[today][journey]") {
    PersonId child(0);
    CheckupSessionId session(0);
    CareStage stage([&](CareTown& town) {
        const auto mother = town.people.mother();
        child = town.people.child(mother, "髙橋 蒼", "タカハシ アオ", "2026-07-15");
        session = town.session("C04", "2026-11-22");
        REQUIRE(town.sessions.place(session, child));
    });
    showAll(stage);
    const auto& rows = stage.today().presenter().rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (stage.today().presenter().line(rows[i].lines.front()).kind == u"C04")
            stage.today().table()->goToRow(static_cast<int>(i));
    press(Qt::Key_C);
    REQUIRE(stage.open() == u"checkups");
    auto* list = stage.checkups().findChild<CameForm*>();
    REQUIRE(list);
    REQUIRE(list->children().size() == 1);
    list->findChild<ChoiceField*>()->choose(QStringLiteral("attended"));
    picture(stage, "today-session.png");
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(stage.line().contains(QStringLiteral("1人")));
    const auto kept = AttendanceService(stage.reg.desk()).ofSession(session);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().draft.state == AttendanceState::Attended);
}

TEST_CASE("a notice is prepared for the marked households, or for everybody who is due",
          "[today]") {
    CareStage stage(fill);
    showAll(stage);
    const auto& rows = stage.today().presenter().rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (stage.today().presenter().line(rows[i].lines.front()).kind == u"S01")
            stage.today().table()->goToRow(static_cast<int>(i));
    press(Qt::Key_S);
    CHECK(stage.open() == u"send");
    CHECK(stage.sent().last == QStringLiteral("prepare:S01::"));
}
