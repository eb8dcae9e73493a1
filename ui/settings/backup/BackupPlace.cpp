#include "ui/settings/backup/BackupPlace.h"

#include "ui/settings/backup/CheckWords.h"
#include "ui/shell/parts/ActRow.h"
#include "ui/shell/Border.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>

namespace banso {

namespace {

QLabel* headingOf(const QString& text) {
    auto* heading = new QLabel(text);
    heading->setFont(Look::titleFont(2));
    return heading;
}

} // namespace

BackupPlace::BackupPlace(PageHost& host, const ActionRegistry& actions,
                         const SettingsGround& ground)
    : SettingsPlace(host), m_ground(ground), m_jobs(ground), m_outcome(new Banner(this)) {
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, Look::grid(2), 0);
    column->setSpacing(Look::grid(5));
    column->addWidget(makeBackupPart(actions));
    column->addWidget(makeCheckPart(actions));
    column->addWidget(makeKeyPart(actions));
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(parts);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_outcome);
    whole->addWidget(scroll, 1);
    m_outcome->hide();
}

PlaceEntry BackupPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("backup"),
            tr("Backups"),
            QStringLiteral("export"),
            {placeAct("settings.backup", tr("&Back up now"), "Ctrl+B", "export",
                      &BackupPlace::backUp, true),
             placeAct("settings.verify", tr("&Verify a backup"), "Ctrl+Shift+V", "check",
                      &BackupPlace::verify, true),
             placeAct("settings.restore", tr("&Restore into a new register"), "Ctrl+R", "import",
                      &BackupPlace::restore, true),
             placeAct("settings.check", tr("&Check the register"), "Ctrl+K", "check",
                      &BackupPlace::check, true),
             placeAct("settings.saveRecovery", tr("Save the key for the &safe"), "Ctrl+Shift+S",
                      "lock", &BackupPlace::saveRecovery),
             placeAct("settings.readRecovery", tr("Take the key from the sa&fe"), "Ctrl+Shift+T",
                      "unlock", &BackupPlace::readRecovery)},
            [ground](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new BackupPlace(host, actions, ground);
            }};
}

QWidget* BackupPlace::makeBackupPart(const ActionRegistry& actions) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingOf(tr("Backup")));
    column->addWidget(new Paragraph(
        tr("An encrypted copy, made while everybody works, and read back before it appears. "
           "A restore never touches the register in use: it makes a new one.")));
    auto* acts =
        new ActRow(actions, {QStringLiteral("settings.backup"), QStringLiteral("settings.verify"),
                             QStringLiteral("settings.restore")});
    m_first = acts->button(QStringLiteral("settings.backup"));
    column->addWidget(acts);
    return part;
}

QWidget* BackupPlace::makeCheckPart(const ActionRegistry& actions) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingOf(tr("Check")));
    column->addWidget(new Paragraph(tr("Looks the whole register through, in the background; it "
                                       "takes some minutes and changes nothing.")));
    column->addWidget(new ActRow(actions, {QStringLiteral("settings.check")}));
    m_findings = new RowTable;
    m_findings->setAccessibleName(tr("Answers of the check"));
    m_findings->setPagedModel(new PagedTableModel(m_findings));
    m_findings->hide();
    column->addWidget(m_findings);
    return part;
}

QWidget* BackupPlace::makeKeyPart(const ActionRegistry& actions) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingOf(tr("Key of the backups")));
    m_keyLine = new Paragraph;
    column->addWidget(m_keyLine);
    m_keyForm = new FormColumn;
    m_keyForm->layout()->setContentsMargins(0, 0, 0, 0);
    m_passphrase = new TextLine(20);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_keyForm->add({QStringLiteral("passphrase"), tr("&Passphrase of the copy for the safe"),
                    tr("Whoever loses this computer and the key has lost the backups. Keep the "
                       "copy and the passphrase in two places."),
                    true},
                   m_passphrase);
    column->addWidget(m_keyForm);
    column->addWidget(new ActRow(actions, {QStringLiteral("settings.saveRecovery"),
                                           QStringLiteral("settings.readRecovery")}));
    return part;
}

void BackupPlace::refresh() {
    const auto key = BackupKey::load(BackupKey::defaultPath());
    m_keyLine->setSentence(key ? tr("This computer's key: %1").arg(key->id())
                               : tr("This computer has no key yet; the first backup makes it."));
}

QWidget* BackupPlace::firstFocus() {
    return m_first;
}

template <class T>
void BackupPlace::run(const QString& title, std::function<Result<T>(JobControl&)> work,
                      std::function<void(const T&)> done) {
    m_outcome->hide();
    host().watch(BackgroundJob::start<T>(
        this, title, std::move(work), [this, done = std::move(done)](const Result<T>& answer) {
            if (answer)
                done(*answer);
            else
                m_outcome->say(BannerKind::Warning, words(answer.error()));
            refresh();
        }));
}

void BackupPlace::backUp() {
    const QString name = QStringLiteral("banso-%1.backup").arg(host().clock().today().iso());
    host().asker().askFileToSave(
        {tr("Back up"), tr("Backups (*.backup)"), name}, this,
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            run<BackupDone>(
                tr("Backing up"),
                [jobs = m_jobs, path = *path](JobControl& job) { return jobs.write(path, job); },
                [this](const BackupDone& backup) {
                    m_outcome->say(BannerKind::Done, tr("Backed up and read back: %1, %2 KB.")
                                                         .arg(QFileInfo(backup.path).fileName(),
                                                              numberWords(backup.bytes / 1024)));
                });
        });
}

void BackupPlace::verify() {
    host().asker().askFileToOpen(
        {tr("Verify a backup"), tr("Backups (*.backup);;All files (*)")}, this,
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            run<BackupDone>(
                tr("Reading the backup"),
                [jobs = m_jobs, path = *path](JobControl& job) { return jobs.verify(path, job); },
                [this](const BackupDone& backup) {
                    m_outcome->say(BannerKind::Done,
                                   tr("%1 is whole; it is of %2.")
                                       .arg(QFileInfo(backup.path).fileName(),
                                            instantWords(backup.header.createdAt)));
                });
        });
}

void BackupPlace::restore() {
    host().asker().askFileToOpen({tr("Backup to restore"), tr("Backups (*.backup);;All files (*)")},
                                 this, [this](const std::optional<QString>& backup) {
                                     if (backup)
                                         restoreFrom(*backup);
                                 });
}

void BackupPlace::restoreFrom(const QString& backup) {
    host().asker().askFileToSave(
        {tr("New register"), tr("Registers (*.banso)"), QStringLiteral("restored.banso")}, this,
        [this, backup](const std::optional<QString>& into) {
            if (!into)
                return;
            run<RestoreDone>(
                tr("Restoring"),
                [jobs = m_jobs, backup, into = *into](JobControl& job) {
                    return jobs.restore(backup, into, job);
                },
                [this, into = *into](const RestoreDone& done) {
                    m_outcome->say(
                        BannerKind::Done,
                        tr("%1 stands, as of %2. Sign out and choose it to work in it.")
                            .arg(QFileInfo(into).fileName(), instantWords(done.header.createdAt)));
                });
        });
}

void BackupPlace::check() {
    run<std::vector<CheckAnswer>>(
        tr("Checking the register"), [jobs = m_jobs](JobControl& job) { return jobs.check(job); },
        [this](const std::vector<CheckAnswer>& answers) { showAnswers(answers); });
}

void BackupPlace::showAnswers(const std::vector<CheckAnswer>& answers) {
    std::vector<TableRow> rows;
    qint64 wrong = 0;
    for (const CheckAnswer& answer : answers) {
        wrong += answer.count;
        const bool isWell = answer.count == 0;
        rows.push_back({static_cast<qint64>(rows.size()),
                        {{checkWords(answer.finding)},
                         {isWell ? tr("as it should be")
                                 : tr("%n wrong", nullptr, static_cast<int>(answer.count)),
                          isWell ? Tone::Good : Tone::Overdue,
                          isWell ? QStringLiteral("check") : QStringLiteral("warning")},
                         {answer.where, Tone::Quiet}}});
    }
    const int shown = static_cast<int>(rows.size());
    m_findings->pagedModel()->setSource(std::make_unique<ListRows>(
        std::vector<TableColumn>{{QStringLiteral("question"), tr("Question"), 16, false, true},
                                 {QStringLiteral("answer"), tr("Answer"), 9},
                                 {QStringLiteral("where"), tr("Where"), 8}},
        std::move(rows)));
    m_findings->setFixedHeight(Look::rowHeight() * (shown + 2));
    m_findings->show();
    m_findings->goToRow(0);
    m_findings->setFocus(Qt::OtherFocusReason);
    if (wrong == 0)
        m_outcome->say(BannerKind::Done, tr("The register is as it should be."));
    else
        m_outcome->say(BannerKind::Warning,
                       tr("Something is not as it should be. Make no backup over an older one; "
                          "call whoever looks after the program."));
}

std::optional<QString> BackupPlace::passphrase() {
    if (const auto missing = m_keyForm->row(QStringLiteral("passphrase"))->problem()) {
        m_keyForm->showErrors({*missing});
        return std::nullopt;
    }
    return m_passphrase->text();
}

void BackupPlace::saveRecovery() {
    const auto phrase = passphrase();
    if (!phrase)
        return;
    host().asker().askFileToSave(
        {tr("Key for the safe"), tr("Texts (*.txt)"), QStringLiteral("banso-key.txt")}, this,
        [this, phrase = *phrase](const std::optional<QString>& path) {
            if (!path)
                return;
            if (const auto saved = BackupJobs::writeRecovery(*path, phrase); !saved) {
                Error error = saved.error();
                error.field = QStringLiteral("passphrase");
                return m_keyForm->showErrors({error});
            }
            m_passphrase->clear();
            m_keyForm->clearErrors();
            refresh();
            m_outcome->say(
                BannerKind::Done,
                tr("%1 is written. Put it into the safe.").arg(QFileInfo(*path).fileName()));
        });
}

void BackupPlace::readRecovery() {
    const auto phrase = passphrase();
    if (!phrase)
        return;
    host().asker().askFileToOpen(
        {tr("Key from the safe"), tr("Texts (*.txt);;All files (*)")}, this,
        [this, phrase = *phrase](const std::optional<QString>& path) {
            if (!path)
                return;
            if (const auto read = BackupJobs::readRecovery(*path, phrase); !read) {
                Error error = read.error();
                error.field = QStringLiteral("passphrase");
                return m_keyForm->showErrors({error});
            }
            m_passphrase->clear();
            m_keyForm->clearErrors();
            refresh();
            m_outcome->say(BannerKind::Done, tr("This computer has the key now."));
        });
}

} // namespace banso
