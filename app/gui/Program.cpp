#include "app/gui/Program.h"

#include "app/house/DefaultRegister.h"
#include "core/storage/StorageFailure.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/RegisterChooser.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace banso {

namespace {

/// Opens or makes a register; what broken ground throws becomes its error.
Result<std::unique_ptr<Database>>
guarded(const std::function<Result<std::unique_ptr<Database>>()>& way) {
    try {
        return way();
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace

Program::Program(const Result<ProgramOptions>& options)
    : m_options(options),
      m_memory(DefaultRegister::configurationFile()),
      m_translation(m_memory.language()) {
    Look::apply(m_memory.look());
    if (m_options && m_options->today)
        m_clock = std::make_unique<FixedClock>(*m_options->today);
    else
        m_clock = std::make_unique<SystemClock>();
}

Program::~Program() = default;

void Program::begin() {
    if (!m_options)
        return ask(words(m_options.error()));
    if (m_options->db)
        return open(DatabaseLocation::parse(*m_options->db));
    const auto location = DefaultRegister::location();
    // A computer that never opened a register is asked, not scolded.
    if (location && location->isFile() && !QFile::exists(location->text()))
        return ask({});
    open(location);
}

void Program::open(const Result<DatabaseLocation>& location) {
    if (!location)
        return ask(words(location.error()));
    enter(guarded([&] { return Database::open(*location); }));
}

void Program::create(const QString& file) {
    const auto location = DatabaseLocation::parse(file);
    if (!location)
        return ask(words(location.error()));
    enter(guarded([&] { return Database::create(*location); }));
}

void Program::enter(Result<std::unique_ptr<Database>> opened) {
    if (!opened)
        return ask(words(opened.error()));
    DefaultRegister::remember((*opened)->location());
    m_port = std::make_unique<RegisterPort>(std::move(*opened), *m_clock);
    m_window = std::make_unique<MainWindow>(*m_port, m_memory);
    m_window->begin();
    if (m_options->pictures)
        return tour();
    if (m_memory.geometry().isEmpty()) // the first time here: all of the small screen
        m_window->showMaximized();
    else
        m_window->show();
    if (m_chooser)
        m_chooser->hide();
}

void Program::say(const Error& error) {
    if (m_window && m_window->workspace())
        return m_window->workspace()->say(error);
    std::fprintf(stderr, "%s\n", words(error).toUtf8().constData());
}

void Program::tour() {
    m_tour = std::make_unique<PictureTour>(*m_window, m_port->door(), *m_options);
    connect(m_tour.get(), &PictureTour::finished, this, [](const Errors& errors) {
        for (const Error& error : errors)
            std::fprintf(stderr, "%s\n", words(error).toUtf8().constData());
        QCoreApplication::exit(errors.empty() ? 0 : 1);
    });
    QMetaObject::invokeMethod(m_tour.get(), &PictureTour::begin, Qt::QueuedConnection);
}

void Program::ask(const QString& why) {
    if (m_options && m_options->pictures) { // nobody is there to be asked
        std::fprintf(stderr, "%s\n", why.toUtf8().constData());
        return void(QMetaObject::invokeMethod(
            this, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection));
    }
    if (!m_chooser) {
        m_chooser = std::make_unique<RegisterChooser>();
        m_chooser->setWindowTitle(MainWindow::tr("Banso"));
        m_asker = std::make_unique<WindowAsker>(m_chooser.get());
        const QString filter = tr("Registers (*.banso)");
        connect(m_chooser.get(), &RegisterChooser::openWanted, this, [this, filter] {
            m_asker->askFileToOpen({tr("Open a register"), filter}, this,
                                   [this](const std::optional<QString>& file) {
                                       if (file)
                                           open(DatabaseLocation::parse(*file));
                                   });
        });
        connect(m_chooser.get(), &RegisterChooser::createWanted, this, [this, filter] {
            m_asker->askFileToSave({tr("New register"), filter, QStringLiteral("register.banso")},
                                   this, [this](const std::optional<QString>& file) {
                                       if (file)
                                           create(*file);
                                   });
        });
        connect(m_chooser.get(), &RegisterChooser::addressWanted, this,
                [this](const QString& address) { open(DatabaseLocation::parse(address)); });
    }
    m_chooser->explain(why);
    m_chooser->resize(Look::letters(50), Look::rowHeight() * 18);
    m_chooser->show();
    m_chooser->setFocus();
}

} // namespace banso
