#pragma once

#include "ui/widgets/asking/Asker.h"

class QDialog;
class QFileDialog;
class QWidget;

namespace banso {

/// Asks with dialogs over a window. They are opened, never executed: no second event loop runs
/// inside a page.
class WindowAsker final : public Asker {
  public:
    explicit WindowAsker(QWidget* window) : m_window(window) {}

    void confirm(const ConfirmQuestion& question, QObject* context, YesNo answer) override;
    void askReason(const ReasonQuestion& question, QObject* context, Text answer) override;
    void askFileToOpen(const FileQuestion& question, QObject* context, Text answer) override;
    void askFileToSave(const FileQuestion& question, QObject* context, Text answer) override;
    void askFolder(const FileQuestion& question, QObject* context, Text answer) override;

  private:
    void openFileDialog(QFileDialog* dialog, const FileQuestion& question, QObject* context,
                        Text answer);

    QWidget* m_window;
};

} // namespace banso
