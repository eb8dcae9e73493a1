#include "ui/household/GlancePane.h"

#include "ui/household/CautionBands.h"
#include "ui/household/HouseholdWords.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

Tone toneOf(const HouseholdDuty& duty, Date today) {
    return duty.duty.actByOn < today ? Tone::Overdue : Tone::Plain;
}

} // namespace

GlancePane::GlancePane(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_cautions(new CautionBands(this)),
      m_lines(new QVBoxLayout) {
    m_title->setFont(Look::titleFont(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->setSpacing(Look::grid(1));
    column->addWidget(m_title);
    column->addWidget(m_cautions);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addStretch();
    m_cautions->hide();
}

void GlancePane::clear() {
    qDeleteAll(m_shown);
    m_shown.clear();
    m_text.clear();
}

void GlancePane::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    heading->setFont(Look::titleFont(-1));
    heading->setContentsMargins(0, Look::grid(2), 0, 0);
    Look::setInk(heading, Tone::Quiet);
    m_lines->addWidget(heading);
    heading->show();
    m_shown.push_back(heading);
}

void GlancePane::addLine(const QString& text, Tone tone) {
    auto* line = new Paragraph(text, this);
    Look::setInk(line, tone);
    m_lines->addWidget(line);
    line->show();
    m_shown.push_back(line);
    m_text += text;
}

void GlancePane::showNothing(const QString& sentence) {
    clear();
    m_title->clear();
    m_cautions->clear();
    addLine(sentence, Tone::Quiet);
}

void GlancePane::setGlance(const HouseholdGlance& glance, Date today,
                           const ContactNaming& contacts) {
    clear();
    for (const HouseholdMember& member : glance.members)
        if (member.isAddressee)
            m_title->setText(tr("Household of %1").arg(member.person.name));
    m_text += m_title->text();
    m_cautions->setCautions(glance.warnings, today);
    addHeading(tr("Family"));
    for (const HouseholdMember& member : glance.members)
        addLine((QStringList{roleWords(member), memberWords(member, today)} + memberMarks(member))
                    .join(QStringLiteral("  ")));
    addHeading(tr("Next"));
    for (const HouseholdDuty& duty : glance.due)
        addLine(dutyWordsOf(duty, today), toneOf(duty, today));
    if (glance.due.empty())
        addLine(tr("Nothing is due"), Tone::Quiet);
    addHeading(tr("Ways to reach them"));
    int number = 0;
    for (const HouseholdRung& rung : glance.ladder)
        if (!rung.rung.isExcluded)
            addLine(QStringLiteral("%1  %2").arg(++number).arg(rungWords(rung, today)));
    if (glance.last) {
        addHeading(tr("Last"));
        addLine(shortDateWords(glance.last->on) + QStringLiteral("  ") +
                stepWords(*glance.last, contacts));
    }
}

QString GlancePane::text() const {
    return m_text.join(u'\n');
}

} // namespace banso
