#include "ui/settings/SettingsPage.h"

#include "core/storage/StorageFailure.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowDelegate.h"

#include <QEvent>
#include <QListWidget>
#include <QStackedWidget>

namespace banso {

SettingsPage::SettingsPage(PageHost& host, std::vector<PlaceEntry> places)
    : Page(host),
      m_entries(std::move(places)),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)) {
    m_list->setAccessibleName(tr("Places of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new RowDelegate(m_list));
    for (const PlaceEntry& entry : m_entries) {
        auto* item = new QListWidgetItem(drawnIcon(entry.icon), entry.title, m_list);
        item->setToolTip(entry.title);
        m_stack->addWidget(new QWidget); // until it is opened
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::grid(3), Look::grid(3), Look::grid(3), Look::grid(2));
    row->setSpacing(Look::grid(3));
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::open);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (SettingsPlace* place = currentPlace())
            place->firstFocus()->setFocus(Qt::TabFocusReason);
    });
}

PageEntry SettingsPage::entry(const SettingsGround& ground) {
    return {QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), 9,
            [ground](PageHost& host) -> Page* {
                return new SettingsPage(host, settingsPlaces(ground));
            }};
}

void SettingsPage::registerActions(ActionRegistry& actions) {
    m_actions = &actions;
    const QString page = QStringLiteral("settings");
    const auto add = [&](const char* key, const QString& text, const char* keys, const char* icon,
                         std::function<void()> act) {
        actions.add({QLatin1String(key),
                     text,
                     {QKeySequence(QLatin1String(keys))},
                     MenuKind::Page,
                     QLatin1String(icon)},
                    this, page, std::move(act));
    };
    add("settings.previous", tr("&Previous place"), "Ctrl+PgUp", "", [this] { step(-1); });
    add("settings.next", tr("Ne&xt place"), "Ctrl+PgDown", "", [this] { step(1); });
    add("settings.filter", tr("&Narrow the list"), "Ctrl+Shift+F", "filter", [this] {
        if (QWidget* filter = currentPlace() ? currentPlace()->filter() : nullptr)
            filter->setFocus(Qt::ShortcutFocusReason);
    });
    add("settings.add", tr("&Add"), "Ctrl+N", "add", [this] {
        if (SettingsPlace* place = currentPlace())
            place->add();
    });
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        bool isFirst = true;
        for (const PlaceAct& each : m_entries[static_cast<std::size_t>(row)].acts) {
            ActionSpec spec = each.spec;
            spec.startsGroup = std::exchange(isFirst, false);
            actions.add(spec, this, page, [this, row, each] { act(row, each); });
        }
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void SettingsPage::act(int row, const PlaceAct& act) {
    const bool wasThere = m_list->currentRow() == row;
    m_list->setCurrentRow(row);
    SettingsPlace* place = currentPlace();
    if (place && (wasThere || act.isOfWhole))
        act.act(*place);
    else if (place)
        place->firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

SettingsPlace* SettingsPage::currentPlace() const {
    const auto found = m_places.find(m_list->currentRow());
    return found == m_places.end() ? nullptr : found->second;
}

QStringList SettingsPage::placeKeys() const {
    QStringList keys;
    for (const PlaceEntry& entry : m_entries)
        keys += entry.key;
    return keys;
}

void SettingsPage::open(int row) {
    if (row < 0 || !m_actions)
        return;
    if (!m_places.contains(row)) {
        const PlaceEntry& entry = m_entries[static_cast<std::size_t>(row)];
        SettingsPlace* place = nullptr;
        try {
            place = entry.make(host(), *m_actions);
        } catch (const StorageFailure& failure) {
            return host().say(failure.toError());
        }
        place->setAccessibleName(entry.title);
        QWidget* empty = m_stack->widget(row);
        m_stack->removeWidget(empty);
        delete empty;
        m_stack->insertWidget(row, place);
        m_places[row] = place;
    }
    m_stack->setCurrentIndex(row);
    refresh();
    Q_EMIT placeChanged();
}

void SettingsPage::refresh() {
    try {
        if (SettingsPlace* place = currentPlace())
            place->refresh();
    } catch (const StorageFailure& failure) {
        host().say(failure.toError());
    }
}

void SettingsPage::step(int by) {
    const int row = m_list->currentRow() + by;
    if (row < 0 || row >= m_list->count())
        return;
    m_list->setCurrentRow(row);
    if (SettingsPlace* place = currentPlace())
        place->firstFocus()->setFocus(Qt::ShortcutFocusReason);
}

QString SettingsPage::place() const {
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_entries[static_cast<std::size_t>(row)].key;
}

void SettingsPage::goTo(const QString& place) {
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].key == place)
            return m_list->setCurrentRow(static_cast<int>(row));
}

QWidget* SettingsPage::firstFocus() {
    return m_list;
}

void SettingsPage::arrange() {
    int widest = 0;
    for (const PlaceEntry& entry : m_entries)
        widest = qMax(widest, m_list->fontMetrics().horizontalAdvance(entry.title));
    m_list->setFixedWidth(qMin(widest + Look::iconSize() + Look::grid(8), Look::letters(12)));
    m_list->setIconSize({Look::iconSize(), Look::iconSize()});
}

void SettingsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace banso
