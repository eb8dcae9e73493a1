#include "ui/widgets/asking/WindowAsker.h"

#include "ui/widgets/asking/ConfirmDialog.h"
#include "ui/widgets/asking/ReasonDialog.h"

#include <QFileDialog>

namespace banso {

void WindowAsker::confirm(const ConfirmQuestion& question, QObject* context, YesNo answer) {
    auto* dialog = new ConfirmDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context,
                     [answer](int result) { answer(result == QDialog::Accepted); });
    dialog->open();
}

void WindowAsker::askReason(const ReasonQuestion& question, QObject* context, Text answer) {
    auto* dialog = new ReasonDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context, [answer, dialog](int result) {
        answer(result == QDialog::Accepted ? std::optional(dialog->reason()) : std::nullopt);
    });
    dialog->open();
}

void WindowAsker::askFileToOpen(const FileQuestion& question, QObject* context, Text answer) {
    auto* dialog = new QFileDialog(m_window, question.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, question, context, std::move(answer));
}

void WindowAsker::askFileToSave(const FileQuestion& question, QObject* context, Text answer) {
    auto* dialog = new QFileDialog(m_window, question.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    openFileDialog(dialog, question, context, std::move(answer));
}

void WindowAsker::askFolder(const FileQuestion& question, QObject* context, Text answer) {
    auto* dialog = new QFileDialog(m_window, question.title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, question, context, std::move(answer));
}

void WindowAsker::openFileDialog(QFileDialog* dialog, const FileQuestion& question,
                                 QObject* context, Text answer) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.filter.isEmpty())
        dialog->setNameFilter(question.filter);
    const QFileInfo proposed(question.proposed);
    if (proposed.isDir())
        dialog->setDirectory(proposed.filePath());
    else if (!question.proposed.isEmpty()) {
        dialog->setDirectory(proposed.path());
        dialog->selectFile(proposed.fileName());
    }
    QObject::connect(dialog, &QDialog::finished, context, [answer, dialog](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? std::optional(files.first())
                                                               : std::nullopt);
    });
    dialog->open();
}

} // namespace banso
