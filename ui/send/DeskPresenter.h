#pragma once

#include "core/outreach/exports/LetterPull.h"
#include "core/outreach/exports/OutgoingFileJournal.h"
#include "core/outreach/results/CallService.h"
#include "core/outreach/results/OpenSends.h"
#include "core/outreach/results/ResultImport.h"
#include "core/registry/ContactPoint.h"
#include "ui/shell/WorkPlace.h"

namespace banso {

/// What is open across batches and is worked by hand: calls, letters that came back, numbers that
/// want no more messages, letters to take out, files and results that nobody is sure of.
class DeskPresenter {
  public:
    explicit DeskPresenter(WorkPlace& place) : m_place(place) {}

    /// What earlier programs left open is asked about once, when the page is first opened.
    void askAboutIntents();
    [[nodiscard]] Result<OpenCounts> counts();

    // Calls
    [[nodiscard]] Result<std::vector<OpenCall>> calls();
    [[nodiscard]] std::vector<CallResult> callResults();
    [[nodiscard]] std::vector<CallTry> triesOf(AttemptId attempt);
    Result<AttemptState> recordCall(AttemptId attempt, const CallDraft& draft);
    /// The number of a protected person, with a reason that is logged.
    [[nodiscard]] Result<QString> reveal(const OpenCall& call, const QString& reason);

    // Post and opt-outs
    [[nodiscard]] std::vector<ReturnReason> returnReasons();
    /// Whose letter came back, by its serial, before it is recorded. Errors: those of
    /// `LetterSerial::parse`; `return.serialUnknown` {serial}.
    struct FoundLetter {
        QString serial;
        QString name;
        FamilyId family;
        AttemptState state;
    };
    [[nodiscard]] Result<FoundLetter> findLetter(const QString& serial);
    Result<SendItemId> recordReturn(const QString& serial, const QString& reason);
    Result<int> optOut(OptOutChannel channel, const QString& number, const QString& reason);
    Status liftOptOut(OptOutChannel channel, const QString& number);

    // Questions
    [[nodiscard]] std::vector<PullRequest> pulls();
    Status resolvePull(const PullRequest& pull, PullResolution resolution);
    [[nodiscard]] std::vector<OutgoingRecord> files();
    Status settleFile(OutgoingFileId file, bool hasLeft);
    [[nodiscard]] Result<std::vector<AskedAttempt>> asked();
    Status decide(AttemptId attempt, AttemptState state);
    [[nodiscard]] std::vector<QuarantinedResult> quarantine();
    Status resolveQuarantined(const QuarantinedResult& row, const QString& resolution);

  private:
    WorkPlace& m_place;
};

} // namespace banso
