#include "ui/widgets/look/InkKeeper.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace banso {

InkKeeper* InkKeeper::of(QWidget* widget) {
    auto* keeper = widget->findChild<InkKeeper*>(QString(), Qt::FindDirectChildrenOnly);
    return keeper ? keeper : new InkKeeper(widget);
}

InkKeeper::InkKeeper(QWidget* widget) : QObject(widget), m_widget(widget) {
    widget->installEventFilter(this);
}

void InkKeeper::setTone(Tone tone) {
    m_tone = tone;
    ink();
}

void InkKeeper::ink() {
    QPalette palette;
    palette.setColor(QPalette::WindowText, inkOf(m_tone, QApplication::palette()));
    palette.setColor(QPalette::ButtonText, inkOf(m_tone, QApplication::palette()));
    m_widget->setPalette(palette);
}

bool InkKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange)
        ink();
    return QObject::eventFilter(watched, event);
}

} // namespace banso
