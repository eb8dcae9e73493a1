#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/security/Session.h"
#include "ui/widgets/asking/Asker.h"
#include "ui/widgets/fields/DraftShelf.h"
#include "ui/widgets/look/Tone.h"
#include "ui/widgets/work/UndoBar.h"

#include <QWidget>

#include <functional>

namespace banso {

class ActionRegistry;
class BackgroundJob;

/// What the frame does for a page.
class PageHost {
  public:
    virtual ~PageHost() = default;

    /// Goes to a place of a page (`household`, `family:12`), as a step that Alt+← takes back.
    virtual void open(const QString& page, const QString& place) = 0;
    /// A line in the status bar.
    virtual void say(const QString& line, Tone tone = Tone::Good) = 0;
    virtual void say(const Error& error) = 0;
    /// A line with 元に戻す.
    virtual void offerUndo(const QString& line, UndoBar::Undo undo) = 0;
    /// Shows work in the status bar, with its stop key.
    virtual void watch(BackgroundJob* job) = 0;
    /// The register's date, population or name is another now (an import was applied).
    virtual void registerChanged() = 0;

    [[nodiscard]] virtual Asker& asker() = 0;
    [[nodiscard]] virtual DraftShelf& drafts() = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    [[nodiscard]] virtual const Session& session() const = 0;
};

/// One of the pages of the window. Made when it is first opened, gone when the person leaves the
/// desk. Widgets only: what it shows comes from its presenter.
class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(PageHost& host) : m_host(host) {}

    /// Reads anew what it shows, keeping where the person is: when it is opened again, on F5, and
    /// after something was taken back.
    virtual void refresh() = 0;
    /// Registers what can be done here, once, with this page as scope.
    virtual void registerActions(ActionRegistry& actions) { Q_UNUSED(actions) }
    /// Where the page is, for the history; opaque to the frame.
    [[nodiscard]] virtual QString place() const { return {}; }
    virtual void goTo(const QString& place) { Q_UNUSED(place) }
    /// False keeps the person here, and the page says why. Drafts are no reason: they are kept.
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// What gets the focus when the page is opened.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }

  Q_SIGNALS:
    /// The person moved within the page: one more step for Alt+←.
    void placeChanged();

  protected:
    [[nodiscard]] PageHost& host() { return m_host; }

  private:
    PageHost& m_host;
};

/// A page as the navigation knows it before it is made.
struct PageEntry {
    QString key;   ///< `today`
    QString title; ///< 今日
    QString icon;  ///< of the drawn set
    int digit;     ///< Ctrl+1 … Ctrl+9
    std::function<Page*(PageHost&)> make;
};

} // namespace banso
