#pragma once

#include "ui/widgets/look/Tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace banso {

class Paragraph;

/// What a banner says; each kind brings its icon, its word and its colour, so that colour is never
/// alone.
enum class BannerKind {
    Protection, ///< 支援措置: the dark band that stays while anyone of the household is on screen
    Loss,       ///< 配慮: a quiet violet line with the date and whom to ask
    Overdue,    ///< 超過
    Withheld,   ///< 留保, with its reason
    Warning,    ///< 確認
    Note,       ///< 案内
    Done,       ///< 完了
};

[[nodiscard]] Tone toneOf(BannerKind kind);
[[nodiscard]] QString iconOf(BannerKind kind);
[[nodiscard]] QString wordOf(BannerKind kind);

/// One line over a page or a form: icon, word, text, and at most one thing to do about it.
class Banner final : public QFrame {
    Q_OBJECT
  public:
    explicit Banner(QWidget* parent = nullptr);
    Banner(BannerKind kind, const QString& text, QWidget* parent = nullptr);

    /// Shows itself with that; read out by a screen reader.
    void say(BannerKind kind, const QString& text);
    /// The button at its end, e.g. 見る理由を入力…; an empty text takes it away.
    void setAction(const QString& text);

    [[nodiscard]] BannerKind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* action() const { return m_action; }

  Q_SIGNALS:
    void actionChosen();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void dress();

    BannerKind m_kind = BannerKind::Note;
    QLabel* m_icon;
    QLabel* m_word;
    Paragraph* m_text;
    QPushButton* m_action;
};

} // namespace banso
