#include "ui/household/HouseholdPage.h"
#include "ui/household/HouseholdWords.h"
#include "ui/household/Named.h"
#include "ui/household/forms/RecordForm.h"
#include "ui/household/panels/FamilyPanel.h"
#include "ui/household/panels/NextPanel.h"
#include "ui/words/DateWords.h"

namespace banso {

void HouseholdPage::askReveal() {
    if (!m_presenter.isOpen() || !m_presenter.overview().isMasked())
        return;
    host().asker().askReason(
        {.title = tr("Why do you have to see it?"),
         .text = tr("Address, district and numbers are shown for a few minutes. Who looked, when "
                    "and why is logged."),
         .choices = {tr("to visit"), tr("to call"), tr("to send a letter that must arrive"),
                     tr("asked by the register section")},
         .act = tr("Show")},
        this, [this](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto revealed = m_presenter.reveal(*reason); !revealed)
                return host().say(revealed.error());
            showOverview();
            host().say(tr("Shown for a few minutes; the reason is logged."), Tone::Warning);
        });
}

void HouseholdPage::askCaution() {
    if (!m_presenter.isOpen() || !m_presenter.overview().family)
        return;
    host().asker().askReason(
        {.title = tr("A line of consideration"),
         .text = tr("It stands over the page of this household, quietly. Write one line; “-” takes "
                    "it away."),
         .choices = {},
         .act = tr("Write"),
         .leastLetters = 1},
        this, [this](const std::optional<QString>& line) {
            if (line)
                take(m_presenter.setCaution(*line == u"-" ? QString() : *line));
        });
}

void HouseholdPage::askRelease() {
    if (!m_presenter.isOpen() || !m_presenter.overview().isMasked())
        return;
    host().asker().askReason(
        {.title = tr("Release the protection measure?"),
         .text = tr("Address, district and numbers are visible again for "
                    "everybody. This cannot be taken back."),
         .choices = {tr("the register section ended it"), tr("it was entered by mistake")},
         .act = tr("Release")},
        this, [this](const std::optional<QString>& reason) {
            if (reason)
                take(m_presenter.releaseProtection(*reason));
        });
}

void HouseholdPage::askLift() {
    if (!m_presenter.isOpen() || m_presenter.overview().suspensions.empty())
        return;
    host().asker().askReason(
        {.title = tr("May this address be written to again?"),
         .text = tr("A letter came back from there."),
         .choices = {tr("the address is right, asked by telephone"),
                     tr("the address was corrected"), tr("another address is used")},
         .act = tr("Yes, it may")},
        this, [this](const std::optional<QString>& reason) {
            if (reason)
                take(m_presenter.liftSuspensions(*reason));
        });
}

void HouseholdPage::askEndMember() {
    const HouseholdMember* member = m_presenter.isOpen() ? m_family->current() : nullptr;
    if (!member || !m_presenter.family())
        return;
    host().asker().confirm(
        {.title = tr("%1 no longer belongs to this household?").arg(member->person.name),
         .text = tr("What happened stays. What is unsent is looked at again."),
         .act = tr("No longer")},
        this, [this, person = member->person.id](bool isYes) {
            if (isYes)
                take(m_presenter.endMember(person));
        });
}

void HouseholdPage::askStrike() {
    const auto rung = m_presenter.isOpen() ? m_next->currentRung() : std::nullopt;
    if (!rung)
        return;
    if (m_presenter.overview().ladder[*rung].rung.isExcluded)
        return take(m_presenter.strikeRung(*rung, QString()));
    host().asker().askReason(
        {.title = tr("Do not use %1 any more?")
                      .arg(named(m_presenter.overview().ladder[*rung].rung.channel)),
         .text = tr("The next way of the list is taken instead."),
         .choices = {tr("she asked for it"), tr("never reached this way"),
                     tr("read by somebody else")},
         .act = tr("Strike out")},
        this, [this, rung](const std::optional<QString>& reason) {
            if (reason)
                take(m_presenter.strikeRung(*rung, *reason));
        });
}

void HouseholdPage::askWithdraw() {
    if (!m_presenter.isOpen())
        return;
    const HouseholdOverview& seen = m_presenter.overview();
    const Birth* birth = seen.births.empty() ? nullptr : &seen.births.back();
    const Fetus* lost = nullptr;
    for (const HouseholdPregnancy& pregnancy : seen.pregnancies)
        for (const Fetus& fetus : pregnancy.fetuses)
            if (!lost && isLoss(fetus.outcome))
                lost = &fetus;
    if (!birth && !lost)
        return;
    const QString what =
        lost ? named(lost->outcome) : tr("birth of %1").arg(m_presenter.personName(birth->child));
    host().asker().confirm(
        {.title = tr("Take back: %1?").arg(what),
         .text =
             tr("As if it had not been written; what was due before is due again. It is logged."),
         .act = tr("Take back"),
         .isIrreversible = true},
        this,
        [this, lost = lost ? std::optional(*lost) : std::nullopt,
         birth = birth ? std::optional(*birth) : std::nullopt](bool isYes) {
            if (!isYes)
                return;
            take(lost ? m_presenter.withdrawOutcome(lost->id, lost->revision)
                      : m_presenter.withdrawBirth(birth->child, birth->revision));
        });
}

/// Twins have one birth date and alike names: it is always a person who says.
void HouseholdPage::answerProposal() {
    if (!m_presenter.isOpen())
        return;
    const HouseholdMember* asked = nullptr;
    for (const HouseholdMember& member : m_presenter.overview().members)
        if (!asked && !member.proposals.empty())
            asked = &member;
    if (!asked)
        return host().say(tr("Nobody here is asked about."), Tone::Warning);
    const JoinProposal proposal = asked->proposals.front();
    const QString agrees =
        dutyReasonWords(QStringLiteral("person.join"), proposal.evidence.split(u';'), {});
    host().asker().askReason(
        {.title = tr("Is %1 the same person as in the register?").arg(asked->person.name),
         .text = agrees,
         .choices = {tr("the same person: name and birth date agree"), tr("two persons")},
         .act = tr("Answer")},
        this, [this, proposal](const std::optional<QString>& answer) {
            if (!answer)
                return;
            if (*answer == tr("two persons"))
                take(m_presenter.setDifferent(proposal));
            else
                take(m_presenter.join(proposal, *answer));
        });
}

} // namespace banso
