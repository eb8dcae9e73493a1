#include "ui/today/LineForms.h"

#include "core/care/contact/ClosingReason.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

namespace {

void lay(QWidget* owner, QWidget* what, QWidget* form) {
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->addWidget(what);
    column->addWidget(form, 1);
}

} // namespace

LaterForm::LaterForm(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_what(new Paragraph(this)),
      m_until(new EraDateField(clock, m_form)),
      m_reason(new TextLine(14, m_form)) {
    lay(this, m_what, m_form);
    m_until->setRules({.earliest = clock.today().plusDays(1)});
    m_form->addHeading(tr("Put off"));
    m_form->add({QStringLiteral("until"), tr("Until(&U)"), {}, true}, m_until);
    m_form->add({QStringLiteral("reason"), tr("Why(&W)"),
                 tr("e.g. at her parents' until the end of the month"), true},
                m_reason);
    m_form->addActs(tr("Put off"));
}

void LaterForm::begin(const QString& what, Date proposed) {
    m_what->setSentence(what);
    m_until->setDay(proposed);
    m_reason->clear();
    m_form->clearErrors();
    m_until->setFocus();
}

std::optional<Date> LaterForm::until() const {
    return m_until->day();
}

QString LaterForm::reason() const {
    return m_reason->text().trimmed();
}

CloseForm::CloseForm(QWidget* parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_what(new Paragraph(this)),
      m_reason(new ChoiceField(m_form)),
      m_note(new TextLine(14, m_form)) {
    lay(this, m_what, m_form);
    for (const ClosingReason& reason : ClosingReason::all())
        if (reason.effect != ClosingEffect::Recorded)
            m_reason->addChoice(reason.code, reason.code + u' ' + reason.name);
    m_form->addHeading(tr("Close with a reason"));
    m_form->add({QStringLiteral("reason"), tr("Reason(&R)"), {}, true}, m_reason);
    m_form->add({QStringLiteral("note"), tr("Note(&N)"), tr("needed for 99"), false}, m_note);
    m_form->addActs(tr("Close"));
}

void CloseForm::begin(const QString& what) {
    m_what->setSentence(what);
    m_reason->setCurrentIndex(-1);
    m_note->clear();
    m_form->clearErrors();
    m_reason->setFocus();
}

QString CloseForm::reason() const {
    return m_reason->key();
}

QString CloseForm::note() const {
    return m_note->text().trimmed();
}

} // namespace banso
