#pragma once

#include "core/base/Result.h"
#include "ui/widgets/look/Tone.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace banso {

class ElidedLabel;

/// The status bar's line: what just happened, and 元に戻す where it can be taken back. A line stays
/// until the next one; nothing pops up.
class UndoBar final : public QWidget {
    Q_OBJECT
  public:
    /// Takes back what the line told of.
    using Undo = std::function<Status()>;

    explicit UndoBar(QWidget* parent = nullptr);

    void say(const QString& line, Tone tone = Tone::Good);
    void say(const Error& error);
    void offer(const QString& line, Undo undo);
    /// No line, nothing to take back (somebody else sits down).
    void clear();

    [[nodiscard]] bool canUndo() const { return static_cast<bool>(m_undo); }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QToolButton* button() const { return m_button; }

  public Q_SLOTS:
    void undo();

  Q_SIGNALS:
    void canUndoChanged(bool can);
    /// Something was taken back: pages look again.
    void undone();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showLine(const QString& line, Tone tone, Undo undo);
    void dress();

    Undo m_undo;
    Tone m_tone = Tone::Plain;
    QLabel* m_icon;
    ElidedLabel* m_line;
    QToolButton* m_button;
};

} // namespace banso
