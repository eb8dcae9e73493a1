#include "ui/household/HouseholdPage.h"
#include "ui/household/forms/RecordForm.h"
#include "ui/household/panels/FamilyPanel.h"
#include "ui/household/panels/NextPanel.h"
#include "ui/household/panels/TimelinePanel.h"
#include "ui/shell/ActionRegistry.h"

#include <QListWidget>

namespace banso {

namespace {

/// Adds actions of the page, each with its key.
class Adding {
  public:
    Adding(ActionRegistry& actions, HouseholdPage* page) : m_actions(actions), m_page(page) {}
    void operator()(const char* key, const QString& text, QList<QKeySequence> keys,
                    const char* icon, std::function<void()> act, bool startsGroup = false) {
        m_actions.add({QStringLiteral("household.") + QLatin1String(key), text, std::move(keys),
                       MenuKind::Page, QLatin1String(icon), startsGroup},
                      m_page, QStringLiteral("household"), std::move(act));
    }
    /// An action that opens a form.
    void form(const char* task, const QString& text, QList<QKeySequence> keys, const char* icon,
              bool startsGroup = false) {
        (*this)(
            task, text, std::move(keys), icon,
            [page = m_page, task] { page->beginForm(QLatin1String(task)); }, startsGroup);
    }

  private:
    ActionRegistry& m_actions;
    HouseholdPage* m_page;
};

} // namespace

void HouseholdPage::registerActions(ActionRegistry& actions) {
    addRecordActions(actions);
    addHouseholdActions(actions);
    addWayActions(actions);
}

void HouseholdPage::addRecordActions(ActionRegistry& actions) {
    Adding add(actions, this);
    add.form("visit", tr("Record a &visit"), {Qt::Key_V}, "visit");
    add.form("call", tr("Write down a &telephone call"), {Qt::Key_T}, "phone");
    add.form("consultation", tr("Record a &consultation with all fields"), {Qt::Key_C}, "note");
    add.form("interview", tr("Record an &interview"), {Qt::Key_I}, "person");
    add.form("attendance", tr("Chec&k-up of a child"), {Qt::Key_P}, "check");
    add.form("pregnancy", tr("Pregnancy &notice"), {Qt::Key_N}, "add", true);
    add.form("edd", tr("Another &due date"), {Qt::Key_D}, "calendar");
    add.form("birth", tr("&Birth"), {Qt::Key_B}, "child");
    add.form("outcome", tr("&Outcome of the pregnancy"), {Qt::Key_O}, "loss");
    add(
        "open", tr("Open or close the &step"), {Qt::Key_Space}, "chevron-down",
        [this] { m_timeline->toggleCurrent(); }, true);
    add("edit", tr("C&orrect the record"), {Qt::Key_E}, "edit", [this] {
        if (RecordForm* form = editForm())
            put(form);
    });
    add("withdraw", tr("Take a birth or outcome &back"), {Qt::SHIFT | Qt::Key_O}, "undo",
        [this] { askWithdraw(); });
}

void HouseholdPage::addHouseholdActions(ActionRegistry& actions) {
    Adding add(actions, this);
    add.form("person", tr("Somebody ne&w"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, "add", true);
    add.form("member", tr("Somebody of this &household"), {Qt::Key_M}, "person");
    add("addressee", tr("Post and messages &go to this person"), {Qt::Key_A}, "send", [this] {
        if (const HouseholdMember* member = m_presenter.isOpen() ? m_family->current() : nullptr)
            take(m_presenter.setAddressee(member->person.id));
    });
    add("endMember", tr("No longer of this household"), {Qt::SHIFT | Qt::Key_M}, "remove",
        [this] { askEndMember(); });
    add.form("split", tr("Divide the household"), {Qt::SHIFT | Qt::Key_S}, "household");
    add.form("death", tr("Somebody died"), {Qt::SHIFT | Qt::Key_D}, "loss");
    add("confirm", tr("&Confirm who belongs together"), {Qt::Key_K}, "check", [this] {
        if (m_presenter.isOpen())
            take(m_presenter.confirmFamily());
    });
    add("join", tr("One person or two?"), {Qt::Key_J}, "question", [this] { answerProposal(); });
    add("caution", tr("A line of consideration"), {Qt::SHIFT | Qt::Key_C}, "loss",
        [this] { askCaution(); });
    add(
        "reveal", tr("See what is hidden, with a reason"), {Qt::Key_H}, "unlock",
        [this] { askReveal(); }, true);
    add.form("protection", tr("&Protection measure: enter or prolong"), {Qt::Key_R}, "shield");
    add("release", tr("Release the protection measure"), {Qt::SHIFT | Qt::Key_R}, "unlock",
        [this] { askRelease(); });
}

void HouseholdPage::addWayActions(ActionRegistry& actions) {
    Adding add(actions, this);
    add(
        "rungUp", tr("This way &earlier"), {QKeySequence(Qt::ALT | Qt::Key_Up)}, "back",
        [this] { moveRung(-1); }, true);
    add("rungDown", tr("This way &later"), {QKeySequence(Qt::ALT | Qt::Key_Down)}, "forward",
        [this] { moveRung(1); });
    add("strike", tr("Strike this way out, with a reason"), {Qt::Key_Delete}, "withheld",
        [this] { askStrike(); });
    add.form("contact", tr("Add a number or a &LINE link"), {Qt::Key_G}, "phone");
    add.form("mailing", tr("Other address for &post"), {Qt::Key_L}, "post");
    add.form("optout", tr("No more messages"), {Qt::SHIFT | Qt::Key_G}, "stop");
    add.form("liftOptOut", tr("Messages or calls again, with a reason"),
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, "undo");
    add("lift", tr("The address is right again"), {Qt::SHIFT | Qt::Key_L}, "letter-back",
        [this] { askLift(); });
    add("send", tr("Prepare a notice for this household"), {Qt::Key_S}, "send", [this] {
        if (const auto family = m_presenter.family())
            host().open(QStringLiteral("send"),
                        QStringLiteral("prepare:::%1").arg(family->value()));
    });
}

void HouseholdPage::chooseDuty() {
    const HouseholdDuty* duty = m_next->currentDuty();
    if (!duty)
        return;
    const QString code = duty->duty.kind;
    switch (duty->method.value_or(ContactMethod::Record)) {
    case ContactMethod::Visit:
        return beginForm(QStringLiteral("visit"), code);
    case ContactMethod::Phone:
        if (RecordForm* form = makeForm(QStringLiteral("call"), code, {}))
            put(form);
        return;
    case ContactMethod::Attendance:
        if (RecordForm* form = makeForm(QStringLiteral("attendance"), code, duty->duty.person))
            put(form);
        return;
    case ContactMethod::Interview:
        return beginForm(QStringLiteral("interview"), code);
    case ContactMethod::Register:
        return beginForm(QStringLiteral("birth"));
    case ContactMethod::Notice:
        return host().open(QStringLiteral("send"), QStringLiteral("prepare:") + code);
    case ContactMethod::Record:
        return beginForm(QStringLiteral("consultation"), code);
    default:
        return;
    }
}

void HouseholdPage::moveRung(int by) {
    const auto rung = m_presenter.isOpen() ? m_next->currentRung() : std::nullopt;
    if (!rung)
        return;
    const auto moved = m_presenter.moveRung(*rung, by);
    if (!moved && moved.error().empty())
        return; // it is the first or the last already
    take(moved);
    if (moved)
        m_next->goToRung(*rung + static_cast<std::size_t>(by));
}

} // namespace banso
