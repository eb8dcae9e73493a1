#include "ui/widgets/look/ElidedLabel.h"

#include "ui/widgets/look/Elision.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace banso {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setLeastLetters(int letters) {
    m_leastLetters = letters;
    updateGeometry();
}

bool ElidedLabel::isCut() const {
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QString ElidedLabel::shownText() const {
    return elided(text(), fontMetrics(), contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const {
    const int least = fontMetrics().horizontalAdvance(QString(m_leastLetters, u'国'));
    return {qMin(least, sizeHint().width()), sizeHint().height()};
}

QSize ElidedLabel::sizeHint() const {
    // Rare characters come from another font, which is taller.
    return {fontMetrics().horizontalAdvance(text()) + 1, qRound(1.4 * fontMetrics().height())};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), isCut() ? text() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(),
                          isEnabled(), shownText(), foregroundRole());
}

} // namespace banso
