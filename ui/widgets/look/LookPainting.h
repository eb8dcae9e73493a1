#pragma once

#include "ui/widgets/look/Tone.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace banso {

/// The strokes of LookStyle: each paints one kind of thing from its style option.
namespace LookPainting {

/// A box with round corners and a line of `width` pixels inside its edge.
void box(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& line,
         int width = 1);
/// Text on a surface filled with the accent.
[[nodiscard]] QColor onAccent(const QPalette& palette);

void paintButton(QPainter& painter, const QStyleOption& option, bool isPrimary);
void paintToolButton(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option, Tone tone, bool hasFrame);
void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, Tone tone);
void paintFocus(QPainter& painter, const QStyleOption& option);
void paintItem(QPainter& painter, const QStyleOption& option);
void paintCheck(QPainter& painter, const QStyleOption& option);
void paintRadio(QPainter& painter, const QStyleOption& option);
void paintHeader(QPainter& painter, const QStyleOption& option, bool isSection);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintSplitter(QPainter& painter, const QStyleOption& option);
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void paintComboArrow(QPainter& painter, const QStyleOption& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);

/// Where the parts of a scroll bar are: a handle in its groove, no arrows.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace LookPainting

} // namespace banso
