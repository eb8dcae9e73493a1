#include "ui/send/DeskPresenter.h"

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/outreach/exports/BatchExport.h"
#include "core/outreach/results/LetterReturn.h"
#include "core/registry/ContactService.h"
#include "ui/shell/Border.h"

namespace banso {

void DeskPresenter::askAboutIntents() {
    if (m_place.desk().session().may(Permission::PrepareSends))
        (void)atBorder([this] { return OutgoingFileJournal(m_place.desk()).askAboutIntents(); });
}

Result<OpenCounts> DeskPresenter::counts() {
    return atBorder([&]() -> Result<OpenCounts> { return OpenSends(m_place.desk()).counts(); });
}

Result<std::vector<OpenCall>> DeskPresenter::calls() {
    return atBorder(
        [&]() -> Result<std::vector<OpenCall>> { return OpenSends(m_place.desk()).calls(); });
}

std::vector<CallResult> DeskPresenter::callResults() {
    return atBorder([&]() -> std::vector<CallResult> {
        std::vector<CallResult> active;
        for (CallResult& result :
             ResultMasters(m_place.desk().db()).callResults(m_place.desk().today()))
            if (result.isActive)
                active.push_back(std::move(result));
        return active;
    });
}

std::vector<CallTry> DeskPresenter::triesOf(AttemptId attempt) {
    return atBorder([&]() -> std::vector<CallTry> {
        return CallService(m_place.desk(), m_place.registry()).of(attempt);
    });
}

Result<AttemptState> DeskPresenter::recordCall(AttemptId attempt, const CallDraft& draft) {
    return atBorder([&]() -> Result<AttemptState> {
        return CallService(m_place.desk(), m_place.registry()).record(attempt, draft);
    });
}

Result<QString> DeskPresenter::reveal(const OpenCall& call, const QString& reason) {
    return atBorder([&]() -> Result<QString> {
        BANSO_TRY(const RevealGrant grant,
                  banso::reveal(m_place.desk(), {subjectOf(call.contact.person)}, reason));
        return call.contact.value.open(grant, m_place.desk());
    });
}

std::vector<ReturnReason> DeskPresenter::returnReasons() {
    return atBorder([&]() -> std::vector<ReturnReason> {
        std::vector<ReturnReason> active;
        for (ReturnReason& reason :
             ResultMasters(m_place.desk().db()).returnReasons(m_place.desk().today()))
            if (reason.isActive)
                active.push_back(std::move(reason));
        return active;
    });
}

Result<DeskPresenter::FoundLetter> DeskPresenter::findLetter(const QString& text) {
    return atBorder([&]() -> Result<FoundLetter> {
        BANSO_CHECK(m_place.desk().require(Permission::ReadPeople));
        BANSO_TRY(const LetterSerial serial, LetterSerial::parse(text));
        const auto attempt = AttemptBook(m_place.desk()).findBySerial(serial.text());
        if (!attempt)
            return fail(refused("return.serialUnknown", QStringLiteral("serial"), {serial.text()}));
        BANSO_TRY(const SendItem item, ItemBook(m_place.desk()).load(attempt->item));
        return FoundLetter{serial.text(), attempt->addresseeName, item.family, attempt->state};
    });
}

Result<SendItemId> DeskPresenter::recordReturn(const QString& serial, const QString& reason) {
    return atBorder([&]() -> Result<SendItemId> {
        return LetterReturn(m_place.desk(), m_place.registry()).record(serial, reason);
    });
}

Result<int> DeskPresenter::optOut(OptOutChannel channel, const QString& number,
                                  const QString& reason) {
    return atBorder([&]() -> Result<int> {
        return ContactService(m_place.desk(), m_place.registry()).optOut(channel, number, reason);
    });
}

Status DeskPresenter::liftOptOut(OptOutChannel channel, const QString& number) {
    return atBorder([&]() -> Status {
        return ContactService(m_place.desk(), m_place.registry())
            .liftOptOut(channel, number, QStringLiteral("undo"));
    });
}

std::vector<PullRequest> DeskPresenter::pulls() {
    return atBorder(
        [&]() -> std::vector<PullRequest> { return LetterPull(m_place.desk()).open(); });
}

Status DeskPresenter::resolvePull(const PullRequest& pull, PullResolution resolution) {
    return atBorder([&]() -> Status {
        return LetterPull(m_place.desk()).resolve(pull.id, pull.revision, resolution);
    });
}

std::vector<OutgoingRecord> DeskPresenter::files() {
    return atBorder([&]() -> std::vector<OutgoingRecord> {
        return OutgoingFileJournal(m_place.desk()).unknown();
    });
}

Status DeskPresenter::settleFile(OutgoingFileId file, bool hasLeft) {
    return atBorder(
        [&]() -> Status { return BatchExport(m_place.desk()).settleUnknown(file, hasLeft); });
}

Result<std::vector<AskedAttempt>> DeskPresenter::asked() {
    return atBorder(
        [&]() -> Result<std::vector<AskedAttempt>> { return OpenSends(m_place.desk()).asked(); });
}

Status DeskPresenter::decide(AttemptId attempt, AttemptState state) {
    return atBorder([&]() -> Status {
        return ResultImport(m_place.desk(), m_place.registry()).decide(attempt, state);
    });
}

std::vector<QuarantinedResult> DeskPresenter::quarantine() {
    return atBorder([&]() -> std::vector<QuarantinedResult> {
        auto rows = ResultImport(m_place.desk(), m_place.registry()).quarantine();
        // Asked about as the try that the row is of.
        std::erase_if(rows,
                      [](const QuarantinedResult& row) { return row.problem == u"unknownCode"; });
        return rows;
    });
}

Status DeskPresenter::resolveQuarantined(const QuarantinedResult& row, const QString& resolution) {
    return atBorder([&]() -> Status {
        return ResultImport(m_place.desk(), m_place.registry())
            .resolveQuarantined(row.id, row.revision, resolution);
    });
}

} // namespace banso
