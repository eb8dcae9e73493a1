#include "ui/settings/backup/CheckWords.h"

#include <QCoreApplication>

namespace banso {

QString checkWords(const QString& finding) {
    static const std::map<QString, const char*> kWords{
        {QStringLiteral("integrity"),
         QT_TRANSLATE_NOOP("CheckWords", "The file of the register and its references")},
        {QStringLiteral("change_log"),
         QT_TRANSLATE_NOOP("CheckWords", "Rows changed behind the change log")},
        {QStringLiteral("audit_chain"),
         QT_TRANSLATE_NOOP("CheckWords", "Entries of the audit log altered or missing")},
        {QStringLiteral("protection"),
         QT_TRANSLATE_NOOP("CheckWords", "Protection measures and whom they cover")},
        {QStringLiteral("send_journal"),
         QT_TRANSLATE_NOOP("CheckWords", "Sums of what was sent, withheld and recalled")},
        {QStringLiteral("duties"),
         QT_TRANSLATE_NOOP("CheckWords", "What is due, worked out anew and compared")},
        {QStringLiteral("benefit"),
         QT_TRANSLATE_NOOP("CheckWords", "Claims, their duties and files")},
    };
    const auto known = kWords.find(finding);
    return known == kWords.end() ? finding
                                 : QCoreApplication::translate("CheckWords", known->second);
}

} // namespace banso
