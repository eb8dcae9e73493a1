#include "ui/benefit/claims/StepForm.h"

#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

FormColumn* formIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new FormColumn(widget);
    column->addWidget(form);
    return form;
}

} // namespace

DecisionForm::DecisionForm(const Claim& claim, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_form(formIn(this)) {
    m_form->addHeading(tr("Decide: %1").arg(yenWords(claim.amounts.payable())));
    if (claim.recognition) {
        const RecognitionDraft& asked = claim.recognition->application;
        m_recognised = m_form->add({key("recognisedOn"), tr("&Recognised on"), {}, true},
                                   new EraDateField(clock));
        m_recognised->setDay(asked.recognisedOn.value_or(clock.today()));
        m_number = m_form->add({key("recognitionNumber"), tr("Number of the recognition")},
                               new TextLine(8));
        m_number->setText(asked.number);
    }
    m_payPlanned = m_form->add({key("payPlannedOn"), tr("To be paid on")}, new EraDateField(clock));
    m_payPlanned->setRules({.earliest = clock.today()});
    m_reason = m_form->add({key("reason"), tr("Remark on the decision")}, new TextLine(16));
    m_form->addActs(tr("Grant"));
}

DecisionDraft DecisionForm::input() const {
    DecisionDraft draft;
    if (m_recognised) {
        draft.recognisedOn = m_recognised->day();
        draft.recognitionNumber = m_number->text();
    }
    draft.payPlannedOn = m_payPlanned->day();
    draft.reason = m_reason->text();
    return draft;
}

PaymentForm::PaymentForm(const Claim& claim, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_form(formIn(this)), m_day(new EraDateField(clock)) {
    m_form->addHeading(
        tr("Pay: %1").arg(yenWords(claim.decision ? claim.decision->amount.value_or(0) : 0)));
    m_form->add({key("paidOn"), tr("&Paid on"), {}, true}, m_day);
    m_day->setRules({.latest = clock.today()});
    const Date today = clock.today();
    m_day->setDay(claim.payPlannedOn && *claim.payPlannedOn <= today ? *claim.payPlannedOn : today);
    m_form->addActs(tr("Paid"));
}

std::optional<Date> PaymentForm::day() const {
    return m_day->day();
}

PaymentPlanForm::PaymentPlanForm(const Claim& claim, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_form(formIn(this)), m_day(new EraDateField(clock)) {
    m_form->addHeading(tr("Plan the payment"));
    m_form->add({key("payPlannedOn"), tr("To be &paid on"), {}, true}, m_day);
    m_day->setRules({.earliest = clock.today()});
    m_day->setDay(claim.payPlannedOn);
    m_form->addActs(tr("Plan"));
}

std::optional<Date> PaymentPlanForm::day() const {
    return m_day->day();
}

RecognitionCancelForm::RecognitionCancelForm(const Claim& claim, const Clock& clock,
                                             QWidget* parent)
    : QWidget(parent),
      m_form(formIn(this)),
      m_day(new EraDateField(clock)),
      m_reason(new ChoiceField) {
    m_form->addHeading(tr("Cancel the recognition"));
    m_form->add({key("recognitionCancelledOn"), tr("From &which day"), {}, true}, m_day);
    m_day->setDay(clock.today());
    if (claim.recognition)
        m_day->setRules({.earliest = claim.recognition->application.recognisedOn});
    for (const RecognitionCancel each : {RecognitionCancel::MovedOut, RecognitionCancel::Other})
        m_reason->addChoice(keyOf(each),
                            claimItemWords(key("recognitionCancelReason"), keyOf(each)));
    m_form->add({key("recognitionCancelReason"), tr("&Because"), {}, true}, m_reason);
    m_form->addActs(tr("Cancel the recognition"));
}

std::optional<Date> RecognitionCancelForm::day() const {
    return m_day->day();
}

RecognitionCancel RecognitionCancelForm::reason() const {
    return enumOf<RecognitionCancel>(m_reason->key()).value_or(RecognitionCancel::None);
}

ReturnForm::ReturnForm(const Claim& claim, QWidget* parent)
    : QWidget(parent), m_form(formIn(this)) {
    const int most = claim.decision ? claim.decision->amount.value_or(0) : 0;
    m_form->addHeading(tr("Paid back"));
    m_amount = m_form->add({key("amountRepaid"), tr("&Amount"), {}, true},
                           new MeasureField({.unit = tr("yen"),
                                             .least = 1,
                                             .most = most,
                                             .plausibleLeast = 1,
                                             .plausibleMost = most}));
    m_amount->setMeasure(most);
    m_reason = m_form->add({key("reason"), tr("&Reason"), {}, true}, new TextLine(16));
    m_form->addActs(tr("Record"));
}

int ReturnForm::amount() const {
    return static_cast<int>(m_amount->measure().value_or(0));
}

QString ReturnForm::reason() const {
    return m_reason->text();
}

} // namespace banso
