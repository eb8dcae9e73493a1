// What the page asks the person for, and files that are dropped onto it.

#include "core/storage/StorageFailure.h"
#include "ui/imports/ImportPage.h"
#include "ui/imports/ReviewView.h"
#include "ui/imports/WorkingView.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/NumberWords.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace banso {

namespace {

/// The one file that is dragged, if it is one.
QString draggedFile(const QMimeData* data) {
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void ImportPage::askFile() {
    host().asker().askFileToOpen({tr("Open a file"), tr("Lists (*.csv *.txt);;All files (*)"),
                                  m_presenter.ground().folder()},
                                 this, [this](const std::optional<QString>& path) {
                                     if (path)
                                         m_presenter.look(*path);
                                 });
}

void ImportPage::askApply() {
    if (!m_presenter.mayApply())
        return;
    const ImportPreview& preview = *m_presenter.preview();
    QStringList kinds;
    for (const auto& [kind, count] : preview.counts.events)
        if (count > 0)
            kinds += QStringLiteral("%1  %2").arg(changeWords(kind.key()), numberWords(count));
    QString text =
        tr("%1 changes are written together, or none.").arg(numberWords(preview.counts.changes()));
    if (preview.counts.rejected > 0)
        text += u' ' + tr("%1 rows are not taken over and stay as they were.")
                           .arg(numberWords(preview.counts.rejected));
    text += u' ' + tr("An import is not undone; a mistake is put right by the next extract or by "
                      "hand.");
    host().asker().confirm({tr("Take over “%1”?").arg(QFileInfo(preview.request.path).fileName()),
                            text, kinds, tr("&Take over"), true},
                           this, [this](bool yes) {
                               if (yes)
                                   m_presenter.apply();
                           });
}

void ImportPage::askForce() {
    host().asker().confirm({tr("Look at an older file?"),
                            tr("The register already shows a later day. Whoever changed meanwhile "
                               "would be set back to this file; the preview shows what."),
                            {},
                            tr("&Look at it"),
                            true},
                           this, [this](bool yes) {
                               if (yes)
                                   m_presenter.lookAgain(true);
                           });
}

void ImportPage::askTemplate() {
    host().asker().askFileToSave(
        {tr("Write an empty file"), tr("Lists (*.csv)"), m_presenter.proposedTemplate()}, this,
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            const auto written = m_presenter.writeTemplate(*path);
            if (!written)
                return host().say(written.error());
            host().say(tr("%1 is written; its first rows explain the columns.").arg(*written));
        });
}

void ImportPage::askReport() {
    if (!m_presenter.preview())
        return;
    host().asker().askFileToSave(
        {tr("Write the findings"), tr("Lists (*.csv)"), m_presenter.proposedReport()}, this,
        [this](const std::optional<QString>& path) {
            if (!path)
                return;
            const auto written = m_presenter.writeReport(*path);
            if (!written)
                return host().say(written.error());
            host().say(tr("The findings are written to %1.").arg(*written));
        });
}

void ImportPage::goBack() {
    if (m_place == u"look")
        return m_presenter.giveUp();
    goTo({});
    Q_EMIT placeChanged();
}

void ImportPage::openReview() {
    goTo(QStringLiteral("review:joins"));
    Q_EMIT placeChanged();
}

void ImportPage::openPerson() {
    if (m_stack->currentWidget() == m_review)
        return m_review->openHousehold();
    const auto person = m_changes->person();
    if (!person)
        return host().say(tr("Whom this row is about is not in the register yet."), Tone::Quiet);
    std::optional<FamilyId> family;
    try {
        family = FamilyRepository(m_presenter.ground().desk.db()).familyOf(*person);
    } catch (const StorageFailure& failure) {
        return host().say(failure.toError());
    }
    host().open(QStringLiteral("household"),
                family ? QStringLiteral("family:%1").arg(family->value())
                       : QStringLiteral("person:%1").arg(person->value()));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (m_presenter.isBusy() || draggedFile(event->mimeData()).isEmpty())
        return;
    m_choose->setDropping(true);
    event->acceptProposedAction();
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent* event) {
    m_choose->setDropping(false);
    Page::dragLeaveEvent(event);
}

void ImportPage::dropEvent(QDropEvent* event) {
    m_choose->setDropping(false);
    const QString file = draggedFile(event->mimeData());
    if (m_presenter.isBusy() || file.isEmpty())
        return;
    event->acceptProposedAction();
    m_presenter.look(file);
}

} // namespace banso
