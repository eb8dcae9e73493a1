#include "ui/send/SendHandOutStep.h"

#include "ui/widgets/table/ListRows.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace banso {

SendHandOutStep::SendHandOutStep(BatchPresenter& batches, QWidget* parent)
    : QWidget(parent),
      m_batches(batches),
      m_what(new Paragraph(this)),
      m_cost(new QLabel(this)),
      m_problem(new Banner(this)),
      m_main(new QPushButton(this)),
      m_folder(new ElidedLabel(this)),
      m_otherFolder(new QPushButton(tr("Other folder… (Shift+E)"), this)),
      m_files(makeListTable(
          {{QStringLiteral("kind"), tr("File"), 12},
           {QStringLiteral("name"), tr("Name"), 14, false, true},
           {QStringLiteral("rows"), tr("Rows"), 4, true},
           {QStringLiteral("state"), tr("State"), 7},
           {QStringLiteral("at"), tr("When"), 9}},
          [this] { return rows(); }, tr("Files of the batch"), this)),
      m_print(new QPushButton(tr("Print the letters (P)"), this)),
      m_posted(new QPushButton(tr("Letters were posted (G)"), this)) {
    Look::makePrimary(m_main);
    Look::setInk(m_cost, Tone::Quiet);
    Look::setInk(m_folder, Tone::Quiet);
    m_cost->setWordWrap(true);
    m_problem->hide();
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_main);
    acts->addWidget(m_otherFolder);
    acts->addStretch(1);
    auto* after = new QHBoxLayout;
    after->addWidget(m_print);
    after->addWidget(m_posted);
    after->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_what);
    column->addWidget(m_cost);
    column->addWidget(m_problem);
    column->addLayout(acts);
    column->addWidget(m_folder);
    // The room is kept while there are no files yet.
    auto* room = new QWidget(this);
    auto* roomColumn = new QVBoxLayout(room);
    roomColumn->setContentsMargins(0, 0, 0, 0);
    roomColumn->addWidget(m_files);
    column->addWidget(room, 1);
    column->addLayout(after);
    connect(m_main, &QPushButton::clicked, this, &SendHandOutStep::mainChosen);
    connect(m_otherFolder, &QPushButton::clicked, this, &SendHandOutStep::folderChosen);
    connect(m_print, &QPushButton::clicked, this, &SendHandOutStep::printChosen);
    connect(m_posted, &QPushButton::clicked, this, &SendHandOutStep::postedChosen);
}

std::vector<TableRow> SendHandOutStep::rows() const {
    std::vector<TableRow> list;
    for (const OutgoingRecord& file : m_records) {
        const bool isAsked = file.state == OutgoingState::Unknown;
        list.push_back({file.id.value(),
                        {{.text = fileKindWords(file.kind)},
                         {.text = QFileInfo(file.path).fileName(), .toolTip = file.path},
                         {.text = numberWords(file.rows)},
                         {.text = fileStateWords(file.state),
                          .tone = isAsked ? Tone::Warning : Tone::Plain,
                          .icon = isAsked ? QStringLiteral("question") : QString()},
                         {.text = instantWords(file.intendedAt), .tone = Tone::Quiet}}});
    }
    return list;
}

void SendHandOutStep::refresh() {
    m_records = m_batches.files();
    m_files->reload();
    if (!m_batches.batch())
        return;
    const BatchCounts& counts = m_batches.counts();
    const bool isDraft = m_batches.batch()->state == BatchState::Draft;
    if (isDraft)
        m_what->setSentence(
            tr("Release freezes texts and addressees of all that wait. Until the files are written "
               "everything can still be recalled; what is withheld stays here."));
    else if (counts.waiting > 0)
        m_what->setSentence(
            tr("Write the files. The gate is asked once more about every household."));
    else
        m_what->setSentence(tr("Nothing waits. What comes to wait later (a next way, something "
                               "confirmed) is written into new files."));
    m_main->setText(isDraft ? tr("Release… (Ctrl+Enter)") : tr("Write the files (Ctrl+Enter)"));
    m_main->setEnabled(counts.waiting > 0);
    m_otherFolder->setVisible(!isDraft);
    m_folder->setVisible(!isDraft);
    m_files->setVisible(!isDraft);
    const int unposted = m_batches.unposted();
    const bool hasLetters =
        std::any_of(m_records.begin(), m_records.end(), [](const OutgoingRecord& file) {
            return file.kind == OutgoingKind::Letters && file.state == OutgoingState::Written;
        });
    m_print->setVisible(hasLetters);
    m_posted->setVisible(unposted > 0);
    m_posted->setText(tr("%n letters were posted (G)", nullptr, unposted));
}

void SendHandOutStep::setCost(const QString& words) {
    m_cost->setText(words);
    m_cost->setVisible(!words.isEmpty());
}

void SendHandOutStep::setFolder(const QString& folder) {
    m_folder->setText(folder.isEmpty() ? tr("The folder is asked for") : tr("into %1").arg(folder));
}

void SendHandOutStep::showErrors(const Errors& errors) {
    if (!errors.empty())
        m_problem->say(BannerKind::Warning, words(errors));
}

void SendHandOutStep::clearErrors() {
    m_problem->hide();
}

std::optional<OutgoingRecord> SendHandOutStep::currentFile() const {
    const auto id = m_files->currentId();
    for (const OutgoingRecord& file : m_records)
        if (id == file.id.value())
            return file;
    return std::nullopt;
}

} // namespace banso
