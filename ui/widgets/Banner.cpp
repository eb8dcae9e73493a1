#include "ui/widgets/Banner.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/LookPainting.h"
#include "ui/widgets/look/Paragraph.h"

#include <QAccessible>
#include <QEvent>

namespace banso {

Tone toneOf(BannerKind kind) {
    switch (kind) {
    case BannerKind::Protection:
        return Tone::Protected;
    case BannerKind::Loss:
        return Tone::Loss;
    case BannerKind::Overdue:
        return Tone::Overdue;
    case BannerKind::Withheld:
        return Tone::Withheld;
    case BannerKind::Warning:
        return Tone::Warning;
    case BannerKind::Note:
        return Tone::Accent;
    case BannerKind::Done:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

QString iconOf(BannerKind kind) {
    switch (kind) {
    case BannerKind::Protection:
        return QStringLiteral("shield");
    case BannerKind::Loss:
        return QStringLiteral("loss");
    case BannerKind::Overdue:
        return QStringLiteral("overdue");
    case BannerKind::Withheld:
        return QStringLiteral("withheld");
    case BannerKind::Warning:
        return QStringLiteral("warning");
    case BannerKind::Note:
        return QStringLiteral("info");
    case BannerKind::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

QString wordOf(BannerKind kind) {
    switch (kind) {
    case BannerKind::Protection:
        return Banner::tr("Protected");
    case BannerKind::Loss:
        return Banner::tr("Consideration");
    case BannerKind::Overdue:
        return Banner::tr("Overdue");
    case BannerKind::Withheld:
        return Banner::tr("Withheld");
    case BannerKind::Warning:
        return Banner::tr("Please check");
    case BannerKind::Note:
        return Banner::tr("Note");
    case BannerKind::Done:
        return Banner::tr("Done");
    }
    Q_UNREACHABLE();
}

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_word(new QLabel(this)),
      m_text(new Paragraph(this)),
      m_action(new QPushButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Look::grid(3), Look::grid(1), Look::grid(2), Look::grid(1));
    line->addWidget(m_icon);
    line->addWidget(m_word);
    line->addSpacing(Look::grid(1));
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionChosen);
    dress();
}

Banner::Banner(BannerKind kind, const QString& text, QWidget* parent) : Banner(parent) {
    say(kind, text);
}

void Banner::say(BannerKind kind, const QString& text) {
    m_kind = kind;
    m_text->setSentence(text);
    setAccessibleName(wordOf(kind) + u' ' + text);
    dress();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Banner::text() const {
    return m_text->sentence();
}

void Banner::dress() {
    const Tone tone = toneOf(m_kind);
    m_icon->setPixmap(drawnPixmap(iconOf(m_kind), Look::iconSize(), devicePixelRatioF(), tone));
    m_word->setText(wordOf(m_kind));
    m_word->setFont(Look::titleFont(2));
    Look::setInk(m_word, tone);
    Look::setInk(m_text, m_kind == BannerKind::Protection ? tone : Tone::Plain);
    setMinimumHeight(Look::rowHeight() + Look::grid(2));
    update();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(m_kind);
    painter.fillRect(rect(), washOf(tone, palette()));
    // A stripe at the edge: the kind is seen even where the wash is pale.
    const QColor stripe =
        m_kind == BannerKind::Protection ? strongLineColor(palette()) : inkOf(tone, palette());
    painter.fillRect(QRect(0, 0, Look::grid(1), height()), stripe);
}

void Banner::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace banso
