#include "ui/benefit/files/FilePresenter.h"

#include "ui/shell/Border.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace banso {

namespace {

QString key(const char* name) {
    return QString::fromLatin1(name);
}

Cell stateCell(OutgoingState state) {
    switch (state) {
    case OutgoingState::Written:
        return {FilePresenter::tr("written"), Tone::Good, key("done")};
    case OutgoingState::Intended:
    case OutgoingState::Unknown:
        return {FilePresenter::tr("not known whether it left"), Tone::Warning, key("question")};
    case OutgoingState::Discarded:
        break;
    }
    return {FilePresenter::tr("never left"), Tone::Withheld, key("withheld")};
}

} // namespace

Status FilePresenter::look(const ExportQuestion& question) {
    m_question.emplace(question);
    m_preview.reset();
    m_open.clear();
    m_history.clear();
    return atBorder([&]() -> Status {
        auto preview = m_exports.preview(question);
        if (!preview)
            return fail(preview.error().front());
        m_preview.emplace(*std::move(preview));
        for (const Severity severity : {Severity::Error, Severity::Warning})
            for (const Finding& finding : m_preview->findings)
                if (finding.severity == severity && finding.stops())
                    m_open.push_back(finding);
        BANSO_TRY(m_history, m_exports.history(question.year));
        return {};
    });
}

FindingCounts FilePresenter::counts() const {
    return m_preview ? countOf(m_preview->findings) : FindingCounts{};
}

QString FilePresenter::totalLine() const {
    if (!m_preview)
        return {};
    const ControlTotals& totals = m_preview->summary.totals;
    return tr("%1 claims · %2 women · %3 fetuses · due %4 · taken off %5 · decided %6 · paid back "
              "%7")
        .arg(numberWords(totals.claims), numberWords(m_preview->summary.women),
             numberWords(totals.fetuses), yenWords(totals.computed), yenWords(totals.deducted),
             yenWords(totals.decided), yenWords(totals.repaid));
}

QString FilePresenter::recipientLine() const {
    if (!m_preview)
        return {};
    QString line = tr("For: %1").arg(m_preview->profile.recipient());
    if (m_preview->hidden > 0)
        line +=
            tr("  ·  address and telephone of %1 protected are left out").arg(m_preview->hidden);
    return line;
}

std::vector<TableColumn> FilePresenter::findingColumns() {
    return {{key("grade"), tr("Grade"), 4},
            {key("receipt"), tr("Receipt"), 6},
            {key("field"), tr("Item"), 7},
            {key("message"), tr("What is wrong"), 20, false, true}};
}

std::vector<TableColumn> FilePresenter::characterColumns() {
    return {{key("row"), tr("Row"), 3, true},
            {key("receipt"), tr("Receipt"), 6},
            {key("field"), tr("Item"), 7},
            {key("character"), tr("Character"), 4},
            {key("codePoint"), tr("Code"), 6},
            {key("candidates"), tr("Proposals"), 6},
            {key("replacement"), tr("Written as"), 8, false, true}};
}

std::vector<TableColumn> FilePresenter::changeColumns() {
    return {{key("receipt"), tr("Receipt"), 6},
            {key("field"), tr("Item"), 8},
            {key("before"), tr("In the last file"), 10},
            {key("after"), tr("Now"), 10, false, true}};
}

std::vector<TableColumn> FilePresenter::historyColumns() {
    return {{key("at"), tr("When"), 8},         {key("profile"), tr("Layout"), 6},
            {key("rows"), tr("Rows"), 3, true}, {key("decided"), tr("Decided"), 6, true},
            {key("state"), tr("State"), 6},     {key("path"), tr("File"), 12, false, true}};
}

QString FilePresenter::receiptOf(const Finding& finding) const {
    if (!finding.claim)
        return {};
    for (const BenefitRow& row : m_preview->rows)
        if (row.claim() == *finding.claim)
            return row.value(key("receiptNumber"));
    for (const RowChange& change : m_preview->changes)
        if (change.claim == *finding.claim)
            return change.receipt;
    return {};
}

std::vector<TableRow> FilePresenter::findingRows() const {
    std::vector<TableRow> rows;
    for (const Finding& finding : m_open) {
        const bool isError = finding.severity == Severity::Error;
        const Cell grade{isError ? tr("error") : tr("warning"),
                         isError ? Tone::Overdue : Tone::Warning,
                         isError ? key("close") : key("warning"), keyOf(finding.rule)};
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {grade,
                         {receiptOf(finding)},
                         {claimFieldWords(finding.field())},
                         {words(finding.message)}}});
    }
    return rows;
}

std::vector<TableRow> FilePresenter::characterRows() const {
    std::vector<TableRow> rows;
    if (!m_preview)
        return rows;
    for (const ExportCharacter& one : m_preview->characters) {
        QString receipt;
        for (const BenefitRow& row : m_preview->rows)
            if (row.claim() == one.claim)
                receipt = row.value(key("receiptNumber"));
        Cell written{one.replacement.isEmpty() ? tr("decide (Enter)") : one.replacement};
        if (one.replacement.isEmpty()) {
            written.tone = Tone::Overdue;
            written.icon = key("close");
        } else if (one.isDecided) {
            written.text = tr("%1 (decided)").arg(one.replacement);
            written.tone = Tone::Good;
            written.icon = key("done");
        } else {
            written.text = tr("%1 (proposed)").arg(one.replacement);
            written.tone = Tone::Warning;
            written.icon = key("warning");
        }
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {{numberWords(one.row)},
                         {receipt},
                         {claimFieldWords(one.field)},
                         {one.character},
                         {one.codePoints},
                         {one.candidates.join(u' ')},
                         written}});
    }
    return rows;
}

std::vector<TableRow> FilePresenter::changeRows() const {
    std::vector<TableRow> rows;
    if (!m_preview)
        return rows;
    for (const RowChange& change : m_preview->changes)
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {{change.receipt},
                         {claimFieldWords(change.field)},
                         {claimItemWords(change.field, change.before)},
                         {claimItemWords(change.field, change.after)}}});
    return rows;
}

std::vector<TableRow> FilePresenter::historyRows() const {
    std::vector<TableRow> rows;
    for (const BenefitExportRecord& file : m_history)
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {{instantWords(file.at)},
                         {file.profile == u"benefit-office" ? tr("to hand out") : tr("own ledger")},
                         {numberWords(file.rows)},
                         {yenWords(file.decidedTotal)},
                         stateCell(file.state),
                         {QFileInfo(file.path).fileName(), Tone::Plain, {}, file.path}}});
    return rows;
}

std::optional<ClaimId> FilePresenter::claimOfFinding(qint64 row) const {
    const auto at = static_cast<std::size_t>(row - 1);
    return row >= 1 && at < m_open.size() ? m_open[at].claim : std::nullopt;
}

std::optional<ClaimId> FilePresenter::claimOfChange(qint64 row) const {
    if (!m_preview || row < 1 || static_cast<std::size_t>(row) > m_preview->changes.size())
        return std::nullopt;
    return m_preview->changes[static_cast<std::size_t>(row - 1)].claim;
}

const ExportCharacter* FilePresenter::character(qint64 row) const {
    if (!m_preview || row < 1 || static_cast<std::size_t>(row) > m_preview->characters.size())
        return nullptr;
    return &m_preview->characters[static_cast<std::size_t>(row - 1)];
}

Status FilePresenter::decide(const QString& character, const QString& replacement) {
    return atBorder([&] { return m_substitutions.decide(character, replacement); });
}

Validated<int> FilePresenter::acceptAll(const QString& reason) {
    return atBorder([&] { return m_exports.acceptWarnings(*m_question, reason); });
}

Validated<ExportOutcome> FilePresenter::write(const QString& folder) {
    return atBorder([&] { return m_exports.write(*m_question, folder); });
}

} // namespace banso
