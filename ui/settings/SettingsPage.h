#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"

class QListWidget;
class QStackedWidget;

namespace banso {

/// The places that a person's roles let him see, in their order.
[[nodiscard]] std::vector<PlaceEntry> settingsPlaces(const SettingsGround& ground);

/// 設定: a list of places at the left, the open one at the right. Ctrl+PgUp and Ctrl+PgDown go from
/// place to place.
class SettingsPage final : public Page {
    Q_OBJECT
  public:
    SettingsPage(PageHost& host, std::vector<PlaceEntry> places);
    /// As the navigation knows it. `ground` outlives the page.
    [[nodiscard]] static PageEntry entry(const SettingsGround& ground);

    void refresh() override;
    void registerActions(ActionRegistry& actions) override;
    [[nodiscard]] QString place() const override;
    void goTo(const QString& place) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] SettingsPlace* currentPlace() const;
    /// Keys of the places that this person sees, in their order.
    [[nodiscard]] QStringList placeKeys() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void open(int row);
    void step(int by);
    void act(int row, const PlaceAct& act);
    void arrange();

    std::vector<PlaceEntry> m_entries;
    std::map<int, SettingsPlace*> m_places; ///< those that were opened, by their row
    const ActionRegistry* m_actions = nullptr;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace banso
