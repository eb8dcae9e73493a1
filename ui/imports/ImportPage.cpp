#include "ui/imports/ImportPage.h"

#include "core/registry/FamilyRepository.h"
#include "core/storage/StorageFailure.h"
#include "ui/imports/HistoryRows.h"
#include "ui/imports/ReviewView.h"
#include "ui/imports/WorkingView.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace banso {

namespace {

using Step = ImportPresenter::Step;

const std::map<QString, ReviewView::List>& reviewKeys() {
    static const std::map<QString, ReviewView::List> kKeys{
        {QStringLiteral("joins"), ReviewView::List::Joins},
        {QStringLiteral("missing"), ReviewView::List::Missing},
        {QStringLiteral("families"), ReviewView::List::Families},
        {QStringLiteral("proposed"), ReviewView::List::Proposed}};
    return kKeys;
}

QString reviewPlace(ReviewView::List list) {
    for (const auto& [key, each] : reviewKeys())
        if (each == list)
            return QStringLiteral("review:") + key;
    return {};
}

} // namespace

ImportPage::ImportPage(PageHost& host, ImportsGround ground)
    : Page(host),
      m_presenter(std::move(ground)),
      m_reviews(m_presenter.ground().desk, m_presenter.ground().registry),
      m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->addWidget(m_stack);
    setAcceptDrops(true);
}

PageEntry ImportPage::entry(const ImportsGround& ground) {
    return {QStringLiteral("import"), tr("Import"), QStringLiteral("import"), 5,
            [ground](PageHost& host) -> Page* { return new ImportPage(host, ground); }};
}

void ImportPage::registerActions(ActionRegistry& actions) {
    addActions(actions);
    m_choose = new ChooseView(m_presenter, host().clock(), actions);
    m_working = new WorkingView(m_presenter);
    m_changes =
        new ChangesView(actions, {QStringLiteral("import.apply"), QStringLiteral("import.report"),
                                  QStringLiteral("import.again"), QStringLiteral("import.person"),
                                  QStringLiteral("import.back")});
    m_review = new ReviewView(host(), m_reviews, actions);
    for (QWidget* view : std::initializer_list<QWidget*>{m_choose, m_working, m_changes, m_review})
        m_stack->addWidget(view);
    connect(&m_presenter, &ImportPresenter::changed, this, &ImportPage::follow);
    connect(m_choose, &ChooseView::batchWished, this, [this](qint64 id) {
        goTo(QStringLiteral("batch:%1").arg(id));
        Q_EMIT placeChanged();
    });
    connect(m_choose, &ChooseView::reviewWished, this, &ImportPage::openReview);
    connect(m_changes, &ChangesView::personWished, this, &ImportPage::openPerson);
    connect(m_review, &ReviewView::listChanged, this,
            [this] { m_place = reviewPlace(m_review->list()); });
    goTo({});
}

void ImportPage::addActions(ActionRegistry& actions) {
    const auto add = [&](const char* key, const QString& text, const char* keys, const char* icon,
                         void (ImportPage::*act)(), bool startsGroup = false) {
        const QString name = QLatin1String(key);
        QList<QKeySequence> all{QKeySequence(QLatin1String(keys))};
        if (name == u"import.apply") // either of the two keys that people call Enter
            all += QKeySequence(QStringLiteral("Ctrl+Return"));
        m_acts[name] =
            actions.add({name, text, all, MenuKind::Page, QLatin1String(icon), startsGroup}, this,
                        QStringLiteral("import"), [this, act] { (this->*act)(); });
    };
    add("import.open", tr("&Open a file…"), "Ctrl+O", "import", &ImportPage::askFile);
    add("import.template", tr("Write an &empty file…"), "Ctrl+Shift+T", "export",
        &ImportPage::askTemplate);
    add("import.apply", tr("&Take over…"), "Ctrl+Enter", "check", &ImportPage::askApply, true);
    add("import.again", tr("&Look at the file again"), "Ctrl+R", "refresh", &ImportPage::lookAgain);
    add("import.report", tr("&Write the findings into a file…"), "Ctrl+Shift+S", "export",
        &ImportPage::askReport);
    add("import.person", tr("Open the &household"), "H", "household", &ImportPage::openPerson);
    add("import.review", tr("What is to &decide"), "Ctrl+J", "question", &ImportPage::openReview,
        true);
    add("import.same", tr("The &same person…"), "S", "check", &ImportPage::same);
    add("import.different", tr("&Somebody else"), "D", "close", &ImportPage::different);
    add("import.confirm", tr("&Confirm the family"), "C", "done", &ImportPage::confirm);
    add("import.back", tr("&Back to the files"), "Esc", "back", &ImportPage::goBack, true);
}

void ImportPage::lookAgain() {
    m_presenter.lookAgain(false);
}

void ImportPage::same() {
    m_review->same();
}

void ImportPage::different() {
    m_review->different();
}

void ImportPage::confirm() {
    m_review->confirm();
}

QString ImportPage::place() const {
    return m_place;
}

void ImportPage::showPlace(QWidget* view, const QString& place) {
    m_place = place;
    m_stack->setCurrentWidget(view);
    enableActs();
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* ImportPage::firstFocus() {
    const QWidget* view = m_stack->currentWidget();
    if (view == m_working)
        return m_working->stopButton();
    if (view == m_changes)
        return m_changes->filters();
    if (view == m_review)
        return m_review->table();
    return m_choose->kinds();
}

void ImportPage::goTo(const QString& place) {
    const QString head = place.section(u':', 0, 0);
    const QString rest = place.section(u':', 1);
    if (m_presenter.isBusy() || (head == u"look" && m_presenter.step() == Step::Looked))
        return follow();
    if (head == u"batch")
        return showBatch(ImportBatchId(rest.toLongLong()), {});
    if (head == u"join") {
        if (!m_review->openJoin(rest.toLongLong()))
            host().say(tr("This is decided already."), Tone::Quiet);
        return showPlace(m_review, reviewPlace(ReviewView::List::Joins));
    }
    if (head == u"review") {
        const auto found = reviewKeys().find(rest);
        m_review->open(found == reviewKeys().end() ? ReviewView::List::Joins : found->second);
        return showPlace(m_review, reviewPlace(m_review->list()));
    }
    m_choose->refresh();
    showPlace(m_choose, {});
}

void ImportPage::refresh() {
    const QWidget* view = m_stack->currentWidget();
    if (view == m_choose)
        m_choose->refresh();
    else if (view == m_review)
        m_review->refresh();
}

/// Shows the step the presenter is in.
void ImportPage::follow() {
    switch (m_presenter.step()) {
    case Step::Looking:
    case Step::Applying:
        m_working->watch();
        host().watch(m_presenter.job());
        showPlace(m_working, QStringLiteral("look"));
        break;
    case Step::Looked:
        showPreview();
        break;
    case Step::Applied:
        showOutcome();
        break;
    case Step::Choose:
        m_choose->refresh();
        showPlace(m_choose, {});
        break;
    }
    Q_EMIT placeChanged();
}

QString ImportPage::fileLine(const ImportPreview& preview) const {
    const ImportCounts& c = preview.counts;
    return tr("%1 · picture of %2 · %3\n%4 rows = %5 changed + %6 unchanged + %7 not taken over "
              "+ %8 left aside (history, deleted)")
        .arg(importKindWords(keyOf(preview.kind)), dateWords(*preview.request.asOf),
             preview.file.encoding == TextEncoding::Cp932 ? QStringLiteral("CP932 (Shift_JIS)")
                                                          : QStringLiteral("UTF-8"),
             numberWords(c.rows), numberWords(c.good - c.unchanged), numberWords(c.unchanged),
             numberWords(c.rejected))
        .arg(numberWords(c.skipped));
}

std::vector<ChangesView::Note> ImportPage::previewNotes() {
    std::vector<ChangesView::Note> notes;
    if (m_presenter.wasOtherKind())
        notes.push_back(
            {BannerKind::Note, tr("By its header this is “%1”, so it was looked at as that.")
                                   .arg(importKindWords(keyOf(m_presenter.kind())))});
    const auto refusal = m_presenter.refusal();
    if (m_presenter.mayForce())
        notes.push_back({BannerKind::Warning, words(*refusal), tr("Go on all the same…"),
                         [this] { askForce(); }});
    else if (refusal && refusal->kind == ErrorKind::Conflict)
        notes.push_back({BannerKind::Warning, words(*refusal), tr("Look again  Ctrl+R"),
                         [this] { lookAgain(); }});
    else if (refusal)
        notes.push_back({BannerKind::Overdue, words(*refusal)});
    else if (m_presenter.preview()->counts.changes() == 0)
        notes.push_back({BannerKind::Done, tr("The register already shows everything in this "
                                              "file.")});
    else
        notes.push_back({BannerKind::Note, tr("Nothing has changed yet.")});
    return notes;
}

void ImportPage::showPreview() {
    const auto& preview = m_presenter.preview();
    m_changes->show(std::make_unique<PreviewBook>(preview),
                    QFileInfo(preview->request.path).fileName(), fileLine(*preview),
                    previewNotes());
    m_changes->offer({QStringLiteral("import.apply"), QStringLiteral("import.report"),
                      QStringLiteral("import.again"), QStringLiteral("import.back")});
    showPlace(m_changes, QStringLiteral("look"));
    if (!m_presenter.problem())
        host().say(tr("%1 is looked at; nothing has changed yet.")
                       .arg(QFileInfo(preview->request.path).fileName()),
                   Tone::Quiet);
}

void ImportPage::showOutcome() {
    const ImportOutcome outcome = *m_presenter.outcome();
    const QString line =
        outcome.wasThere
            ? tr("This very file was taken over before. Nothing has changed.")
            : tr("Taken over: %1 changes, %2 rows not taken over.")
                  .arg(numberWords(outcome.counts.changes()), numberWords(outcome.counts.rejected));
    ChangesView::Note note{BannerKind::Done, line};
    const FollowUpCounts next = m_presenter.followUp();
    if (next.all() > 0) {
        note.text += u'\n' + tr("Next to decide: same person %1, not in the extract %2, newborns "
                                "without a family %3, families proposed %4.")
                                 .arg(numberWords(next.joins), numberWords(next.missing),
                                      numberWords(next.families), numberWords(next.proposed));
        note.act = tr("Decide…  Ctrl+J");
        note.todo = [this] { openReview(); };
    }
    showBatch(outcome.batch, {note});
    host().registerChanged();
    host().say(line);
}

void ImportPage::showBatch(ImportBatchId id, const std::vector<ChangesView::Note>& first) {
    try {
        Database& db = m_presenter.ground().desk.db();
        const auto batch = ImportRepository(db).find(id);
        if (!batch)
            return goTo({});
        const QString summary =
            tr("%1 · picture of %2 · taken over %3 by %4\n%5 rows, %6 good, %7 not taken over")
                .arg(importKindWords(keyOf(batch->kind)), dateWords(batch->asOf),
                     instantWords(batch->at), actorName(db, batch->by), numberWords(batch->rows),
                     numberWords(batch->applied), numberWords(batch->rejected));
        m_changes->show(std::make_unique<KeptBook>(db, *batch), batch->fileName, summary, first);
    } catch (const StorageFailure& failure) {
        return host().say(failure.toError());
    }
    m_changes->offer({QStringLiteral("import.person"), QStringLiteral("import.back")});
    showPlace(m_changes, QStringLiteral("batch:%1").arg(id.value()));
}

void ImportPage::enableActs() {
    const QWidget* view = m_stack->currentWidget();
    const bool isPreview = view == m_changes && m_place == u"look";
    const bool hasFindings =
        m_presenter.preview() && !(m_presenter.preview()->report.rejections().empty() &&
                                   m_presenter.preview()->report.remarks().empty());
    const bool mayEdit = host().session().may(Permission::EditPeople);
    const auto enable = [this](const char* key, bool isEnabled) {
        m_acts[QLatin1String(key)]->setEnabled(isEnabled);
    };
    enable("import.open", !m_presenter.isBusy());
    enable("import.apply", isPreview && m_presenter.mayApply());
    enable("import.again", isPreview);
    enable("import.report", view == m_changes && hasFindings);
    enable("import.person", view == m_changes || view == m_review);
    enable("import.review", !m_presenter.isBusy());
    enable("import.same", view == m_review && mayEdit);
    enable("import.different", view == m_review && mayEdit);
    enable("import.confirm", view == m_review && mayEdit);
    enable("import.back", view != m_choose);
}

} // namespace banso
