#pragma once

#include "ui/imports/ImportPresenter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace banso {

class Paragraph;

/// While a file is read: how far it is, and the way to stop.
class WorkingView final : public QWidget {
    Q_OBJECT
  public:
    explicit WorkingView(ImportPresenter& presenter, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    /// Shows the work that has just begun.
    void watch();

  private:
    void showProgress();

    ImportPresenter& m_presenter;
    QLabel* m_title;
    Paragraph* m_text;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace banso
