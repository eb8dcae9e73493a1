#include "app/gui/WindowProgram.h"

#include "core/storage/StorageFailure.h"

namespace banso {

bool WindowProgram::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const StorageFailure& failure) {
        if (onFailure)
            onFailure(failure.toError());
        return true;
    }
}

} // namespace banso
