#include "ui/benefit/files/FileView.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/NumberWords.h"

#include <QFileInfo>
#include <QTabWidget>

namespace banso {

namespace {

constexpr int kYearsBack = 3;

QString key(const char* name) {
    return QString::fromLatin1(name);
}

void fill(RowTable* table, std::vector<TableColumn> columns, std::vector<TableRow> rows) {
    const int row = qMax(0, table->currentIndex().row());
    table->pagedModel()->setSource(std::make_unique<ListRows>(std::move(columns), std::move(rows)));
    table->goToRow(qMin(row, qMax(0, table->pagedModel()->rowCount() - 1)));
}

} // namespace

FileView::FileView(PageHost& host, Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_host(host),
      m_presenter(desk),
      m_year(new ChoiceField),
      m_layout(new ChoiceField),
      m_encoding(new ChoiceField),
      m_recipient(new Paragraph),
      m_totals(new Paragraph),
      m_verdict(new Banner),
      m_acts(new QWidget),
      m_tabs(new QTabWidget) {
    fillChoices();
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_year);
    choices->addWidget(m_layout);
    choices->addWidget(m_encoding);
    choices->addStretch();
    m_totals->setFont(Look::titleFont(2));
    m_findings = addTable(tr("What stands against it"));
    m_characters = addTable(tr("Characters that cannot be written"));
    m_changes = addTable(tr("Changed since the last file"));
    m_history = addTable(tr("Files"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addLayout(choices);
    column->addWidget(m_recipient);
    column->addWidget(m_totals);
    column->addWidget(m_verdict);
    column->addWidget(m_acts);
    column->addWidget(m_tabs, 1);
    const auto openClaim = [this](std::optional<ClaimId> claim) {
        if (claim)
            Q_EMIT claimWanted(*claim);
    };
    connect(m_findings, &RowTable::opened, this,
            [this, openClaim](qint64 row) { openClaim(m_presenter.claimOfFinding(row)); });
    connect(m_changes, &RowTable::opened, this,
            [this, openClaim](qint64 row) { openClaim(m_presenter.claimOfChange(row)); });
    connect(m_characters, &RowTable::opened, this, &FileView::decideCharacter);
    for (ChoiceField* choice : {m_year, m_layout, m_encoding})
        connect(choice, &ChoiceField::currentIndexChanged, this, &FileView::refresh);
}

void FileView::fillChoices() {
    m_year->setAccessibleName(tr("Fiscal year"));
    m_layout->setAccessibleName(tr("Layout"));
    m_encoding->setAccessibleName(tr("Character set"));
    const FiscalYear now = FiscalYear::of(m_host.clock().today());
    for (int back = 0; back <= kYearsBack; ++back) {
        const FiscalYear year(now.startYear() - back);
        m_year->addChoice(QString::number(year.startYear()), year.label());
    }
    m_layout->addChoice(key("benefit-office"), tr("To hand out (without accounts)"));
    m_layout->addChoice(key("benefit-detail"), tr("Own ledger (64 columns)"));
    m_encoding->addChoice(keyOf(TextEncoding::Utf8Bom), tr("UTF-8"));
    m_encoding->addChoice(keyOf(TextEncoding::Cp932), tr("Shift_JIS (CP932)"));
    for (ChoiceField* choice : {m_year, m_layout, m_encoding})
        choice->setCurrentIndex(0);
}

RowTable* FileView::addTable(const QString& name) {
    auto* table = new RowTable;
    table->setAccessibleName(name);
    table->setPagedModel(new PagedTableModel(table));
    m_tabs->addTab(table, name);
    return table;
}

void FileView::furnish(const ActionRegistry& actions) {
    auto* row = new QVBoxLayout(m_acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ActRow(actions, {key("benefit.write"), key("benefit.acceptFile"),
                                        key("benefit.reveal"), key("benefit.claims")}));
}

QWidget* FileView::firstFocus() const {
    return m_tabs->currentWidget();
}

QString FileView::totals() const {
    return m_totals->sentence();
}

ExportQuestion FileView::question() const {
    ExportQuestion question{.year = FiscalYear(m_year->key().toInt()),
                            .profile = m_layout->key(),
                            .revealReason = m_revealReason};
    question.encoding = enumOf<TextEncoding>(m_encoding->key());
    return question;
}

void FileView::refresh() {
    const Status looked = m_presenter.look(question());
    if (!looked)
        m_host.say(looked.error());
    showAll();
}

void FileView::showAll() {
    m_recipient->setSentence(m_presenter.recipientLine());
    m_totals->setSentence(m_presenter.totalLine());
    const FindingCounts counts = m_presenter.counts();
    if (m_presenter.mayWrite())
        m_verdict->say(BannerKind::Done, tr("Nothing stands against the file."));
    else
        m_verdict->say(BannerKind::Warning,
                       tr("%1 errors to correct, %2 warnings to accept. Enter opens the claim.")
                           .arg(counts.errors)
                           .arg(counts.warnings));
    fill(m_findings, FilePresenter::findingColumns(), m_presenter.findingRows());
    fill(m_characters, FilePresenter::characterColumns(), m_presenter.characterRows());
    fill(m_changes, FilePresenter::changeColumns(), m_presenter.changeRows());
    fill(m_history, FilePresenter::historyColumns(), m_presenter.historyRows());
    const std::array<std::pair<RowTable*, QString>, 4> tabs{{{m_findings, tr("To do")},
                                                             {m_characters, tr("Characters")},
                                                             {m_changes, tr("Changes")},
                                                             {m_history, tr("Files")}}};
    for (const auto& [table, title] : tabs)
        m_tabs->setTabText(m_tabs->indexOf(table),
                           tr("%1 (%2)").arg(title).arg(table->pagedModel()->rowCount()));
}

void FileView::decideCharacter(qint64 row) {
    const ExportCharacter* found = m_presenter.character(row);
    if (!found)
        return;
    m_host.asker().askReason(
        {tr("What is written for %1 (%2)?").arg(found->character, found->codePoints),
         tr("It holds for every file in this character set. The register keeps the name as it is."),
         found->candidates, tr("&Decide"), 1},
        this, [this, character = found->character](const std::optional<QString>& replacement) {
            if (!replacement)
                return;
            if (const auto done = m_presenter.decide(character, *replacement); !done)
                return m_host.say(done.error());
            refresh();
            m_host.say(tr("%1 is written as %2 from now on.").arg(character, *replacement));
        });
}

void FileView::acceptAll() {
    const int warnings = m_presenter.counts().warnings;
    if (warnings == 0)
        return m_host.say(tr("There is no warning to accept."), Tone::Plain);
    m_host.asker().askReason(
        {tr("Accept %1 warnings of this file").arg(warnings),
         tr("They stay on record with your name and the reason. Errors cannot be accepted."),
         {tr("Looked at each of them"), tr("Corrected since the last file")},
         tr("&Accept")},
        this, [this](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto done = m_presenter.acceptAll(*reason); !done)
                return m_host.say(done.error().front());
            refresh();
        });
}

void FileView::reveal() {
    if (!m_presenter.may(Permission::DecideBenefit))
        return m_host.say(denied("permission.denied", {}, {keyOf(Permission::DecideBenefit)}));
    m_host.asker().askReason(
        {tr("Write addresses of protected persons"),
         tr("Address and telephone of everybody under a protection measure stand in the next file. "
            "Each look is logged with your name and the reason."),
         {},
         tr("&Write them")},
        this, [this](const std::optional<QString>& reason) {
            m_revealReason = reason.value_or(QString());
            refresh();
        });
}

void FileView::write() {
    refresh();
    if (!m_presenter.mayWrite())
        return m_host.say(tr("The file cannot be written yet. Look at what stands against it."),
                          Tone::Warning);
    m_host.asker().askFolder({tr("Where is the file written to?"), {}, m_folder}, this,
                             [this](const std::optional<QString>& folder) {
                                 if (folder)
                                     writeInto(*folder);
                             });
}

void FileView::writeInto(const QString& folder) {
    const auto written = m_presenter.write(folder);
    if (!written)
        return m_host.say(written.error().front());
    m_folder = folder;
    m_revealReason.clear();
    refresh();
    m_tabs->setCurrentWidget(m_history);
    m_host.say(tr("Written: %1 with %2 rows, %3; summary and cover beside it.")
                   .arg(QFileInfo(written->detail.path).fileName(),
                        numberWords(written->detail.rows), yenWords(written->totals.decided)));
}

} // namespace banso
