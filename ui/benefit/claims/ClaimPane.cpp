#include "ui/benefit/claims/ClaimPane.h"

#include "ui/benefit/claims/ClaimForm.h"
#include "ui/benefit/claims/ClaimSheet.h"
#include "ui/benefit/claims/ClaimsPresenter.h"
#include "ui/benefit/claims/FindingsBox.h"
#include "ui/benefit/claims/StepForm.h"
#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"

#include <QLabel>

namespace banso {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

ClaimPane::ClaimPane(const ClaimReview& review, const ClaimsPresenter& presenter, PageHost& host,
                     const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_review(review), m_column(new QVBoxLayout(this)), m_step(new QVBoxLayout) {
    m_column->setContentsMargins(0, 0, Look::grid(2), 0);
    m_column->setSpacing(Look::grid(3));
    addHead();
    addBanners();
    addFindings();
    // Tab goes in the order of making. What Enter leads to first is what is meant to be done: of a
    // claim that is decided on the form of the decision, and not the button that rejects it.
    const bool isEntered = claim().state == ClaimState::Entered;
    if (isEntered)
        m_column->addWidget(new ActRow(actions, acts(), this));
    m_column->addLayout(m_step);
    addStep(presenter, host);
    if (!isEntered)
        m_column->addWidget(new ActRow(actions, acts(), this));
    addForm(presenter, host);
    const bool isTyped = m_form != nullptr;
    m_column->addWidget(new ClaimSheet(
        review.facts, isTyped ? ClaimSheet::Extent::Known : ClaimSheet::Extent::All, this));
    m_column->addStretch();
}

void ClaimPane::addHead() {
    const Claim& kept = claim();
    auto* title = new Paragraph(QStringLiteral("%1  %2  %3")
                                    .arg(kept.receipt.text(), m_review.facts.payee.name,
                                         instalmentWords(keyOf(kept.content.instalment))),
                                this);
    title->setFont(Look::titleFont(1));
    m_column->addWidget(title);
    QString state = claimStageWords(keyOf(m_review.stage));
    if (!kept.stateReason.isEmpty())
        state = tr("%1 (%2)").arg(state, kept.stateReason);
    m_column->addWidget(new Paragraph(state, this));
}

/// What can be done with it now, most useful first. Rejecting is the approver's.
QStringList ClaimPane::acts() const {
    QStringList keys = stateActs();
    if (isRecognised())
        keys.insert(keys.size() - 1, key("benefit.cancelRecognition"));
    return keys;
}

QStringList ClaimPane::stateActs() const {
    switch (claim().state) {
    case ClaimState::Entered:
        if (countOf(m_review.findings).warnings > 0)
            return {key("benefit.checkOff"), key("benefit.accept"), key("benefit.withdraw"),
                    key("benefit.household")};
        return {key("benefit.checkOff"), key("benefit.withdraw"), key("benefit.household")};
    case ClaimState::Checked:
        return {key("benefit.reject"), key("benefit.withdraw"), key("benefit.household")};
    case ClaimState::Decided:
        return {key("benefit.plan"), key("benefit.reopen"), key("benefit.household")};
    case ClaimState::Paid:
        return {key("benefit.bounce"), key("benefit.return"), key("benefit.household")};
    case ClaimState::Returned:
    case ClaimState::Rejected:
    case ClaimState::Withdrawn:
        break;
    }
    return {key("benefit.household")};
}

void ClaimPane::addBanners() {
    const PregnancyEnd& end = m_review.facts.pregnancy.end;
    if (m_review.facts.payee.isProtected)
        m_column->addWidget(
            new Banner(BannerKind::Protection,
                       tr("Address and telephone stay hidden, in the file as well."), this));
    if (end.losses > 0) {
        const QString outcome = claimItemWords(
            key("outcome"), keyOf(end.isLoss() ? end.outcome : PregnancyOutcome::Miscarriage));
        const QString text =
            end.on
                ? tr("%1 on %2. The benefit stays; choose your words with care.")
                      .arg(end.isLoss() ? outcome : tr("A fetus was lost"), shortDateWords(*end.on))
                : tr("A fetus was lost. The benefit stays; choose your words with care.");
        m_column->addWidget(new Banner(BannerKind::Loss, text, this));
    }
}

void ClaimPane::addFindings() {
    if (!m_review.findings.empty())
        m_column->addWidget(new FindingsBox(m_review.findings, this));
    else if (claim().isOpen())
        m_column->addWidget(
            new Banner(BannerKind::Done, tr("The checks have nothing to say."), this));
}

void ClaimPane::addStep(const ClaimsPresenter& presenter, PageHost& host) {
    const Claim& kept = claim();
    if (kept.state == ClaimState::Checked && presenter.mayDecide(kept)) {
        m_decision = new DecisionForm(kept, host.clock(), this);
        m_step->addWidget(m_decision);
    } else if (kept.state == ClaimState::Checked && presenter.may(Permission::DecideBenefit)) {
        m_step->addWidget(new Banner(
            BannerKind::Note, tr("You wrote this claim; a second person decides it."), this));
    }
    if (kept.state == ClaimState::Decided && presenter.may(Permission::EditBenefit)) {
        m_payment = new PaymentForm(kept, host.clock(), this);
        m_step->addWidget(m_payment);
    }
}

void ClaimPane::addForm(const ClaimsPresenter& presenter, PageHost& host) {
    const Claim& kept = claim();
    if (!kept.isOpen() || !presenter.may(Permission::EditBenefit))
        return;
    m_form =
        new ClaimForm(tr("The papers"), kept.content, m_review.facts.pregnancy, host.clock(), this);
    m_column->addWidget(m_form);
    m_form->begin(host.drafts(), QStringLiteral("benefit.claim:%1").arg(kept.id.value()));
    m_form->showFindings(m_review.findings);
}

ReturnForm* ClaimPane::openReturn() {
    if (!m_return) {
        m_return = new ReturnForm(claim(), this);
        m_step->addWidget(m_return);
    }
    m_return->form()->row(key("amountRepaid"))->widget()->setFocus(Qt::ShortcutFocusReason);
    return m_return;
}

PaymentPlanForm* ClaimPane::openPlan(const Clock& clock) {
    if (!m_plan) {
        m_plan = new PaymentPlanForm(claim(), clock, this);
        m_step->addWidget(m_plan);
    }
    m_plan->form()->row(key("payPlannedOn"))->widget()->setFocus(Qt::ShortcutFocusReason);
    return m_plan;
}

RecognitionCancelForm* ClaimPane::openCancel(const Clock& clock) {
    if (!m_cancel) {
        m_cancel = new RecognitionCancelForm(claim(), clock, this);
        m_step->addWidget(m_cancel);
    }
    m_cancel->form()
        ->row(key("recognitionCancelledOn"))
        ->widget()
        ->setFocus(Qt::ShortcutFocusReason);
    return m_cancel;
}

bool ClaimPane::isRecognised() const {
    const auto& recognition = claim().recognition;
    return recognition && recognition->application.recognisedOn && !recognition->cancelledOn;
}

} // namespace banso
