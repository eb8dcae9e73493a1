#pragma once

#include <QScrollArea>

namespace banso {

/// `whole` as it scrolls down where it does not fit, and never sideways.
[[nodiscard]] inline QScrollArea* scrollingDown(QWidget* whole) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(whole);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace banso
