#include "tests/ui/benefit/BenefitStage.h"

#include "ui/shell/door/Door.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Paragraph.h"

#include <QLabel>

namespace banso::test {

void ShutDoor::signIn(const QString&, const QString&, Answer answer) {
    answer(fail(denied("signIn.failed")));
}

void ShutDoor::changePassword(const QString&, const QString&, const QString&, Answer answer) {
    answer(fail(denied("signIn.failed")));
}

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

QString BenefitStage::row(const RowTable& table, int number) {
    const QAbstractItemModel& model = *table.model();
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(number, column).data().toString();
    return cells.join(QStringLiteral(" | "));
}

QString BenefitStage::allText() {
    QStringList texts;
    for (const QLabel* label : page().findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    for (const Banner* banner : page().findChildren<Banner*>())
        if (banner->isVisible())
            texts += banner->text();
    for (const Paragraph* paragraph : page().findChildren<Paragraph*>())
        if (paragraph->isVisible())
            texts += paragraph->sentence();
    return texts.join(u'\n');
}

} // namespace banso::test
