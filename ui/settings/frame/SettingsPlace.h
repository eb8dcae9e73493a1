#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Page.h"

namespace banso {

/// One of the places within the page 設定: a list and what belongs to it.
class SettingsPlace : public QWidget {
    Q_OBJECT
  public:
    explicit SettingsPlace(PageHost& host) : m_host(host) {}

    /// Reads anew, keeping where the person is.
    virtual void refresh() = 0;
    [[nodiscard]] virtual QWidget* firstFocus() = 0;
    /// Begins something new (Ctrl+N). Nothing where nothing can be added.
    virtual void add() {}
    /// The line that narrows the list, where there is one (Ctrl+Shift+F).
    [[nodiscard]] virtual QWidget* filter() { return nullptr; }

  protected:
    [[nodiscard]] PageHost& host() { return m_host; }
    /// What a person asked for; broken ground ends as a line in the status bar.
    void attempt(const std::function<void()>& act);

  private:
    PageHost& m_host;
};

/// Something that can be done in one place. Asked for elsewhere on the page, it leads there first.
struct PlaceAct {
    ActionSpec spec;
    /// Done at once wherever one stands; others need the row that is chosen in the place.
    bool isOfWhole = false;
    std::function<void(SettingsPlace&)> act = {};
};

/// A place as the list at the left knows it before it is made.
struct PlaceEntry {
    QString key;
    QString title;
    QString icon;
    std::vector<PlaceAct> acts = {};
    std::function<SettingsPlace*(PageHost&, const ActionRegistry&)> make = {};
};

/// An act of a place of class `Place`.
template <class Place>
[[nodiscard]] PlaceAct placeAct(const char* key, const QString& text, const char* keys,
                                const char* icon, void (Place::*act)(), bool isOfWhole = false) {
    return {{QLatin1String(key),
             text,
             {QKeySequence(QLatin1String(keys))},
             MenuKind::Page,
             QLatin1String(icon)},
            isOfWhole,
            [act](SettingsPlace& place) { (static_cast<Place&>(place).*act)(); }};
}

} // namespace banso
