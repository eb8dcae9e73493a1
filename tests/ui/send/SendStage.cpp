#include "tests/ui/send/SendStage.h"

#include "ui/shell/door/Door.h"
#include "ui/widgets/work/JobBar.h"

#include <QTableView>

namespace banso::test {

namespace {

/// Where the send page leads to; shows nothing.
class BarePage final : public Page {
  public:
    using Page::Page;
    void refresh() override {}
    [[nodiscard]] QString place() const override { return m_place; }
    void goTo(const QString& place) override { m_place = place; }

  private:
    QString m_place;
};

} // namespace

SendWorkPlace::SendWorkPlace(Database& database, const Clock& clock, const Session& session)
    : m_desk(database, clock, session), m_outreach(m_desk) {
    m_listeners.add(m_outreach);
}

SendWorkPlace::SendWorkPlace(std::unique_ptr<Database> own, const Clock& clock,
                             const Session& session)
    : m_own(std::move(own)), m_desk(*m_own, clock, session), m_outreach(m_desk) {
    m_listeners.add(m_outreach);
}

Furniture SendPort::furnish(const Session& session) {
    Furniture furniture;
    auto place = std::make_shared<SendWorkPlace>(m_register.db(), m_register.clock, session);
    const WorkPlaceMaker own = [this, session]() -> Result<std::unique_ptr<WorkPlace>> {
        return std::make_unique<SendWorkPlace>(m_register.connect(), m_register.clock, session);
    };
    furniture.pages.push_back(SendPage::entry({*place, own, m_memory}));
    furniture.pages.push_back({QStringLiteral("household"), QStringLiteral("世帯"),
                               QStringLiteral("household"), 2,
                               [](PageHost& host) -> Page* { return new BarePage(host); }});
    furniture.ground = std::move(place);
    return furniture;
}

SendStage::SendStage()
    : memory(folder.filePath(QStringLiteral("window.ini"))), window(port, memory, &asker) {
    window.begin();
    show(window, {1366, 768});
    Q_EMIT window.door()->entered(reg.desk().session());
}

SendStage::~SendStage() = default;

void SendStage::twenty() {
    for (int i = 0; i < 20; ++i) {
        homes.push_back(i == 0 ? town.twins() : town.home());
        if (i < 12)
            town.sms(homes.back());
        else if (i < 15)
            town.line(homes.back());
    }
    for (const int i : {18, 19})
        (void)town.people.persons.recordDeath(homes[static_cast<std::size_t>(i)].mother.person,
                                              Sending::day("2026-11-20"));
    (void)town.session();
}

void SendStage::open(const QString& place) {
    workspace().open(QStringLiteral("send"), place);
    page().firstFocus()->setFocus();
}

SendPage& SendStage::page() {
    return *window.findChild<SendPage*>();
}

void SendStage::pressAndWait(QKeyCombination key) {
    press(key);
    const auto isQuiet = [this] {
        return !page().acts()->isBusy() && !workspace().status()->jobs()->isBusy();
    };
    if (!eventually(isQuiet))
        qFatal("the work did not end");
}

QStringList SendStage::cells(const QTableView& table, int row) {
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells += table.model()->index(row, column).data().toString();
    return cells;
}

} // namespace banso::test
