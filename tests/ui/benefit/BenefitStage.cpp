#include "tests/ui/benefit/BenefitStage.h"

#include "ui/shell/door/Door.h"

namespace banso::test {

Furniture BenefitPort::furnish(const Session& session) {
    Furniture furniture;
    auto desk = std::make_shared<Desk>(m_register.db(), m_register.clock, session);
    furniture.pages.push_back(BenefitPage::entry({*desk}));
    furniture.ground = std::move(desk);
    return furniture;
}

BenefitStage::BenefitStage(std::set<Role> roles)
    : memory(folder.filePath(QStringLiteral("window.ini"))), window(port, memory, &asker) {
    window.begin();
    show(window, {1366, 768});
    sitDown("kato", std::move(roles));
}

void BenefitStage::sitDown(const char* login, std::set<Role> roles) {
    const auto desk = reg.deskOf(QString::fromLatin1(login), std::move(roles));
    Q_EMIT window.door()->entered(desk->session());
    open();
}

void BenefitStage::open(const QString& place) {
    workspace().open(QStringLiteral("benefit"), place);
    page().firstFocus()->setFocus();
}

} // namespace banso::test
