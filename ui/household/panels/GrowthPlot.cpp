#include "ui/household/panels/GrowthPlot.h"

#include "ui/household/panels/PlotLibrary.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Tone.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

#include <QComboBox>
#include <QEvent>

namespace banso {

namespace {

constexpr double kDaysOfMonth = 365.25 / 12;

/// One measure against the age in months; gaps stay gaps.
void addCurve(QCustomPlot& plot, QCPAxis* axis, const HouseholdGrowth& growth, Tone tone,
              QCPScatterStyle::ScatterShape shape, const QString& name,
              std::optional<int> Measurement::*measure, double scale) {
    QVector<double> ages;
    QVector<double> values;
    for (const Measurement& each : growth.series)
        if (each.*measure && growth.birth) {
            ages += growth.birth->daysUntil(each.on) / kDaysOfMonth;
            values += *(each.*measure) / scale;
        }
    if (ages.isEmpty())
        return;
    QCPGraph* graph = plot.addGraph(plot.xAxis, axis);
    const QColor ink = inkOf(tone, plot.palette());
    graph->setName(name);
    graph->setPen(QPen(ink, 2));
    graph->setScatterStyle(QCPScatterStyle(shape, ink, ink, Look::grid(2)));
    graph->setData(ages, values, true);
}

/// From the birth to a little after the last measure; measures with air above and below.
void fitAxes(QCustomPlot& plot) {
    double oldest = 1;
    for (QCPAxis* axis : {plot.yAxis, plot.yAxis2}) {
        bool hasAny = false;
        QCPRange range;
        for (int i = 0; i < plot.graphCount(); ++i) {
            if (plot.graph(i)->valueAxis() != axis)
                continue;
            bool isFound = false;
            const QCPRange values = plot.graph(i)->getValueRange(isFound);
            range = hasAny ? range.expanded(values) : values;
            hasAny = true;
            oldest = qMax(oldest, plot.graph(i)->getKeyRange(isFound).upper);
        }
        axis->setVisible(hasAny);
        if (hasAny)
            axis->setRange(qMax(0.0, range.lower * 0.8), range.upper * 1.15);
    }
    plot.xAxis->setRange(0, oldest * 1.08);
}

constexpr int kLettersOfLegend = 18; ///< three curves beside each other

} // namespace

GrowthPlot::GrowthPlot(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_child(new QComboBox(this)),
      m_plot(new QCustomPlot(this)) {
    m_title->setFont(Look::titleFont(2));
    m_child->setAccessibleName(tr("Whose growth"));
    m_plot->setMinimumHeight(Look::grid(40));
    m_plot->setFocusPolicy(Qt::NoFocus);
    auto* below = new QCPLayoutGrid; // not over the curves
    m_plot->plotLayout()->addElement(1, 0, below);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001);
    below->addElement(0, 0, m_plot->legend);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_child);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    connect(m_child, &QComboBox::currentIndexChanged, this, &GrowthPlot::draw);
}

void GrowthPlot::setGrowth(const std::vector<HouseholdGrowth>& growth) {
    const QVariant before = m_child->currentData();
    m_growth = growth;
    m_child->clear();
    for (const HouseholdGrowth& child : m_growth)
        m_child->addItem(child.name, child.child.value());
    m_child->setCurrentIndex(qMax(0, m_child->findData(before)));
    m_child->setVisible(m_growth.size() > 1);
    draw();
}

QString GrowthPlot::text() const {
    const int at = m_child->currentIndex();
    if (at < 0 || static_cast<std::size_t>(at) >= m_growth.size())
        return {};
    const HouseholdGrowth& growth = m_growth[static_cast<std::size_t>(at)];
    const Measurement& last = growth.series.back();
    QStringList parts{growth.name, shortDateWords(last.on)};
    if (last.weightG)
        parts += measureWords(*last.weightG, 0, QStringLiteral("g"));
    if (last.heightMm)
        parts += measureWords(*last.heightMm, 1, QStringLiteral("cm"));
    if (last.headMm)
        parts += measureWords(*last.headMm, 1, QStringLiteral("cm"));
    return parts.join(u' ');
}

void GrowthPlot::draw() {
    m_plot->clearGraphs();
    const int at = m_child->currentIndex();
    if (at < 0 || static_cast<std::size_t>(at) >= m_growth.size())
        return;
    const HouseholdGrowth& growth = m_growth[static_cast<std::size_t>(at)];
    m_title->setText(tr("Growth: %1").arg(growth.name));
    addCurve(*m_plot, m_plot->yAxis, growth, Tone::Accent, QCPScatterStyle::ssDisc, tr("weight kg"),
             &Measurement::weightG, 1000.0);
    addCurve(*m_plot, m_plot->yAxis2, growth, Tone::Good, QCPScatterStyle::ssSquare,
             tr("height cm"), &Measurement::heightMm, 10.0);
    addCurve(*m_plot, m_plot->yAxis2, growth, Tone::Warning, QCPScatterStyle::ssTriangle,
             tr("head cm"), &Measurement::headMm, 10.0);
    dress();
    setAccessibleName(text());
    m_plot->setToolTip(text());
}

void GrowthPlot::dress() {
    const QColor text = palette().color(QPalette::Text);
    m_plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setTickLabelFont(Look::titleFont(-1));
        axis->setLabelFont(Look::titleFont(-1));
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setBasePen(strongLineColor(palette()));
        axis->setTickPen(strongLineColor(palette()));
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(lineColor(palette()), 1, Qt::DotLine));
    }
    m_plot->xAxis->setLabel(tr("months"));
    m_plot->yAxis->setLabel(tr("kg"));
    m_plot->yAxis2->setLabel(tr("cm"));
    // As many days on the axis, and names of curves beside each other, as can be read.
    m_plot->xAxis->ticker()->setTickCount(qBound(2, width() / Look::letters(4), 6));
    m_plot->legend->setVisible(true);
    m_plot->legend->setWrap(width() >= Look::letters(kLettersOfLegend) ? 0 : 1);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    m_plot->legend->setFont(Look::titleFont(-1));
    m_plot->legend->setTextColor(text);
    m_plot->legend->setBrush(palette().color(QPalette::Base));
    m_plot->legend->setBorderPen(lineColor(palette()));
    fitAxes(*m_plot);
    m_plot->replot();
}

void GrowthPlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    dress();
}

void GrowthPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace banso
