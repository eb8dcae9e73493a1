#include "ui/benefit/claims/FindingsBox.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QLabel>

namespace banso {

namespace {

struct Grade {
    QString icon;
    QString word;
    Tone tone;
};

Grade gradeOf(const Finding& finding) {
    if (finding.severity == Severity::Error)
        return {QStringLiteral("close"), FindingsBox::tr("error"), Tone::Overdue};
    if (finding.isAcknowledged)
        return {QStringLiteral("done"), FindingsBox::tr("accepted"), Tone::Quiet};
    return {QStringLiteral("warning"), FindingsBox::tr("warning"), Tone::Warning};
}

} // namespace

FindingsBox::FindingsBox(const std::vector<Finding>& findings, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::grid(2));
    m_grid->setVerticalSpacing(Look::grid(1));
    m_grid->setColumnStretch(2, 1);
    setAccessibleName(tr("What the checks say"));
    for (const Severity severity : {Severity::Error, Severity::Warning})
        for (const Finding& finding : findings)
            if (finding.stops() && finding.severity == severity)
                add(finding);
    for (const Finding& finding : findings)
        if (!finding.stops())
            add(finding);
}

void FindingsBox::add(const Finding& finding) {
    const Grade grade = gradeOf(finding);
    const int row = m_grid->rowCount();
    auto* icon = new QLabel(this);
    icon->setPixmap(drawnPixmap(grade.icon, Look::iconSize(), devicePixelRatioF(), grade.tone));
    auto* word = new QLabel(grade.word, this);
    Look::setInk(word, grade.tone);
    word->setToolTip(keyOf(finding.rule));
    const QString field = claimFieldWords(finding.field());
    const QString sentence = words(finding.message);
    auto* text =
        new Paragraph(field.isEmpty() ? sentence : tr("%1: %2").arg(field, sentence), this);
    if (!finding.stops())
        Look::setInk(text, Tone::Quiet);
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    m_grid->addWidget(word, row, 1, Qt::AlignTop);
    m_grid->addWidget(text, row, 2);
}

} // namespace banso
