#include "tests/support/gui/Hands.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QtTest/QTest>

namespace banso::test {

void show(QWidget& window, QSize size) {
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not become active");
}

QWidget* focus() {
    return QApplication::focusWidget();
}

void press(QKeyCombination key) {
    QWidget* target = focus();
    if (!target)
        target = QApplication::activeWindow();
    if (!target)
        qFatal("no window takes keys");
    QTest::keyClick(target, key.key(), key.keyboardModifiers());
}

void type(const QString& text) {
    if (!focus())
        qFatal("nothing takes letters");
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            QTest::keyClick(focus(), letter.toLatin1());
            continue;
        }
        settle(text.sliced(text.indexOf(letter))); // the rest goes in as one settled text
        return;
    }
}

void compose(const QString& unsettled) {
    QInputMethodEvent event(unsettled, {});
    QApplication::sendEvent(focus(), &event);
}

void settle(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(focus(), &event);
}

bool tabTo(const QWidget* target) {
    for (int steps = 0; steps < 200 && focus() != target; ++steps)
        press(Qt::Key_Tab);
    return focus() == target;
}

bool eventually(const std::function<bool()>& isTrue) {
    return QTest::qWaitFor(isTrue, 5000);
}

} // namespace banso::test
