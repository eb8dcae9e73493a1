#include "ui/send/SendPreviewPanel.h"

#include "ui/send/LetterView.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ArgumentWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/Words.h"

#include <QScrollBar>

namespace banso {

SendPreviewPanel::SendPreviewPanel(QWidget* parent)
    : QScrollArea(parent),
      m_name(new QLabel(this)),
      m_way(new Paragraph(this)),
      m_problem(new Banner(this)),
      m_measure(new QLabel(this)),
      m_title(new QLabel(this)),
      m_body(new Paragraph(this)),
      m_note(new Paragraph(this)),
      m_letter(new LetterView(this)) {
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->setSpacing(Look::grid(2));
    m_name->setFont(Look::titleFont(2));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_measure->setWordWrap(true);
    Look::setInk(m_measure, Tone::Quiet);
    Look::setInk(m_way, Tone::Quiet);
    Look::setInk(m_note, Tone::Quiet);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_way, m_problem, m_title, m_body,
                                                         m_measure, m_note, m_letter})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A letter is as high as it is wide: a bar that came and went would never let it rest.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview"));
    clear();
}

void SendPreviewPanel::clear() {
    m_name->setText(tr("Preview"));
    m_way->setSentence(tr("Choose a household: here stands what it will be told."));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_problem, m_measure, m_title, m_body, m_note})
        part->hide();
    m_letter->setPages({});
}

QString SendPreviewPanel::text() const {
    return m_body->sentence();
}

void SendPreviewPanel::show(const SendRow& row, SendPreview preview) {
    clear();
    m_name->setText(row.addressee);
    showWay(row, preview);
    if (!preview.errors.empty())
        m_problem->say(BannerKind::Withheld, words(preview.errors));
    showText(preview);
    if (preview.isAddressHidden) {
        m_note->setSentence(tr("The address is hidden here (protection measure). "
                               "It stands on the sheet that is printed."));
        m_note->show();
    }
    m_letter->setPages(std::move(preview.pages));
    verticalScrollBar()->setValue(0);
}

/// The ladder, rung by rung: what was taken, and why the others were not.
void SendPreviewPanel::showWay(const SendRow& row, const SendPreview& preview) {
    QStringList lines;
    if (!row.children.isEmpty())
        lines += tr("Child: %1").arg(row.children.join(tr(", ")));
    int number = 0;
    for (const RungAnswer& rung : preview.rungs) {
        const bool isTaken = preview.channel == rung.channel;
        QStringList why;
        if (rung.wasTried)
            why += tr("tried already");
        if (!rung.reasons.empty())
            why += gateReasonsWords(joinedKeys(rung.reasons));
        lines += tr("%1 %2 %3%4")
                     .arg(isTaken ? QStringLiteral("▶") : QStringLiteral("・"),
                          QString::number(++number), channelWords(rung.channel),
                          why.isEmpty() ? QString() : tr(": %1").arg(why.join(tr(", "))));
    }
    if (!preview.channel)
        lines += tr("No way is open to this household.");
    m_way->setSentence(lines.join(u'\n'));
}

void SendPreviewPanel::showText(const SendPreview& preview) {
    const bool isLetter = !preview.pages.empty();
    m_title->setText(preview.title);
    m_title->setVisible(!preview.title.isEmpty() && !isLetter);
    m_body->setSentence(preview.body);
    m_body->setVisible(!preview.body.isEmpty() && !isLetter);
    QStringList measures;
    if (preview.count)
        measures += smsWords(*preview.count);
    for (const SmsRemark& remark : preview.remarks)
        measures +=
            remark.character.isEmpty()
                ? smsFindingArgument(keyOf(remark.finding))
                : tr("%1: “%2”").arg(smsFindingArgument(keyOf(remark.finding)), remark.character);
    if (isLetter)
        measures +=
            tr("%n pages", nullptr, static_cast<int>(preview.pages.size())) + tr(" · V: large");
    m_measure->setText(measures.join(u'\n'));
    m_measure->setVisible(!measures.isEmpty());
}

} // namespace banso
