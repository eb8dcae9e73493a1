#pragma once

#include <QString>
#include <QWidget>

namespace banso::test {

// What a person's hands do. Everything goes to the widget that has the focus, as real keys do;
// nothing is ever waited for by sleeping.

/// Shows a widget as the active window, ready for keys.
void show(QWidget& window, QSize size = {900, 600});

/// A key with its modifiers, e.g. `press(Qt::CTRL | Qt::Key_F)`.
void press(QKeyCombination key);
/// Letters: ASCII as keys, everything else as an input method settles it.
void type(const QString& text);
/// Letters that the input method has not settled yet (underlined), replaced by the next call.
void compose(const QString& unsettled);
void settle(const QString& text);

/// Moves with Tab until `target` has the focus; false after 200 steps.
[[nodiscard]] bool tabTo(const QWidget* target);
[[nodiscard]] QWidget* focus();

/// Runs the event loop until `isTrue` or five seconds are over.
[[nodiscard]] bool eventually(const std::function<bool()>& isTrue);

} // namespace banso::test
