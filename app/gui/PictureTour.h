#pragma once

#include "app/gui/ProgramOptions.h"
#include "core/security/SignIn.h"

#include <QObject>

namespace banso {

class MainWindow;
class SignInPort;

/// Goes through the window as one person and leaves a picture of each page, without a screen:
/// `banso --pictures DIR --as STAFF [--place PAGE=PLACE]…`, the password in `BANSO_PASSWORD`. The
/// places come after the pages, each a picture more. For manuals, and to see what was built.
class PictureTour final : public QObject {
    Q_OBJECT
  public:
    /// All outlive the tour.
    PictureTour(MainWindow& window, SignInPort& door, const ProgramOptions& options);

    void begin();

  Q_SIGNALS:
    /// An empty list means that every picture stands where it was asked for.
    void finished(const banso::Errors& errors);

  private:
    void enter(const Result<SignedIn>& answer);
    void next();
    /// Work behind a page comes to its end before it is shown.
    void whenQuiet(std::function<void()> then, int patience = kPatience);
    void take(const QString& name);

    static constexpr int kPatience = 100; ///< looks, a tenth of a second each

    struct Stop {
        QString page;
        QString place;
    };
    MainWindow& m_window;
    SignInPort& m_door;
    ProgramOptions m_options;
    QList<Stop> m_stops;
    int m_taken = 0;
    Errors m_errors;
};

} // namespace banso
