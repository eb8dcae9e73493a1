#include "ui/benefit/claims/ClaimSheet.h"

#include "core/benefit/export/BenefitRow.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ClaimWords.h"

#include <QGridLayout>
#include <QLabel>

namespace banso {

namespace {

QStringList list(const char* sources) {
    return QString::fromLatin1(sources).split(u' ');
}

} // namespace

ClaimSheet::ClaimSheet(const ClaimFacts& facts, Extent extent, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::grid(3));
    m_grid->setVerticalSpacing(Look::grid(1));
    m_grid->setColumnStretch(1, 1);
    const BenefitRow row(facts, BenefitTerms::defaults(), {});
    addGroup(tr("Mother"), row,
             list("kana birthOn residentNumber addressText building movedInOn movedOutOn"));
    addGroup(tr("Pregnancy"), row,
             list("noticeOn weeksAtNotice edd heartbeatOn institution plurality outcome outcomeOn"
                  " interviewAtNoticeOn interviewEighthMonthOn interviewAfterBirthOn"));
    if (extent == Extent::All) {
        addGroup(tr("Claim"), row,
                 list("recognitionAppliedOn recognisedOn recognitionNumber recognitionCancelledOn"
                      " fetuses fetusesNotifiedOn evidence elsewhere elsewhereCode"
                      " elsewhereAmount elsewhereAskedOn elsewhereAnsweredOn remark"));
        addGroup(tr("Payment"), row,
                 list("paymentMethod bankCode branchCode accountKind accountNumber accountHolder"
                      " holderDiffersReason"));
    }
    addGroup(tr("Money"), row,
             list("amountComputed amountDeducted amountDecided decidedOn payPlannedOn paidOn"
                  " amountRepaid repaidReason"));
}

void ClaimSheet::addGroup(const QString& title, const BenefitRow& row, const QStringList& sources) {
    bool isTitled = false;
    for (const QString& source : sources) {
        const QString& value = row.value(source);
        if (value.isEmpty())
            continue;
        if (!std::exchange(isTitled, true)) {
            auto* heading = new QLabel(title, this);
            heading->setFont(Look::titleFont(2));
            m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
        }
        auto* label = new QLabel(claimFieldWords(source), this);
        Look::setInk(label, Tone::Quiet);
        const int line = m_grid->rowCount();
        m_grid->addWidget(label, line, 0, Qt::AlignTop);
        m_grid->addWidget(new Paragraph(claimItemWords(source, value), this), line, 1);
    }
}

} // namespace banso
