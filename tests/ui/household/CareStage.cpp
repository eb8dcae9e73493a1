#include "tests/ui/household/CareStage.h"

#include "ui/household/PersonSearchSource.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/widgets/search/SearchBox.h"

namespace banso::test {

Furniture CarePort::furnish(const Session& session) {
    Furniture furniture;
    auto desk = std::make_shared<Desk>(m_register.db(), m_register.clock, session);
    furniture.pages.push_back(TodayPage::entry(*desk));
    const auto makeSearch = [this, session]() -> std::unique_ptr<SearchSource> {
        return std::make_unique<PersonSearchSource>(m_register.location(), m_register.clock,
                                                    session);
    };
    furniture.pages.push_back(
        HouseholdPage::entry({*desk, m_town.registry, m_town.careNews, makeSearch}));
    furniture.pages.push_back(CheckupPage::entry({*desk, m_town.careNews, makeSearch}));
    furniture.pages.push_back({QStringLiteral("send"), QStringLiteral("送付"),
                               QStringLiteral("send"), 3,
                               [](PageHost& host) -> Page* { return new PlaceNote(host); }});
    furniture.search = makeSearch();
    furniture.searchPage = QStringLiteral("household");
    furniture.ground = std::move(desk);
    return furniture;
}

CareStage::CareStage(const std::function<void(CareTown&)>& prepare)
    : memory(folder.filePath(QStringLiteral("window.ini"))), window(port, memory, &asker) {
    if (prepare)
        prepare(town);
    window.begin();
    show(window, {1366, 768});
    Q_EMIT window.door()->entered(reg.desk().session());
    workspace().open(QStringLiteral("today"), {});
    workspace().pages()->focusPage();
}

void CareStage::openHousehold(const char* kana) {
    press(Qt::CTRL | Qt::Key_F);
    type(QString::fromUtf8(kana));
    SearchBox* box = workspace().header()->search();
    if (!eventually([&] { return box->isListShown(); }))
        qFatal("nobody found");
    press(Qt::Key_Return);
    if (!eventually([&] { return open() == u"household"; }))
        qFatal("the household did not open");
}

} // namespace banso::test
