#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace banso {

/// Something that cannot be undone, or that touches many: asked once, naming what and how many.
struct ConfirmQuestion {
    QString title;               ///< 20世帯へ送付します
    QString text;                ///< what happens, and how it could be taken back if at all
    QStringList items = {};      ///< what it touches; the first few are shown, the rest counted
    QString act;                 ///< the button: 送付する(&S)
    bool isIrreversible = false; ///< then Enter does not do it: the other button has the focus
};

/// Why somebody does it: looking behind a protection, striking a rung out, putting a duty off.
struct ReasonQuestion {
    QString title;
    QString text;
    QStringList choices = {}; ///< usual reasons; one can be chosen and changed
    QString act;
    int leastLetters = 2; ///< a reason of one letter is none
};

struct FileQuestion {
    QString title;
    QString filter;        ///< CSV (*.csv)
    QString proposed = {}; ///< folder, or the file's proposed name
};

/// Asks the person at the desk. Answers come later, on the same thread, and not at all when
/// `context` is gone by then. Tests prepare the answers (tests/support).
class Asker {
  public:
    using YesNo = std::function<void(bool)>;
    using Text = std::function<void(const std::optional<QString>&)>;

    virtual ~Asker() = default;
    virtual void confirm(const ConfirmQuestion& question, QObject* context, YesNo answer) = 0;
    /// Nothing when it was abandoned.
    virtual void askReason(const ReasonQuestion& question, QObject* context, Text answer) = 0;
    virtual void askFileToOpen(const FileQuestion& question, QObject* context, Text answer) = 0;
    virtual void askFileToSave(const FileQuestion& question, QObject* context, Text answer) = 0;
    virtual void askFolder(const FileQuestion& question, QObject* context, Text answer) = 0;
};

} // namespace banso
