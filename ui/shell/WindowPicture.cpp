#include "ui/shell/WindowPicture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPixmap>
#include <QWidget>

namespace banso {

Status writePicture(QWidget& window, const QString& file, QSize size) {
    window.resize(size);
    // Widgets that arrange themselves by their width ask for one more round of layout each.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(size);
    picture.fill(window.palette().color(QPalette::Window));
    window.render(&picture);
    if (!picture.save(file, "PNG"))
        return fail(broken("picture.unwritable", {}, {QFileInfo(file).fileName()}));
    return {};
}

} // namespace banso
