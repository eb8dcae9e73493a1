#include "ui/checkups/CameForm.h"

#include "core/registry/PersonRepository.h"
#include "ui/household/Named.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

/// Those who have a place in it, in kana order; masked or not, a name is no address.
std::vector<CameChild> childrenOf(Desk& desk, CheckupSessionId session) {
    std::vector<std::pair<QString, CameChild>> sorted;
    PersonRepository persons(desk.db());
    for (const Attendance& kept : AttendanceService(desk).ofSession(session)) {
        const auto person = persons.find(kept.child);
        if (!person || kept.draft.state == AttendanceState::Withdrawn)
            continue;
        sorted.emplace_back(person->kana,
                            CameChild{kept.child, person->name, kept.revision, kept.draft.state});
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<CameChild> children;
    for (auto& [kana, child] : sorted)
        children.push_back(std::move(child));
    return children;
}

} // namespace

CameForm::CameForm(Desk& desk, CheckupSessionId session, const QString& kind, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_session(session),
      m_children(childrenOf(desk, session)),
      m_form(new FormColumn(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->addWidget(m_form, 1);
    const auto kept = SessionRepository(desk.db()).find(session);
    m_form->addHeading(
        kept ? tr("%1  %2 %3").arg(kind, dateWithWeekday(kept->heldOn), kept->startsAt) : kind);
    for (const CameChild& child : m_children)
        addChild(child);
    m_isOver =
        m_form->add({QStringLiteral("over"), QString()},
                    new CheckField(tr("it is over: who is still expected did not come"), m_form));
    m_form->addActs(tr("Save who came"));
    connect(m_form, &FormColumn::submitted, this, &CameForm::save);
    connect(m_form, &FormColumn::abandoned, this, &CameForm::left);
}

void CameForm::addChild(const CameChild& child) {
    auto* state = new ChoiceField(m_form);
    for (const AttendanceState each : {AttendanceState::Expected, AttendanceState::Attended,
                                       AttendanceState::Absent, AttendanceState::Excused})
        state->addChoice(keyOf(each), named(each));
    state->choose(keyOf(child.state));
    m_states.push_back(
        m_form->add({QStringLiteral("%1.state").arg(m_states.size() + 1), child.name}, state));
}

void CameForm::save() {
    auto tx = m_desk.write();
    AttendanceService service(m_desk);
    Errors errors;
    int changed = 0;
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const auto state = enumOf<AttendanceState>(m_states[i]->key());
        if (!state || *state == m_children[i].state)
            continue;
        AttendanceDraft draft;
        for (const Attendance& kept : service.ofSession(m_session))
            if (kept.child == m_children[i].child)
                draft = kept.draft;
        draft.state = *state;
        const auto saved =
            service.record(m_session, m_children[i].child, m_children[i].revision, draft);
        if (!saved)
            for (Error error : saved.error()) {
                error.field = QStringLiteral("%1.state").arg(i + 1);
                errors.push_back(std::move(error));
            }
        ++changed;
    }
    if (errors.empty() && m_isOver->isChecked())
        if (const auto closed = service.closeSession(m_session); !closed)
            errors.push_back(closed.error());
    if (!errors.empty())
        return m_form->showErrors(errors);
    tx.commit();
    m_form->settle();
    Q_EMIT saved(tr("%n child(ren) written down.", nullptr, changed));
}

} // namespace banso
