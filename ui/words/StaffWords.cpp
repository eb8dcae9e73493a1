#include "ui/words/StaffWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("StaffWords", text);
}

} // namespace

QString roleWords(Role role) {
    switch (role) {
    case Role::Nurse:
        return said(QT_TRANSLATE_NOOP("StaffWords", "Public health nurse"));
    case Role::Clerk:
        return said(QT_TRANSLATE_NOOP("StaffWords", "Clerk"));
    case Role::Approver:
        return said(QT_TRANSLATE_NOOP("StaffWords", "Approver"));
    case Role::Administrator:
        return said(QT_TRANSLATE_NOOP("StaffWords", "Administrator"));
    }
    Q_UNREACHABLE();
}

QString roleWords(const std::set<Role>& roles) {
    QStringList names;
    for (const Role role : roles)
        names += roleWords(role);
    return names.join(said(QT_TRANSLATE_NOOP("StaffWords", ", ")));
}

QString permissionWords(Permission permission) {
    const auto text = [permission]() -> const char* {
        using enum Permission;
        switch (permission) {
        case ReadPeople:
            return QT_TRANSLATE_NOOP("StaffWords", "finding and opening people and households");
        case ReadCaseText:
            return QT_TRANSLATE_NOOP("StaffWords", "reading records of care");
        case EditPeople:
            return QT_TRANSLATE_NOOP("StaffWords", "changing people, contacts and addresses");
        case EditProtection:
            return QT_TRANSLATE_NOOP("StaffWords", "entering protection measures");
        case ReleaseProtection:
            return QT_TRANSLATE_NOOP("StaffWords", "ending protection measures");
        case RevealProtected:
            return QT_TRANSLATE_NOOP("StaffWords", "seeing hidden addresses and numbers");
        case WriteCare:
            return QT_TRANSLATE_NOOP("StaffWords", "writing records of care");
        case WriteAttendance:
            return QT_TRANSLATE_NOOP("StaffWords", "keeping check-up sessions and attendance");
        case Import:
            return QT_TRANSLATE_NOOP("StaffWords", "importing files");
        case PrepareSends:
            return QT_TRANSLATE_NOOP("StaffWords", "preparing and releasing notices");
        case RecordReturns:
            return QT_TRANSLATE_NOOP("StaffWords", "recording returned letters and opt-outs");
        case EditBenefit:
            return QT_TRANSLATE_NOOP("StaffWords", "entering benefit claims");
        case DecideBenefit:
            return QT_TRANSLATE_NOOP("StaffWords", "deciding benefit claims");
        case ExportBenefit:
            return QT_TRANSLATE_NOOP("StaffWords", "writing the subsidy office's file");
        case ManageStaff:
            return QT_TRANSLATE_NOOP("StaffWords", "managing staff");
        case ManageSettings:
            return QT_TRANSLATE_NOOP("StaffWords", "changing settings");
        case Backup:
            return QT_TRANSLATE_NOOP("StaffWords", "backing up and restoring");
        case ReadLogs:
            return QT_TRANSLATE_NOOP("StaffWords", "reading the logs");
        }
        Q_UNREACHABLE();
    };
    return said(text());
}

} // namespace banso
