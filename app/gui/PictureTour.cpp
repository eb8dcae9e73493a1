#include "app/gui/PictureTour.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/work/JobBar.h"

#include <QDir>
#include <QTimer>

namespace banso {

PictureTour::PictureTour(MainWindow& window, SignInPort& door, const ProgramOptions& options)
    : m_window(window), m_door(door), m_options(options) {}

void PictureTour::begin() {
    if (!QDir().mkpath(*m_options.pictures)) {
        m_errors.push_back(broken("picture.unwritable", {}, {*m_options.pictures}));
        return Q_EMIT finished(m_errors);
    }
    m_window.setAttribute(Qt::WA_DontShowOnScreen); // arranged as if it were seen
    m_window.resize(1366, 768);
    m_window.show();
    take(QStringLiteral("sign-in"));
    m_door.signIn(m_options.as, qEnvironmentVariable("BANSO_PASSWORD"),
                  [this](const Result<SignedIn>& answer) { enter(answer); });
}

void PictureTour::enter(const Result<SignedIn>& answer) {
    if (!answer) {
        m_errors.push_back(answer.error());
        return Q_EMIT finished(m_errors);
    }
    Q_EMIT m_window.door()->entered(answer->session);
    for (const PageEntry& entry : m_window.workspace()->pages()->entries())
        m_stops.append({entry.key, {}});
    for (const QString& place : m_options.places)
        m_stops.append({place.section(u'=', 0, 0), place.section(u'=', 1)});
    next();
}

void PictureTour::next() {
    if (m_stops.isEmpty())
        return Q_EMIT finished(m_errors);
    const Stop stop = m_stops.takeFirst();
    m_window.workspace()->open(stop.page, stop.place);
    whenQuiet([this, stop] {
        take(stop.page);
        next();
    });
}

void PictureTour::whenQuiet(std::function<void()> then, int patience) {
    QTimer::singleShot(100, this, [this, patience, then = std::move(then)]() mutable {
        const bool isBusy = m_window.workspace()->status()->jobs()->isBusy();
        if (patience > 0 && (isBusy || patience > kPatience - 4))
            return whenQuiet(std::move(then), patience - 1);
        then();
    });
}

void PictureTour::take(const QString& name) {
    const QString file =
        QStringLiteral("%1-%2.png").arg(m_taken++, 2, 10, QLatin1Char('0')).arg(name);
    if (const auto written = writePicture(m_window, QDir(*m_options.pictures).filePath(file));
        !written)
        m_errors.push_back(written.error());
}

} // namespace banso
