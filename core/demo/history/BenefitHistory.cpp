#include "core/demo/history/BenefitHistory.h"

#include "core/benefit/claim/ZenginText.h"

namespace banso {

namespace {

constexpr int kWithoutAccount = 30; ///< of a thousand forms; asked for by telephone
constexpr int kChecked = 4;         ///< days after it was entered
constexpr int kCheckedAgain = 16;

template <class T>
Status plain(const Validated<T>& answer) {
    return answer ? Status() : Status(fail(answer.error().front()));
}

} // namespace

bool BenefitHistory::hasBegun() {
    const SettingBook settings(m_scene.database);
    return settings.date(QStringLiteral("benefit.begins"), m_scene.today()) <= m_scene.today();
}

ClaimAccount BenefitHistory::accountOf(ResidentIndex mother) {
    const DemoResident& resident = m_scene.town.at(mother);
    const QString digits = QStringLiteral("%1").arg(1'000'000 + (mother * 7919U) % 8'999'999U);
    return {mother % 3 == 0 ? QStringLiteral("9900") : QStringLiteral("0153"),
            QStringLiteral("%1").arg(101 + mother % 37), AccountKind::Ordinary, digits,
            ZenginText::from(m_scene.town.names.written(resident.name).kana).text};
}

void BenefitHistory::applyFirst(ResidentIndex mother, PregnancyId pregnancy) {
    if (!hasBegun())
        return;
    m_scene.agenda.at(later(0, 3), [this, mother, pregnancy] {
        ClaimDraft draft{.pregnancy = pregnancy, .appliedOn = m_scene.today()};
        draft.recognition = RecognitionDraft{.appliedOn = draft.appliedOn};
        return enter(mother, std::move(draft));
    });
}

void BenefitHistory::applySecond(ResidentIndex mother, PregnancyId pregnancy, int fetuses,
                                 bool isLoss) {
    if (!hasBegun())
        return;
    m_scene.agenda.at(later(24, 40), [this, mother, pregnancy, fetuses, isLoss] {
        ClaimDraft draft{
            .pregnancy = pregnancy, .instalment = Instalment::Second, .appliedOn = m_scene.today()};
        draft.fetusCount = fetuses;
        draft.evidence = isLoss ? ClaimEvidence::Certificate : ClaimEvidence::BirthNotice;
        // Whose notice came before the benefit began has no recognition yet.
        const auto claims = service().ofPerson(m_scene.personOf(mother));
        const bool isRecognised =
            claims && std::any_of(claims->begin(), claims->end(), [&](const Claim& claim) {
                return claim.content.pregnancy == pregnancy && claim.isGranted();
            });
        if (!isRecognised)
            draft.recognition = RecognitionDraft{.appliedOn = draft.appliedOn};
        return enter(mother, std::move(draft));
    });
}

Status BenefitHistory::enter(ResidentIndex mother, ClaimDraft draft) {
    draft.elsewhere = Elsewhere::None;
    if (!m_scene.random.chance(kWithoutAccount))
        draft.account = accountOf(mother);
    const auto claim = service().add(draft);
    BANSO_CHECK(plain(claim));
    m_scene.agenda.at(m_scene.today().plusDays(kChecked),
                      [this, claim = *claim] { return check(claim, false); });
    if (draft.account)
        return {};
    m_scene.agenda.at(m_scene.today().plusDays(kCheckedAgain - 2), [this, claim = *claim, mother] {
        const auto kept = service().load(claim);
        ClaimDraft whole = kept->content;
        whole.account = accountOf(mother);
        return plain(service().edit(claim, kept->revision, whole));
    });
    return {};
}

/// What stands against it is settled within two weeks; a mere warning is then answered for.
Status BenefitHistory::check(ClaimId claim, bool isLastTry) {
    BANSO_TRY(const ClaimReview review, service().review(claim));
    std::vector<Finding> open;
    for (const Finding& finding : review.findings)
        if (finding.stops())
            open.push_back(finding);
    const bool hasError = std::any_of(open.begin(), open.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error;
    });
    if (!open.empty() && !isLastTry) {
        m_scene.agenda.at(m_scene.today().plusDays(kCheckedAgain - kChecked),
                          [this, claim] { return check(claim, true); });
        return {};
    }
    if (hasError)
        return {};
    if (!open.empty())
        BANSO_CHECK(service().acknowledge(claim, open, QStringLiteral("本人に電話で確認済み")));
    BANSO_TRY(const Claim kept, service().load(claim));
    BANSO_CHECK(plain(service().check(claim, kept.revision)));
    m_scene.agenda.at(later(3, 9), [this, claim] { return decide(claim); });
    return {};
}

Status BenefitHistory::decide(ClaimId claim) {
    BANSO_TRY(const ClaimReview review, service().review(claim));
    for (const Finding& finding : review.findings)
        if (finding.stops())
            return {};
    BANSO_TRY(const Claim kept, service().load(claim));
    if (kept.state != ClaimState::Checked)
        return {};
    const Date planned = later(13, 22);
    BANSO_CHECK(plain(ClaimDecisionService(m_scene.office.approver().desk)
                          .decide(claim, kept.revision, {.payPlannedOn = planned})));
    m_scene.agenda.at(planned, [this, claim] { return pay(claim); });
    return {};
}

Status BenefitHistory::pay(ClaimId claim) {
    BANSO_TRY(const Claim kept, service().load(claim));
    return ClaimDecisionService(m_scene.office.otherClerk().desk)
        .markPaid(claim, kept.revision, m_scene.today());
}

} // namespace banso
