#include "ui/widgets/search/SearchPanel.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/LookPainting.h"
#include "ui/widgets/search/HitDelegate.h"
#include "ui/widgets/search/HitModel.h"
#include "ui/words/Words.h"

#include <QListView>

namespace banso {

namespace {

constexpr int kShownHits = 8;

} // namespace

SearchPanel::SearchPanel(QWidget* window)
    : QFrame(window),
      m_model(new HitModel(this)),
      m_list(new QListView(this)),
      m_footer(new QLabel(this)) {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People found"));
    m_footer->setFont(Look::titleFont(-1));
    Look::setInk(m_footer, Tone::Quiet);
    m_footer->setContentsMargins(Look::grid(3), Look::grid(1), Look::grid(3), Look::grid(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_footer);
    setFocusPolicy(Qt::NoFocus);
    connect(m_list, &QListView::clicked, this, &SearchPanel::chosen);
    hide();
}

void SearchPanel::setAnswer(const SearchAnswer& answer) {
    m_model->setHits(answer.hits);
    m_list->setVisible(!answer.hits.empty());
    if (!answer.hits.empty())
        m_list->setCurrentIndex(m_model->index(0));
    const int count = static_cast<int>(answer.hits.size());
    if (answer.error)
        m_footer->setText(words(*answer.error));
    else if (answer.hits.empty())
        m_footer->setText(
            tr("Nobody found. Try fewer letters, the reading, or the date of birth."));
    else if (answer.hasMore)
        m_footer->setText(tr("The first %n; type on to narrow them down.", nullptr, count));
    else
        m_footer->setText(tr("%n found · ↑↓ choose · Enter opens", nullptr, count));
}

void SearchPanel::placeUnder(const QWidget* box) {
    const QWidget* within = parentWidget();
    const QPoint corner = box->mapTo(within, QPoint(0, box->height() + Look::grid(1)));
    const int width = qMin(qMax(box->width(), Look::letters(30)), within->width() - corner.x());
    const int rows = qMin(m_model->rowCount(), kShownHits);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(qMin(rows * rowHeight, within->height() - corner.y() - Look::grid(12)));
    setGeometry(corner.x(), corner.y(), width, layout()->totalSizeHint().height());
    raise();
    QFrame::show();
}

void SearchPanel::step(int rows) {
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(
            m_model->index(qBound(0, m_list->currentIndex().row() + rows, last)));
}

std::optional<SearchHit> SearchPanel::current() const {
    return m_model->hitAt(m_list->currentIndex().row());
}

int SearchPanel::hitCount() const {
    return m_model->rowCount();
}

QString SearchPanel::footer() const {
    return m_footer->text();
}

void SearchPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LookPainting::box(painter, rect(), 0, palette().color(QPalette::Base),
                      strongLineColor(palette()));
}

} // namespace banso
