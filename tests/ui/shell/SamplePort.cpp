#include "tests/ui/shell/SamplePort.h"

#include "ui/shell/ActionRegistry.h"

namespace banso::test {

namespace {

constexpr std::array kPlaces{"family:1", "family:2", "family:3"};

Session sessionOf(const QString& login, const std::set<Role>& nurseRoles) {
    if (login == u"clerk1")
        return {StaffId(3), login, QStringLiteral("渡辺"), {Role::Clerk}};
    return {StaffId(2), login, QStringLiteral("佐藤"), nurseRoles};
}

} // namespace

StorageFailure SamplePage::brokenGround() {
    const std::string words = QByteArray("database disk image is malformed").toStdString();
    return {StorageProblem::Corrupt, {}, words};
}

SamplePage::SamplePage(PageHost& host, const QString& key)
    : Page(host), list(new QListWidget(this)), m_key(key) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(list);
    for (const char* place : kPlaces)
        list->addItem(QLatin1String(place));
    connect(list, &QListWidget::itemActivated, this, [this] { Q_EMIT placeChanged(); });
}

void SamplePage::registerActions(ActionRegistry& actions) {
    actions.add({m_key + QStringLiteral(".visit"),
                 QStringLiteral("訪問を記録(&V)"),
                 {QKeySequence(QStringLiteral("V"))}},
                this, m_key, [this] { ++acted; });
}

QString SamplePage::place() const {
    return list->currentItem() ? list->currentItem()->text() : QString();
}

void SamplePage::goTo(const QString& place) {
    const auto found = list->findItems(place, Qt::MatchExactly);
    list->setCurrentItem(found.isEmpty() ? nullptr : found.first());
}

void SampleDoor::signIn(const QString& login, const QString& password, Answer answer) {
    if (password == u"wait")
        return answer(fail(denied("signIn.wait", {}, {QStringLiteral("2")})));
    if (password != u"right")
        return answer(fail(denied("signIn.failed")));
    answer(SignedIn{sessionOf(login, nurseRoles), mustChange});
}

void SampleDoor::changePassword(const QString& login, const QString& current, const QString& next,
                                Answer answer) {
    if (current != u"right")
        return answer(fail(denied("signIn.failed")));
    if (next.size() < 10)
        return answer(
            fail(refused("password.tooShort", QStringLiteral("password"), {QStringLiteral("10")})));
    mustChange = false;
    answer(SignedIn{sessionOf(login, nurseRoles), false});
}

void SampleDoor::makeFirstAdministrator(const FirstAdministrator& input, FirstAnswer answer) {
    if (input.password.size() < 10)
        return answer(failAll(
            {refused("password.tooShort", QStringLiteral("password"), {QStringLiteral("10")}),
             refused("staff.kanaMissing", QStringLiteral("kana"))}));
    isNew = false;
    answer(Session{StaffId(1), input.login, input.name, {Role::Administrator}});
}

std::vector<SignInHint> SampleDoor::hints() {
    if (!isFictitious)
        return {};
    return {{QStringLiteral("nurse1"), QStringLiteral("佐藤"), QStringLiteral("保健師")},
            {QStringLiteral("clerk1"), QStringLiteral("渡辺"), QStringLiteral("事務")},
            {QStringLiteral("approver1"), QStringLiteral("鈴木"), QStringLiteral("決裁")},
            {QStringLiteral("admin"), QStringLiteral("管理"), QStringLiteral("管理者")}};
}

void SampleSearch::ask(quint64 question, const QString& text) {
    asked.emplace_back(question, text);
    if (!holdsBack)
        release(asked.size() - 1);
}

void SampleSearch::release(std::size_t index) {
    const auto& [question, text] = asked.at(index);
    SearchAnswer answer;
    if (!text.startsWith(u'x'))
        answer.hits = {{QStringLiteral("family:2"), QStringLiteral("髙橋 凛 ") + text,
                        QStringLiteral("たかはし りん · 31歳 · 女"),
                        QStringLiteral("中央二丁目2-3 サンプルハイツ201"), QStringLiteral("配慮"),
                        QStringLiteral("loss"), Tone::Loss},
                       {QStringLiteral("family:3"), QStringLiteral("𠮷田 結"),
                        QStringLiteral("よしだ ゆい · 28歳 · 女"), QStringLiteral("住所 非表示"),
                        QStringLiteral("支援措置"), QStringLiteral("shield"), Tone::Protected}};
    Q_EMIT answered(question, answer);
}

Furniture SamplePort::furnish(const Session&) {
    ++furnished;
    const auto page = [](const char* key, const char* title, int digit) {
        const QString name = QLatin1String(key);
        return PageEntry{name, QString::fromUtf8(title), name, digit,
                         [name](PageHost& host) -> Page* { return new SamplePage(host, name); }};
    };
    Furniture furniture;
    furniture.pages = {page("today", "今日", 1),  page("household", "世帯", 2),
                       page("send", "送付", 3),   page("benefit", "給付", 4),
                       page("import", "取込", 5), page("settings", "設定", 9)};
    auto source = std::make_unique<SampleSearch>();
    search = source.get();
    furniture.search = std::move(source);
    furniture.searchPage = QStringLiteral("household");
    return furniture;
}

} // namespace banso::test
