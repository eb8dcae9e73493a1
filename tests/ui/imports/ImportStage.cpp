#include "tests/ui/imports/ImportStage.h"

#include "core/registry/imports/ContactListImport.h"
#include "core/registry/imports/ProtectionListImport.h"
#include "core/registry/imports/ResidentImport.h"
#include "ui/shell/door/Door.h"

#include <QThread>

namespace banso::test {

namespace {

template <class Job>
std::unique_ptr<ImportJob> makeJob(WorkPlace& place) {
    return std::make_unique<Job>(place.registry());
}

/// Notes which places of the page 世帯 are opened.
class NotingPage final : public Page {
  public:
    NotingPage(PageHost& host, QStringList& opened) : Page(host), m_opened(opened) {}
    void refresh() override {}
    void goTo(const QString& place) override {
        m_place = place;
        m_opened += place;
    }
    [[nodiscard]] QString place() const override { return m_place; }

  private:
    QStringList& m_opened;
    QString m_place;
};

} // namespace

ImportTown::ImportTown()
    : session(staff.session(staff.clerk())), desk(reg.db(), reg.clock, session) {
    auto tx = reg.write(); // towns of a few people shrink by large parts
    if (!desk.settings().set(QStringLiteral("import.maxShrinkPercent"), *Date::of(2000, 1, 1),
                             QStringLiteral("60")))
        qFatal("no such setting");
    tx.commit();
}

ImportsGround ImportTown::ground() {
    ImportsGround ground{
        desk,
        registry,
        [this]() -> Result<std::unique_ptr<WorkPlace>> {
            while (isHeld)
                QThread::yieldCurrentThread();
            return std::make_unique<QuietPlace>(reg.connect(), reg.clock, session);
        },
        {{ImportKind::Residents, QStringLiteral("resident-122"), makeJob<ResidentImport>},
         {ImportKind::Contacts, QStringLiteral("contacts"), makeJob<ContactListImport>},
         {ImportKind::Protection, QStringLiteral("protection"), makeJob<ProtectionListImport>}}};
    ground.folder = [this] { return folder; };
    ground.rememberFolder = [this](const QString& used) { folder = used; };
    return ground;
}

ExtractBuilder ImportTown::firstExtract() {
    ExtractBuilder extract;
    extract.add("0001", "髙橋　剛", "タカハシ　ツヨシ", "1990-01-02")
        .household("100", "2", "世帯主");
    extract.add("0002", "髙橋　凛", "タカハシ　リン", "1995-05-01")
        .female()
        .household("100", "12", "妻");
    extract.add("0003", "髙橋　葵", "タカハシ　アオイ", "2023-01-10")
        .female()
        .household("100", "20", "子");
    extract.add("0004", "渡邉󠄀　静", "ワタナベ　シズカ", "1990-03-04")
        .female()
        .household("200", "02", "世帯主");
    return extract;
}

ExtractBuilder ImportTown::nextExtract() {
    ExtractBuilder extract = firstExtract();
    extract.add("0005", "髙橋　蒼", "タカハシ　アオ", "2026-11-18")
        .household("100", "20", "子")
        .set("住民となった年月日", "2026-11-18");
    extract.add("0006", "𠮷田　結", "ヨシダ　ユイ", "2026-02-31").household("300", "2", "世帯主");
    extract.of("0004").livesAt("9-9", "2026-11-16");
    return extract;
}

RegisterState ImportPort::registerState() {
    RegisterState state{QStringLiteral("town.banso")};
    if (const auto last = ImportRepository(m_town.reg.db()).last(ImportKind::Residents))
        state.residentsOn = last->asOf;
    return state;
}

Furniture ImportPort::furnish(const Session&) {
    Furniture furniture;
    furniture.pages.push_back(
        {QStringLiteral("household"), QStringLiteral("世帯"), QStringLiteral("household"), 2,
         [this](PageHost& host) -> Page* { return new NotingPage(host, opened); }});
    furniture.pages.push_back(ImportPage::entry(m_town.ground()));
    return furniture;
}

ImportStage::ImportStage()
    : memory(folder.filePath(QStringLiteral("window.ini"))), window(port, memory, &asker) {
    window.begin();
    show(window, {1366, 768});
    Q_EMIT window.door()->entered(town.session);
    workspace().open(QStringLiteral("import"), {});
}

bool ImportStage::settles(ImportPresenter::Step step) {
    return eventually([&] { return presenter().step() == step; });
}

void ImportStage::look(const QString& path) {
    presenter().look(path);
    if (!settles(ImportPresenter::Step::Looked))
        qFatal("no preview of %s", qPrintable(path));
}

void ImportStage::take(const QString& path) {
    look(path);
    presenter().apply();
    if (!settles(ImportPresenter::Step::Applied))
        qFatal("not taken over: %s", qPrintable(path));
}

} // namespace banso::test
