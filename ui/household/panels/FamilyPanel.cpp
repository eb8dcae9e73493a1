#include "ui/household/panels/FamilyPanel.h"

#include "ui/household/HouseholdWords.h"
#include "ui/household/panels/GrowthPlot.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/words/DateWords.h"

#include <QListWidget>

namespace banso {

namespace {

constexpr std::size_t kViewsSaid = 4;

const char* iconOf(const HouseholdMember& member) {
    if (member.person.died)
        return "loss";
    return member.role == FamilyRole::Child ? "child" : "person";
}

QString viewWords(const View& view) {
    QStringList parts{instantWords(view.at), view.staffName};
    if (view.kind == ViewKind::Reveal)
        parts += FamilyPanel::tr("saw what is hidden: %1").arg(view.reason);
    return parts.join(QStringLiteral("  "));
}

} // namespace

FamilyPanel::FamilyPanel(HouseholdPresenter& household, QWidget* parent)
    : QWidget(parent),
      m_household(household),
      m_members(new QListWidget(this)),
      m_plot(new GrowthPlot(this)),
      m_viewsTitle(new QLabel(tr("Who looked"), this)),
      m_views(new Paragraph(this)) {
    auto* title = new QLabel(tr("Family"), this);
    title->setFont(Look::titleFont(2));
    m_members->setItemDelegate(new RowDelegate(m_members));
    m_members->setAccessibleName(tr("Family"));
    m_members->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_viewsTitle->setFont(Look::titleFont(-1));
    Look::setInk(m_viewsTitle, Tone::Quiet);
    m_views->setFont(Look::titleFont(-1));
    Look::setInk(m_views, Tone::Quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(1), Look::grid(2), Look::grid(2));
    column->setSpacing(Look::grid(1));
    column->addWidget(title);
    column->addWidget(m_members, 3);
    column->addWidget(m_plot, 3);
    column->addWidget(m_viewsTitle);
    column->addWidget(m_views);
}

void FamilyPanel::reload() {
    fillMembers();
    showGrowth();
    showViews();
}

void FamilyPanel::fillMembers() {
    const int row = m_members->currentRow();
    m_members->clear();
    for (const HouseholdMember& member : m_household.overview().members) {
        QStringList parts{roleWords(member), memberWords(member, m_household.today())};
        parts += memberMarks(member);
        const Tone tone = member.person.died                   ? Tone::Loss
                          : member.role == FamilyRole::Related ? Tone::Quiet
                                                               : Tone::Plain;
        auto* item = new QListWidgetItem(drawnIcon(QLatin1String(iconOf(member)), tone),
                                         parts.join(QStringLiteral("  ")), m_members);
        if (tone != Tone::Plain)
            item->setForeground(inkOf(tone, QApplication::palette()));
        QStringList more{member.person.kana};
        if (member.person.birth)
            more += dateWords(*member.person.birth);
        if (member.isAddressee)
            more += tr("post and messages go to her");
        more.removeAll(QString());
        item->setToolTip(more.join(u'\n'));
    }
    m_members->setCurrentRow(qBound(0, row, m_members->count() - 1));
}

const HouseholdMember* FamilyPanel::current() const {
    const auto& members = m_household.overview().members;
    const int row = m_members->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < members.size()
               ? &members[static_cast<std::size_t>(row)]
               : nullptr;
}

void FamilyPanel::showGrowth() {
    m_plot->setGrowth(m_household.overview().growth);
    m_plot->setVisible(!m_household.overview().growth.empty());
}

void FamilyPanel::showViews() {
    QStringList lines;
    for (const View& view : m_household.overview().views)
        if (lines.size() < static_cast<qsizetype>(kViewsSaid))
            lines += viewWords(view);
    m_views->setSentence(lines.join(u'\n'));
    m_viewsTitle->setVisible(!lines.isEmpty());
}

} // namespace banso
