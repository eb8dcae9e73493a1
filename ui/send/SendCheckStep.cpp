#include "ui/send/SendCheckStep.h"

#include "ui/widgets/table/ListRows.h"
#include "ui/send/SendPreviewPanel.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

namespace banso {

namespace {

constexpr int kPreviewLetters = 25;
constexpr int kWideLetters = 60; ///< from here on the preview stands beside the table

} // namespace

SendCheckStep::SendCheckStep(BatchPresenter& batches, PreviewPresenter& previews, QWidget* parent)
    : QWidget(parent),
      m_batches(batches),
      m_previews(previews),
      m_filter(new ChoiceField(this)),
      m_toLook(new QLabel(this)),
      m_table(makeListTable(
          {{QStringLiteral("addressee"), tr("Addressee"), 7},
           {QStringLiteral("channel"), tr("Way"), 4},
           {QStringLiteral("contact"), tr("Contact"), 8},
           {QStringLiteral("state"), tr("State"), 5},
           {QStringLiteral("reasons"), tr("Reasons"), 8, false, true}},
          [this] { return rows(); }, tr("Households of the batch"), this)),
      m_preview(new SendPreviewPanel(this)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_left(new QWidget(this)) {
    m_filter->setAccessibleName(tr("Which rows"));
    const auto add = [this](RowFilter filter, const QString& text) {
        m_filter->addChoice(QString::number(static_cast<int>(filter)), text);
    };
    add(RowFilter::All, tr("All"));
    add(RowFilter::ToLook, tr("To look at"));
    add(RowFilter::Withheld, tr("Withheld"));
    add(RowFilter::Waiting, tr("Waiting"));
    add(RowFilter::HandedOver, tr("Handed over"));
    add(RowFilter::Recalled, tr("Recalled"));
    m_filter->setCurrentIndex(0);
    Look::setInk(m_toLook, Tone::Warning);

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter);
    top->addWidget(m_toLook, 1);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(top);
    left->addWidget(m_table, 1);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(Look::grid(3));
    m_halves->addWidget(m_left, 5);
    m_halves->addWidget(m_preview, 2);
    setLayout(m_halves);
    m_table->setMinimumHeight(Look::rowHeight() * 4);

    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_table->reload();
        m_table->goToRow(0);
        showPreview();
    });
    connect(m_table, &RowTable::currentIdChanged, this, &SendCheckStep::showPreview);
    connect(m_table, &RowTable::opened, this,
            [this](qint64 id) { Q_EMIT householdChosen(SendItemId(id)); });
}

RowFilter SendCheckStep::filter() const {
    return m_filter ? static_cast<RowFilter>(m_filter->key().toInt()) : RowFilter::All;
}

std::vector<TableRow> SendCheckStep::rows() const {
    std::vector<TableRow> list;
    for (const SendRow* row : m_batches.shown(filter()))
        list.push_back({row->item.id.value(),
                        {{.text = row->addressee, .toolTip = row->children.join(tr(", "))},
                         channelCell(row->item.channel),
                         contactCell(*row),
                         stateCell(*row, m_batches.isToLook(*row)),
                         reasonsCell(*row)}});
    return list;
}

void SendCheckStep::refresh() {
    m_table->reload();
    const int toLook = m_batches.toLook();
    m_toLook->setText(toLook > 0 ? tr("%n households to look at (J: the next one)", nullptr, toLook)
                                 : QString());
    showPreview();
}

std::optional<SendItemId> SendCheckStep::current() const {
    const auto id = m_table->currentId();
    return id ? std::optional(SendItemId(*id)) : std::nullopt;
}

void SendCheckStep::goTo(SendItemId item) {
    const auto list = m_batches.shown(filter());
    const auto found = std::find_if(list.begin(), list.end(),
                                    [item](const SendRow* row) { return row->item.id == item; });
    if (found == list.end())
        return;
    m_table->goToRow(static_cast<int>(found - list.begin()));
    m_table->setFocus();
}

void SendCheckStep::setFilter(RowFilter filter) {
    m_filter->choose(QString::number(static_cast<int>(filter)));
}

void SendCheckStep::turnFilter() {
    m_filter->setCurrentIndex((m_filter->currentIndex() + 1) % m_filter->count());
}

void SendCheckStep::showPreview() {
    const auto item = current();
    const SendRow* row = item ? m_batches.row(*item) : nullptr;
    if (row && isVisible())
        m_preview->show(*row, m_previews.of(*row));
    else
        m_preview->clear();
}

void SendCheckStep::turnPreview() {
    m_isPreviewLarge = !m_isPreviewLarge;
    arrange();
    (m_isPreviewLarge ? static_cast<QWidget*>(m_preview) : m_table)->setFocus();
}

void SendCheckStep::arrange() {
    const bool isWide = width() >= Look::letters(kWideLetters);
    const bool isBeside = isWide && !m_isPreviewLarge;
    m_left->setVisible(!m_isPreviewLarge);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_preview->setMinimumWidth(isBeside ? Look::letters(kPreviewLetters) : 0);
    m_preview->setMaximumWidth(isBeside ? Look::letters(kPreviewLetters) : QWIDGETSIZE_MAX);
}

void SendCheckStep::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace banso
