#include "ui/settings/absences/AbsencePlace.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/shell/Border.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"

namespace banso {

namespace {

ChoiceField* choiceOf(const std::vector<StaffMember>& members) {
    auto* choice = new ChoiceField;
    for (const StaffMember& member : members)
        choice->addChoice(QString::number(member.staff.id.value()), member.staff.name);
    return choice;
}

} // namespace

AbsencePlace::AbsencePlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : SettingsPlace(host),
      m_actions(actions),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Absences"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showAbsence(); }); });
}

PlaceEntry AbsencePlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("absences"),
            tr("Absences"),
            QStringLiteral("calendar"),
            {placeAct("settings.cancelAbsence", tr("It did not &come to it"), "Ctrl+Shift+K",
                      "remove", &AbsencePlace::cancel)},
            [&desk = ground.desk](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new AbsencePlace(host, actions, desk);
            }};
}

QWidget* AbsencePlace::firstFocus() {
    return m_both->table();
}

void AbsencePlace::refresh() {
    m_both->setRows(AbsencePresenter::columns(), m_presenter.rows());
    if (!m_form || m_edited)
        showAbsence();
}

void AbsencePlace::showAbsence() {
    const auto id = m_both->table()->currentId();
    if (const auto absence = id ? m_presenter.find(AbsenceId(*id)) : std::nullopt)
        return showForm(absence);
    m_edited.reset();
    m_form = nullptr;
    auto* empty = new EmptyState(
        QStringLiteral("calendar"), tr("Nobody is away"),
        tr("Enter leave and courses ahead: what is due in the district meanwhile goes to who "
           "covers."),
        tr("Enter an absence  Ctrl+N"));
    connect(empty, &EmptyState::stepChosen, this, &AbsencePlace::add);
    m_both->setDetail(empty);
}

void AbsencePlace::showForm(const std::optional<Absence>& absence) {
    m_edited = absence;
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new FormColumn;
    column->addWidget(m_form);
    const Clock& clock = host().clock();
    m_staff = choiceOf(m_presenter.whose());
    m_from = new EraDateField(clock);
    m_to = new EraDateField(clock);
    m_cover = choiceOf(m_presenter.covers());
    m_form->addHeading(absence ? tr("Absence") : tr("A new absence"));
    m_form->add({QStringLiteral("staff"), tr("&Who is away"), {}, true}, m_staff);
    m_form->add({QStringLiteral("fromOn"), tr("&From"), {}, true}, m_from);
    m_form->add({QStringLiteral("toOn"), tr("&Until"), tr("Leave it blank while nobody knows.")},
                m_to);
    m_form->add({QStringLiteral("cover"), tr("&Covered by"), {}, true}, m_cover);
    m_staff->choose(QString::number((absence ? absence->staff : m_presenter.oneself()).value()));
    m_staff->setEnabled(!absence && m_staff->count() > 1);
    if (absence) {
        m_from->setDay(absence->fromOn);
        m_to->setDay(absence->toOn);
        m_cover->choose(QString::number(absence->cover.value()));
    }
    m_form->addActs(absence ? tr("Save") : tr("Enter"));
    if (absence)
        column->addWidget(new ActRow(m_actions, {QStringLiteral("settings.cancelAbsence")}));
    column->addStretch();
    m_form->begin(host().drafts(),
                  QStringLiteral("settings.absence:%1").arg(absence ? absence->id.value() : 0));
    m_both->setDetail(detail);
    connect(m_form, &FormColumn::submitted, this, &AbsencePlace::save);
    connect(m_form, &FormColumn::abandoned, this, [this] {
        attempt([this] { showAbsence(); });
        m_both->backToList();
    });
}

void AbsencePlace::add() {
    attempt([this] { showForm({}); });
    m_both->enterDetail();
}

std::optional<AbsenceInput> AbsencePlace::input() const {
    if (!m_from->day() || m_staff->isBlank() || m_cover->isBlank())
        return std::nullopt;
    return AbsenceInput{StaffId(m_staff->key().toLongLong()), *m_from->day(), m_to->day(),
                        StaffId(m_cover->key().toLongLong())};
}

void AbsencePlace::save() {
    const auto typed = input();
    if (!typed)
        return;
    std::optional<AbsenceId> id;
    if (m_edited) {
        if (const auto saved = m_presenter.save(*m_edited, *typed); !saved)
            return m_form->showErrors(errorsOf(saved));
        id = m_edited->id;
    } else {
        const auto added = m_presenter.add(*typed);
        if (!added)
            return m_form->showErrors(errorsOf(added));
        id = *added;
    }
    m_form->settle();
    m_form = nullptr;
    attempt([this] { refresh(); });
    m_both->goTo(id->value());
    m_both->backToList();
    host().say(tr("Saved the absence."));
}

void AbsencePlace::cancel() {
    if (!m_edited)
        return;
    const Absence gone = *m_edited;
    if (const auto done = m_presenter.cancel(gone); !done)
        return host().say(done.error());
    attempt([this] { refresh(); });
    m_both->backToList();
    host().offerUndo(tr("Took the absence away."), [this, gone]() -> Status {
        BANSO_CHECK(m_presenter.add({gone.staff, gone.fromOn, gone.toOn, gone.cover}));
        return {};
    });
}

} // namespace banso
