#pragma once

#include "ui/shell/RegisterState.h"

#include <QWidget>

namespace banso {

class ElidedLabel;
class JobBar;
class UndoBar;

/// The line under every page: what just happened and how to take it back, work that runs, and
/// which register this is.
class StatusLine final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setRegister(const RegisterState& state);
    [[nodiscard]] UndoBar* undo() const { return m_undo; }
    [[nodiscard]] JobBar* jobs() const { return m_jobs; }
    /// 架空の町, or the town's name.
    [[nodiscard]] QString townWords() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    UndoBar* m_undo;
    JobBar* m_jobs;
    ElidedLabel* m_town;
    ElidedLabel* m_population;
    ElidedLabel* m_register;
};

} // namespace banso
