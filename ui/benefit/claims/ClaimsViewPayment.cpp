// What becomes of a claim once it is decided: payment, what came back, the recognition.
#include "ui/benefit/claims/ClaimPane.h"
#include "ui/benefit/claims/ClaimsView.h"
#include "ui/benefit/claims/StepForm.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/words/DateWords.h"

namespace banso {

void ClaimsView::bounce() {
    if (!m_pane)
        return;
    m_host.asker().askReason(
        {tr("The transfer of %1 came back").arg(m_pane->claim().receipt.text()),
         tr("The claim waits for its payment again."),
         {tr("Account closed"), tr("Name differs")},
         tr("&Came back")},
        this, [this, claim = m_pane->claim()](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto done = m_presenter.bounce(claim.id, *reason); !done)
                return m_host.say(done.error());
            settled(tr("%1 waits for its payment.").arg(claim.receipt.text()));
        });
}

void ClaimsView::giveBack() {
    if (!m_pane || m_pane->claim().state != ClaimState::Paid)
        return m_host.say(tr("Only a paid claim can come back."), Tone::Plain);
    const bool isNew = m_pane->returned() == nullptr;
    ReturnForm* form = m_pane->openReturn();
    if (!isNew)
        return;
    connect(form->form(), &FormColumn::submitted, this, &ClaimsView::takeBack);
    connect(form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

void ClaimsView::takeBack() {
    const ReturnForm* form = m_pane->returned();
    if (const auto done = m_presenter.markReturned(m_pane->claim(), form->amount(), form->reason());
        !done)
        return form->form()->showErrors({done.error()});
    settled(tr("%1: paid back.").arg(m_pane->claim().receipt.text()));
}

void ClaimsView::pay() {
    const auto day = m_pane->payment()->day();
    if (!day)
        return;
    const Claim claim = m_pane->claim();
    if (const auto done = m_presenter.markPaid(claim, *day); !done)
        return m_pane->payment()->form()->showErrors({done.error()});
    settled(tr("%1: paid.").arg(claim.receipt.text()));
    m_host.offerUndo(tr("%1: paid.").arg(claim.receipt.text()), [this, id = claim.id] {
        return m_presenter.bounce(id, tr("recorded by mistake"));
    });
}

void ClaimsView::beginPlan() {
    if (!m_pane || m_pane->claim().state != ClaimState::Decided)
        return m_host.say(tr("Only a decided claim is planned to be paid."), Tone::Plain);
    const bool isNew = m_pane->plan() == nullptr;
    PaymentPlanForm* form = m_pane->openPlan(m_host.clock());
    if (!isNew)
        return;
    connect(form->form(), &FormColumn::submitted, this, &ClaimsView::plan);
    connect(form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

void ClaimsView::plan() {
    const Claim claim = m_pane->claim();
    const Date day = *m_pane->plan()->day();
    if (const auto done = m_presenter.planPayment(claim, day); !done)
        return m_pane->plan()->form()->showErrors({done.error()});
    const QString line =
        tr("%1 is to be paid on %2.").arg(claim.receipt.text(), shortDateWords(day));
    settled(line);
    if (claim.payPlannedOn)
        m_host.offerUndo(line, [this, id = claim.id, before = *claim.payPlannedOn]() -> Status {
            BANSO_TRY(const Claim now, ClaimService(m_desk).load(id));
            return m_presenter.planPayment(now, before);
        });
}

void ClaimsView::beginCancel() {
    if (!m_pane || !m_pane->isRecognised())
        return m_host.say(tr("There is no recognition to cancel."), Tone::Plain);
    const bool isNew = m_pane->cancel() == nullptr;
    RecognitionCancelForm* form = m_pane->openCancel(m_host.clock());
    if (!isNew)
        return;
    connect(form->form(), &FormColumn::submitted, this, &ClaimsView::cancel);
    connect(form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

/// Irreversible, and the next town asks for it: asked once.
void ClaimsView::cancel() {
    const Claim claim = m_pane->claim();
    const Date day = *m_pane->cancel()->day();
    const RecognitionCancel reason = m_pane->cancel()->reason();
    m_host.asker().confirm(
        {.title = tr("Cancel the recognition of %1?").arg(claim.receipt.text()),
         .text = tr("From %1 on she is not recognised here. This cannot be taken back.")
                     .arg(dateWords(day)),
         .act = tr("Cancel the recognition"),
         .isIrreversible = true},
        this, [this, claim, day, reason](bool isYes) {
            if (!isYes)
                return;
            if (const auto done = m_presenter.cancelRecognition(claim, day, reason); !done)
                return m_pane && m_pane->cancel()
                           ? m_pane->cancel()->form()->showErrors({done.error()})
                           : m_host.say(done.error());
            settled(tr("%1: the recognition is cancelled.").arg(claim.receipt.text()));
        });
}

} // namespace banso
