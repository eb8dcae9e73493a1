// What can be done on the page of check-ups.
#include "ui/checkups/CameForm.h"
#include "ui/checkups/CheckupPage.h"
#include "ui/checkups/SessionForms.h"
#include "ui/checkups/SessionSheet.h"
#include "ui/household/PersonField.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/words/DateWords.h"

namespace banso {

void CheckupPage::registerActions(ActionRegistry& actions) {
    m_actions = &actions;
    addSessionActions(actions);
    addChildActions(actions);
}

void CheckupPage::addSessionActions(ActionRegistry& actions) {
    const auto add = [&](const char* key, const QString& text, QList<QKeySequence> keys,
                         const char* icon, std::function<void()> act) {
        actions.add({QStringLiteral("checkups.") + QLatin1String(key), text, std::move(keys),
                     MenuKind::Page, QLatin1String(icon)},
                    this, QStringLiteral("checkups"), std::move(act));
    };
    add("new", tr("&New session"), {Qt::Key_N}, "add", [this] { beginNew({}); });
    add("edit", tr("&Change the session"), {Qt::Key_E}, "edit", [this] { beginEdit(); });
    add("cancel", tr("Cancel the session…"), {QKeySequence(Qt::SHIFT | Qt::Key_Delete)}, "close",
        [this] { askCancel(); });
    add("send", tr("&Send the notice"), {Qt::Key_S}, "send", [this] { prepareNotice(); });
    add("came", tr("&Who came"), {Qt::Key_C}, "check", [this] { beginCame(); });
    add("list", tr("To the list of sessions"), {Qt::Key_B}, "menu",
        [this] { m_both->backToList(); });
}

void CheckupPage::addChildActions(ActionRegistry& actions) {
    bool startsGroup = true;
    const auto add = [&](const char* key, const QString& text, QList<QKeySequence> keys,
                         const char* icon, std::function<void()> act) {
        actions.add({QStringLiteral("checkups.") + QLatin1String(key), text, std::move(keys),
                     MenuKind::Page, QLatin1String(icon), std::exchange(startsGroup, false)},
                    this, QStringLiteral("checkups"), std::move(act));
    };
    add("placeAll", tr("&Place everybody who is due"), {Qt::Key_P}, "child",
        [this] { placeAll(); });
    add("placeOne", tr("Place one child by n&ame"), {Qt::Key_A}, "search",
        [this] { beginPlace(); });
    add("move", tr("&Move the child to another day"), {Qt::Key_M}, "forward",
        [this] { beginMove(); });
    add("takeOut", tr("Take the child &out"), {Qt::Key_Delete}, "remove", [this] { takeOut(); });
}

void CheckupPage::beginNew(const QString& kind) {
    const auto at = current();
    auto* owner = new SessionForm(m_presenter, {}, kind.isEmpty() && at ? at->kind : kind,
                                  host().clock(), host().drafts());
    m_place = {.isNew = true, .kind = kind};
    put(owner, owner->form(), [this, owner] { saveSession(*owner); });
}

void CheckupPage::beginEdit() {
    const auto session = current();
    if (!session || session->isCancelled)
        return;
    auto* owner = new SessionForm(m_presenter, session, {}, host().clock(), host().drafts());
    put(owner, owner->form(), [this, owner] { saveSession(*owner); });
}

void CheckupPage::saveSession(SessionForm& form) {
    const std::optional<CheckupSession> edited = form.edited();
    const auto id = edited ? saveEdited(form) : m_presenter.add(form.draft());
    if (!id)
        return isConflict({id.error()}) ? tellMeanwhile(form, id.error())
                                        : form.form()->showErrors({id.error()});
    form.form()->settle();
    host().say(edited ? tr("The session is changed. What is unsent about it is looked at again.")
                      : tr("The session is planned. P places everybody who is due."));
    readRows();
    m_both->goTo(id->value());
    backToSession();
    Q_EMIT placeChanged();
}

Result<CheckupSessionId> CheckupPage::saveEdited(const SessionForm& form) {
    BANSO_CHECK(m_presenter.save(*form.edited(), form.draft()));
    return form.edited()->id;
}

void CheckupPage::tellMeanwhile(SessionForm& form, const Error& conflict) {
    if (const auto now = SessionRepository(m_ground.desk.db()).find(form.edited()->id))
        form.tellMeanwhile(conflict, *now);
}

void CheckupPage::askCancel() {
    const auto session = current();
    if (!session || session->isCancelled)
        return;
    const auto children = m_presenter.children(session->id);
    host().asker().confirm(
        {.title = tr("Cancel the session on %1?").arg(dateWithWeekday(session->heldOn)),
         .text = tr("%n child(ren) have no place then, and what is unsent about it is held back. "
                    "What was recorded stays.",
                    nullptr, static_cast<int>(children.size())),
         .act = tr("Cancel the session"),
         .isIrreversible = true},
        this, [this, session](bool isYes) {
            if (!isYes)
                return;
            if (const Status done = m_presenter.cancel(*session); !done)
                return host().say(done.error());
            host().say(tr("The session is cancelled."));
            refresh();
        });
}

void CheckupPage::beginCame() {
    const auto session = current();
    if (!session)
        return;
    auto* owner = new CameForm(m_ground.desk, session->id, m_presenter.kindName(*session), nullptr);
    m_sheet.clear();
    m_both->setDetail(owner);
    connect(owner, &CameForm::left, this, &CheckupPage::backToSession);
    connect(owner, &CameForm::saved, this, [this](const QString& line) {
        host().say(line);
        backToSession();
    });
    m_place = {.session = session->id, .isCame = true};
    m_both->enterDetail();
}

void CheckupPage::placeAll() {
    if (const auto session = current())
        take(m_presenter.placeEligible(session->id));
}

void CheckupPage::beginPlace() {
    const auto session = current();
    if (!session || session->isCancelled)
        return;
    auto* owner = new PlaceChildForm(tr("A place on %1").arg(dateWithWeekday(session->heldOn)),
                                     m_ground.makeSearch());
    put(owner, owner->form(), [this, owner, id = session->id] {
        const auto placed = m_presenter.place(id, *owner->child());
        if (!placed)
            return owner->form()->showErrors({placed.error()});
        backToSession();
        take(placed);
    });
}

void CheckupPage::beginMove() {
    const auto session = current();
    const PlacedChild* child = m_sheet ? m_sheet->current() : nullptr;
    if (!session || !child)
        return;
    const auto others = m_presenter.others(*session);
    if (others.empty())
        return host().say(tr("No other day of this check-up is planned. N plans one."),
                          Tone::Warning);
    auto* owner = new MoveChildForm(*child, others);
    put(owner, owner->form(), [this, owner, id = session->id] {
        const auto moved = m_presenter.move(id, owner->target(), owner->child());
        if (!moved) {
            Error error = moved.error();
            error.field = QStringLiteral("session");
            return owner->form()->showErrors({error});
        }
        backToSession();
        take(moved);
    });
}

void CheckupPage::takeOut() {
    const auto session = current();
    const PlacedChild* child = m_sheet ? m_sheet->current() : nullptr;
    if (session && child)
        take(m_presenter.takeOut(session->id, child->child));
}

void CheckupPage::prepareNotice() {
    const auto session = current();
    if (!session)
        return;
    const QString notice = m_presenter.noticeFor(*session);
    if (notice.isEmpty())
        return host().say(tr("Nobody is placed who could be told. P places everybody who is due."),
                          Tone::Warning);
    host().open(QStringLiteral("send"),
                QStringLiteral("prepare:%1:%2:").arg(notice).arg(session->id.value()));
}

} // namespace banso
