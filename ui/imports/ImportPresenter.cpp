#include "ui/imports/ImportPresenter.h"

#include "core/exchange/CsvTemplate.h"
#include "core/storage/StorageFailure.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/Words.h"

#include <QFileInfo>

namespace banso {

ImportPresenter::ImportPresenter(ImportsGround ground, QObject* parent)
    : QObject(parent),
      m_ground(std::move(ground)),
      m_look(m_ground),
      m_wish{.path = {}, .kind = m_ground.options.front().kind},
      m_lookedKind(m_wish.kind) {}

ImportPresenter::~ImportPresenter() = default;

void ImportPresenter::setKind(ImportKind kind) {
    m_wish.kind = kind;
    if (m_step != Step::Choose || !m_problem)
        return;
    m_problem.reset(); // it was about the other kind
    Q_EMIT changed();
}

void ImportPresenter::look(const QString& path) {
    m_wish.path = path;
    m_ground.rememberFolder(QFileInfo(path).absolutePath());
    lookAgain(false);
}

void ImportPresenter::lookAgain(bool isForced) {
    if (m_wish.path.isEmpty() || m_step == Step::Applying)
        return;
    m_wish.isForced = isForced;
    start();
}

void ImportPresenter::start() {
    delete m_job;
    m_problem.reset();
    m_preview.reset();
    m_outcome.reset();
    m_job = BackgroundJob::start<Looked>(
        this, tr("Looking at %1").arg(QFileInfo(m_wish.path).fileName()),
        [look = m_look, wish = m_wish](JobControl& control) { return look.look(wish, control); },
        [this](Result<Looked> result) { take(std::move(result)); });
    go(Step::Looking);
}

void ImportPresenter::take(Result<Looked> result) {
    m_job = nullptr;
    if (!result) {
        m_problem = result.error();
        return go(Step::Choose);
    }
    m_wasOtherKind = result->kind != m_wish.kind;
    m_lookedKind = result->kind;
    m_wish.kind = result->kind;
    m_preview = result->preview;
    go(Step::Looked);
}

void ImportPresenter::apply() {
    if (!mayApply())
        return;
    m_problem.reset();
    m_job = BackgroundJob::start<ImportOutcome>(
        this, tr("Taking over %1").arg(QFileInfo(m_wish.path).fileName()),
        [look = m_look, looked = Looked{m_lookedKind, m_preview}](JobControl& control) {
            return look.apply(looked, control);
        },
        [this](Result<ImportOutcome> result) { takeOutcome(std::move(result)); });
    go(Step::Applying);
}

void ImportPresenter::takeOutcome(Result<ImportOutcome> result) {
    m_job = nullptr;
    if (!result) {
        m_problem = result.error();
        return go(Step::Looked);
    }
    m_outcome = *std::move(result);
    go(Step::Applied);
}

void ImportPresenter::giveUp() {
    if (m_job)
        return m_job->stop(); // its end says the rest
    m_problem.reset();
    m_preview.reset();
    m_outcome.reset();
    m_wish.path.clear();
    go(Step::Choose);
}

void ImportPresenter::go(Step step) {
    m_step = step;
    Q_EMIT changed();
}

std::optional<Error> ImportPresenter::refusal() const {
    if (m_problem)
        return m_problem;
    return m_preview ? m_preview->refusal : std::nullopt;
}

bool ImportPresenter::mayApply() const {
    return m_step == Step::Looked && m_preview && !refusal();
}

bool ImportPresenter::mayForce() const {
    const auto why = refusal();
    return m_step == Step::Looked && why && why->code == ErrorCode("import.olderThanLast");
}

Result<QString> ImportPresenter::writeReport(const QString& path) const {
    const ImportReport::Wording wording{
        {tr("row"), tr("column"), tr("value"), tr("code"), tr("what is wrong, what to do")},
        [](const RowFinding& finding) { return words(finding.error); }};
    BANSO_TRY(const WrittenFile file,
              m_preview->report.writeTo(path, wording, OutgoingFile::Existing::Replace));
    return file.path;
}

Result<QString> ImportPresenter::writeTemplate(const QString& path) const {
    for (const ImportOption& option : options()) {
        if (option.kind != kind())
            continue;
        BANSO_TRY(const InProfile profile, profileOf(option));
        BANSO_TRY(const WrittenFile file,
                  banso::writeTemplate(profile, path, OutgoingFile::Existing::Replace));
        return file.path;
    }
    return QString();
}

QString ImportPresenter::proposedTemplate() const {
    return QStringLiteral("%1/%2.csv").arg(m_ground.folder(), importKindWords(keyOf(kind())));
}

QString ImportPresenter::proposedReport() const {
    const QFileInfo file(m_wish.path);
    return QStringLiteral("%1/%2").arg(file.absolutePath(),
                                       tr("%1-findings.csv").arg(file.completeBaseName()));
}

FollowUpCounts ImportPresenter::followUp() const {
    try {
        return ImportFollowUp(m_ground.desk).counts().value_or(FollowUpCounts{});
    } catch (const StorageFailure&) {
        return {}; // the lists themselves will say so
    }
}

} // namespace banso
