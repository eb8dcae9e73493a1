#include "ui/benefit/claims/ClaimForm.h"

#include "ui/benefit/claims/HolderField.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/Words.h"

namespace banso {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

/// A choice of the codes of the office's layout, with their names.
template <HasEnumText E>
ChoiceField* choiceOf(const char* field, std::initializer_list<E> values) {
    auto* choice = new ChoiceField;
    for (const E value : values)
        choice->addChoice(keyOf(value), claimItemWords(key(field), keyOf(value)));
    return choice;
}

template <HasEnumText E>
E chosen(const ChoiceField* choice, E fallback) {
    return enumOf<E>(choice->key()).value_or(fallback);
}

std::optional<int> numberIn(const MeasureField* field) {
    std::optional<int> number;
    if (const auto measure = field->measure())
        number = static_cast<int>(*measure);
    return number;
}

} // namespace

ClaimForm::ClaimForm(const QString& about, const ClaimDraft& draft, const PregnancyFacts& known,
                     const Clock& clock, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_clock(clock), m_form(new FormColumn(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addHeading(about);
    addPapers(known);
    addElsewhere();
    addPayment();
    m_note = m_form->add({key("remark"), tr("&Remark")}, new TextLine(20));
    m_form->addActs(tr("Save"));
    fill();
    arrange();
    connect(m_elsewhere, &ChoiceField::currentIndexChanged, this, &ClaimForm::arrange);
    connect(m_method, &ChoiceField::currentIndexChanged, this, &ClaimForm::arrange);
}

void ClaimForm::addPapers(const PregnancyFacts& known) {
    m_applied = m_form->add({key(isFirst() ? "recognitionAppliedOn" : "fetusesNotifiedOn"),
                             isFirst() ? tr("&Applied on") : tr("Notified &on"),
                             {},
                             true},
                            new EraDateField(m_clock));
    m_applied->setRules({.latest = m_clock.today()});
    if (!isFirst()) {
        m_fetuses = m_form->add({key("fetuses"), tr("Number of &fetuses"),
                                 tr("As notified, lost ones included."), true},
                                new MeasureField({.unit = tr("fetuses"),
                                                  .least = 0,
                                                  .most = 9,
                                                  .plausibleLeast = 1,
                                                  .plausibleMost = 3}));
        m_recognitionApplied =
            m_form->add({key("recognitionAppliedOn"), tr("&Recognition applied for"),
                         tr("Only when the first instalment was not claimed here.")},
                        new EraDateField(m_clock));
        m_recognitionApplied->setRules({.latest = m_clock.today()});
    }
    m_heartbeat = m_form->add(
        {key("heartbeatOn"), tr("&Heartbeat confirmed"),
         known.heartbeatOn ? tr("Blank: %1, as recorded.").arg(shortDateWords(*known.heartbeatOn))
                           : tr("From the handbook or the certificate.")},
        new EraDateField(m_clock));
    m_heartbeat->setRules({.latest = m_clock.today()});
    m_institution = m_form->add({key("institution"), tr("&Clinic"),
                                 known.institution.isEmpty()
                                     ? QString()
                                     : tr("Blank: %1, as recorded.").arg(known.institution)},
                                new TextLine(16));
    m_evidence =
        m_form->add({key("evidence"), tr("&Paper of the outcome"), tr("After a birth or a loss.")},
                    choiceOf("evidence", {ClaimEvidence::None, ClaimEvidence::Handbook,
                                          ClaimEvidence::Certificate, ClaimEvidence::BirthNotice,
                                          ClaimEvidence::StillbirthNotice, ClaimEvidence::Other}));
}

void ClaimForm::addElsewhere() {
    m_elsewhere =
        m_form->add({key("elsewhere"), tr("Paid &elsewhere"),
                     tr("What the other municipality answered."), true},
                    choiceOf("elsewhere", {Elsewhere::NotAsked, Elsewhere::None, Elsewhere::First,
                                           Elsewhere::Second, Elsewhere::OldGift}));
    m_elsewhereCode =
        m_form->add({key("elsewhereCode"), tr("Its code"), tr("Six digits.")}, new TextLine(6));
    m_elsewhereAmount = m_form->add({key("elsewhereAmount"), tr("Its amount")},
                                    new MeasureField({.unit = tr("yen"),
                                                      .least = 0,
                                                      .most = 1'000'000,
                                                      .plausibleLeast = 0,
                                                      .plausibleMost = 300'000}));
    m_asked = m_form->add({key("elsewhereAskedOn"), tr("Asked on")}, new EraDateField(m_clock));
    m_answered =
        m_form->add({key("elsewhereAnsweredOn"), tr("Answered on")}, new EraDateField(m_clock));
}

void ClaimForm::addPayment() {
    m_method =
        m_form->add({key("paymentMethod"), tr("Paid b&y"), {}, true},
                    choiceOf("paymentMethod", {PayMethod::Account, PayMethod::DigitalGift,
                                               PayMethod::LocalCurrency, PayMethod::Counter}));
    m_bank = m_form->add({key("bankCode"), tr("&Bank code"), tr("Four digits.")}, new TextLine(4));
    m_branch =
        m_form->add({key("branchCode"), tr("Branch code"), tr("Three digits.")}, new TextLine(4));
    m_kind = m_form->add({key("accountKind"), tr("&Kind of account")},
                         choiceOf("accountKind", {AccountKind::Ordinary, AccountKind::Current,
                                                  AccountKind::Savings, AccountKind::Other}));
    m_number = m_form->add({key("accountNumber"), tr("Account &number"),
                            tr("Up to seven digits; zeros are filled in.")},
                           new TextLine(6));
    m_holder = m_form->add({key("accountHolder"), tr("Account holder (kana)")}, new HolderField);
    m_holderReason = m_form->add({key("holderDiffersReason"), tr("Why it is another name"),
                                  tr("For example a maiden name, a mandate.")},
                                 new TextLine(16));
    m_publicAccount = m_form->add({key("usesPublicAccount"), {}},
                                  new CheckField(tr("Public money account (公金受取口座)")));
}

void ClaimForm::fill() {
    m_applied->setDay(m_draft.appliedOn);
    if (m_fetuses && m_draft.fetusCount)
        m_fetuses->setMeasure(*m_draft.fetusCount);
    if (m_draft.recognition) {
        if (m_recognitionApplied)
            m_recognitionApplied->setDay(m_draft.recognition->appliedOn);
        m_heartbeat->setDay(m_draft.recognition->heartbeatOn);
        m_institution->setText(m_draft.recognition->institution);
    }
    m_evidence->choose(keyOf(m_draft.evidence));
    m_elsewhere->choose(keyOf(m_draft.elsewhere));
    m_elsewhereCode->setText(m_draft.elsewhereCode);
    if (m_draft.elsewhereAmount)
        m_elsewhereAmount->setMeasure(*m_draft.elsewhereAmount);
    m_asked->setDay(m_draft.elsewhereAskedOn);
    m_answered->setDay(m_draft.elsewhereAnsweredOn);
    m_method->choose(keyOf(m_draft.method));
    if (const auto& account = m_draft.account) {
        m_bank->setText(account->bankCode);
        m_branch->setText(account->branchCode);
        m_kind->choose(keyOf(account->kind));
        m_number->setText(account->number);
        m_holder->setHolder(account->holder);
    } else {
        m_kind->choose(keyOf(AccountKind::Ordinary));
    }
    m_holderReason->setText(m_draft.holderDiffersReason);
    m_publicAccount->setChecked(m_draft.usesPublicAccount);
    m_note->setText(m_draft.note);
}

void ClaimForm::arrange() {
    const Elsewhere elsewhere = chosen(m_elsewhere, Elsewhere::NotAsked);
    const bool isPaidElsewhere = elsewhere != Elsewhere::NotAsked && elsewhere != Elsewhere::None;
    for (const char* name :
         {"elsewhereCode", "elsewhereAmount", "elsewhereAskedOn", "elsewhereAnsweredOn"})
        m_form->row(key(name))->setVisible(isPaidElsewhere);
    const bool isAccount = chosen(m_method, PayMethod::Account) == PayMethod::Account;
    for (const char* name : {"bankCode", "branchCode", "accountKind", "accountNumber",
                             "accountHolder", "holderDiffersReason", "usesPublicAccount"})
        m_form->row(key(name))->setVisible(isAccount);
}

ClaimDraft ClaimForm::input() const {
    ClaimDraft draft = m_draft;
    draft.appliedOn = m_applied->day().value_or(m_draft.appliedOn);
    RecognitionDraft recognition =
        m_draft.recognition.value_or(RecognitionDraft{.appliedOn = draft.appliedOn});
    recognition.heartbeatOn = m_heartbeat->day();
    recognition.institution = m_institution->text();
    const auto recognitionOn =
        m_recognitionApplied ? m_recognitionApplied->day() : std::optional(draft.appliedOn);
    draft.recognition.reset();
    if (recognitionOn) {
        recognition.appliedOn = *recognitionOn;
        draft.recognition = recognition;
    }
    if (m_fetuses)
        draft.fetusCount = numberIn(m_fetuses);
    draft.evidence = chosen(m_evidence, ClaimEvidence::None);
    draft.elsewhere = chosen(m_elsewhere, Elsewhere::NotAsked);
    draft.elsewhereCode = m_elsewhereCode->text().trimmed();
    draft.elsewhereAmount = numberIn(m_elsewhereAmount);
    draft.elsewhereAskedOn = m_asked->day();
    draft.elsewhereAnsweredOn = m_answered->day();
    draft.method = chosen(m_method, PayMethod::Account);
    draft.usesPublicAccount = m_publicAccount->isChecked();
    draft.holderDiffersReason = m_holderReason->text().trimmed();
    draft.account.reset();
    if (draft.method == PayMethod::Account)
        draft.account =
            ClaimAccount{m_bank->text(), m_branch->text(), chosen(m_kind, AccountKind::Unknown),
                         m_number->text(), m_holder->text()};
    draft.note = m_note->text().trimmed();
    return draft;
}

void ClaimForm::showFindings(const std::vector<Finding>& findings) {
    std::map<FormRow*, std::pair<QStringList, Tone>> said;
    for (const Finding& finding : findings) {
        FormRow* row = m_form->row(finding.field());
        if (!row || !finding.stops())
            continue;
        auto& [sentences, tone] = said.try_emplace(row, QStringList(), Tone::Warning).first->second;
        sentences += words(finding.message);
        if (finding.severity == Severity::Error)
            tone = Tone::Overdue;
    }
    for (const auto& [row, complaint] : said)
        row->complain(complaint.first.join(u'\n'), complaint.second);
}

} // namespace banso
