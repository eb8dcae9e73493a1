#include "ui/send/LetterView.h"

#include "core/outreach/letters/SheetPainter.h"
#include "ui/widgets/look/Look.h"

#include <QResizeEvent>

namespace banso {

namespace {

// A4
constexpr double kWidth = 210;
constexpr double kHeight = 297;

} // namespace

LetterView::LetterView(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The letter"));
}

void LetterView::setPages(std::vector<PageInk> pages) {
    m_pages = std::move(pages);
    setVisible(!m_pages.empty());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int LetterView::pageHeight(int width) const {
    return qRound(width * kHeight / kWidth);
}

int LetterView::heightForWidth(int width) const {
    return pageCount() * (pageHeight(width) + Look::grid(2));
}

QSize LetterView::sizeHint() const {
    const int width = Look::letters(24);
    return {width, heightForWidth(width)};
}

void LetterView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setMinimumHeight(heightForWidth(width()));
}

void LetterView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const int sheetWidth = width() - 1;
    const int sheetHeight = pageHeight(sheetWidth);
    for (const PageInk& page : m_pages) {
        // Paper is white under any scheme.
        painter.fillRect(QRect(0, 0, sheetWidth, sheetHeight), Qt::white);
        SheetPainter(painter, sheetWidth / kWidth).paint(page);
        painter.setPen(lineColor(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(0, 0, sheetWidth, sheetHeight));
        painter.translate(0, sheetHeight + Look::grid(2));
    }
}

} // namespace banso
