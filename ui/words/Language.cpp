#include "ui/words/Language.h"

#include <QCoreApplication>
#include <QLocale>

namespace banso {

Translation::Translation(Language language) : m_language(language) {
    // Numbers and dates are ours; what little Qt formats itself must not follow the computer.
    QLocale::setDefault(QLocale::c());
    const QString suffix = keyOf(language);
    if (m_toolkit.load(QStringLiteral(":/translations/qt_%1.qm").arg(suffix)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_ours.load(QStringLiteral(":/translations/banso_%1.qm").arg(suffix)))
        QCoreApplication::installTranslator(&m_ours);
}

Translation::~Translation() {
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_toolkit);
}

} // namespace banso
