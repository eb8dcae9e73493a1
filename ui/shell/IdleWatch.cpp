#include "ui/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace banso {

namespace {

constexpr int kLookEveryMs = 5000;

} // namespace

IdleWatch::IdleWatch(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_touchedAt(clock.now()) {
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes) {
    m_minutes = minutes;
}

void IdleWatch::start() {
    m_touchedAt = m_clock.now();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::look() {
    const bool isIdle = m_minutes > 0 && m_timer.isActive() &&
                        m_touchedAt.secondsUntil(m_clock.now()) >= qint64(m_minutes) * 60;
    if (isIdle)
        Q_EMIT idle();
    return isIdle;
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: // a key that is a shortcut comes as nothing else
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        // After a sleep the first key must not hide that nobody was there, and reaches nothing.
        if (look())
            return true;
        m_touchedAt = m_clock.now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace banso
