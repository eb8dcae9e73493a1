#include "ui/checkups/SessionForms.h"

#include "ui/household/PersonField.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/fields/TimeReading.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

constexpr int kMostPlaces = 999;
constexpr int kUsualPlaces = 60;

FormColumn* formIn(QWidget* owner) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormColumn(owner);
    column->addWidget(form, 1);
    return form;
}

/// A session as its form says it, by the keys of the rows.
std::vector<std::pair<QString, QString>> wordsOf(const CheckupSession& session) {
    return {
        {QStringLiteral("heldOn"), shortDateWords(session.heldOn)},
        {QStringLiteral("starts"), session.startsAt},
        {QStringLiteral("closes"), session.closesAt},
        {QStringLiteral("place"), session.place},
        {QStringLiteral("capacity"), session.capacity ? numberWords(*session.capacity) : QString()},
        {QStringLiteral("note"), session.note}};
}

} // namespace

SessionForm::SessionForm(CheckupPresenter& presenter, const std::optional<CheckupSession>& session,
                         const QString& kind, const Clock& clock, DraftShelf& drafts,
                         QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_edited(session),
      m_form(formIn(this)),
      m_kind(new ChoiceField),
      m_on(new EraDateField(clock)),
      m_starts(new TextLine(5)),
      m_closes(new TextLine(5)),
      m_where(new TextLine(16)),
      m_capacity(new MeasureField({tr("children"), 0, 1, kMostPlaces, 1, kUsualPlaces})),
      m_note(new TextLine(16)) {
    m_form->addHeading(session ? tr("Change the session") : tr("A new session"));
    for (const auto& [code, name] : presenter.kinds())
        m_kind->addChoice(code, name);
    m_form->add({QStringLiteral("kind"), tr("Check-up(&K)"), {}, true}, m_kind);
    m_form->add({QStringLiteral("heldOn"), tr("Day(&D)"), {}, true}, m_on);
    m_form->add({QStringLiteral("starts"), tr("Admission from(&F)"), QStringLiteral("13:00"), true},
                m_starts);
    m_form->add({QStringLiteral("closes"), tr("Admission until(&U)"), QStringLiteral("13:45")},
                m_closes);
    m_form->add({QStringLiteral("place"), tr("Where(&W)"), {}, true}, m_where);
    m_form->add({QStringLiteral("capacity"), tr("Places(&P)"), tr("blank: no limit")}, m_capacity);
    m_form->add({QStringLiteral("note"), tr("Note(&O)")}, m_note);
    m_form->addActs(session ? tr("Save") : tr("Enter the session"));
    if (session) {
        m_kind->choose(session->kind);
        m_kind->setEnabled(false);
        m_on->setDay(session->heldOn);
        m_starts->setText(session->startsAt);
        m_closes->setText(session->closesAt);
        m_where->setText(session->place);
        if (session->capacity)
            m_capacity->setMeasure(*session->capacity);
        m_note->setText(session->note);
    } else {
        m_on->setRules({.earliest = presenter.today()});
        m_kind->choose(kind);
        propose();
        connect(m_kind, &QComboBox::currentIndexChanged, this, &SessionForm::propose);
    }
    m_form->begin(drafts,
                  QStringLiteral("checkups.session:%1").arg(session ? session->id.value() : 0));
}

void SessionForm::propose() {
    if (m_kind->isBlank())
        return;
    const SessionDraft last = m_presenter.proposed(m_kind->key());
    if (m_starts->isBlank())
        m_starts->setText(last.startsAt);
    if (m_closes->isBlank())
        m_closes->setText(last.closesAt);
    if (m_where->isBlank())
        m_where->setText(last.place);
    if (m_capacity->isBlank() && last.capacity)
        m_capacity->setMeasure(*last.capacity);
}

SessionDraft SessionForm::draft() const {
    SessionDraft draft{.kind = m_kind->key(),
                       .heldOn = *m_on->day(),
                       .startsAt = readTime(m_starts->text()),
                       .place = m_where->text().trimmed(),
                       .note = m_note->text().trimmed(),
                       .closesAt = readTime(m_closes->text())};
    if (const auto places = m_capacity->measure())
        draft.capacity = static_cast<int>(*places);
    return draft;
}

void SessionForm::tellMeanwhile(const Error& conflict, const CheckupSession& now) {
    showMeanwhile(*m_form, {conflict}, meanwhile(wordsOf(*m_edited), wordsOf(now)));
    m_edited = now;
}

PlaceChildForm::PlaceChildForm(const QString& title, std::unique_ptr<SearchSource> source,
                               QWidget* parent)
    : QWidget(parent), m_form(formIn(this)), m_child(new PersonField(std::move(source))) {
    m_form->addHeading(title);
    m_form->addPlain(new Paragraph(tr("Somebody of another age, or one more than there are places, "
                                      "is placed too: you decide.")));
    m_form->add({QStringLiteral("child"), tr("Child(&C)"), {}, true}, m_child);
    m_form->addActs(tr("Give a place"));
}

std::optional<PersonId> PlaceChildForm::child() const {
    return m_child->person();
}

MoveChildForm::MoveChildForm(const PlacedChild& child, const std::vector<CheckupSession>& sessions,
                             QWidget* parent)
    : QWidget(parent), m_child(child.child), m_form(formIn(this)), m_target(new ChoiceField) {
    m_form->addHeading(tr("%1: to another day").arg(child.name));
    for (const CheckupSession& session : sessions)
        m_target->addChoice(
            QString::number(session.id.value()),
            tr("%1 %2 %3").arg(dateWithWeekday(session.heldOn), session.startsAt, session.place));
    if (sessions.size() == 1)
        m_target->setCurrentIndex(0);
    m_form->add({QStringLiteral("session"), tr("To(&T)"), {}, true}, m_target);
    m_form->addActs(tr("Move"));
}

CheckupSessionId MoveChildForm::target() const {
    return CheckupSessionId(m_target->key().toLongLong());
}

} // namespace banso
