#include "ui/widgets/table/CopyGuard.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace banso {

namespace {

bool takesOut(const QKeyEvent& event) {
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut);
}

} // namespace

CopyGuard::CopyGuard(QObject* parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool CopyGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && qobject_cast<QAbstractItemView*>(watched) &&
        takesOut(*static_cast<QKeyEvent*>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace banso
