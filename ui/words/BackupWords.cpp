#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable backupWords() {
    static const CodeWords kRows[] = {
        {"backup.altered",
         QT_TRANSLATE_NOOP("BackupWords",
                           "“%1” was altered after it was written. Use another backup.")},
        {"backup.copyDamaged",
         QT_TRANSLATE_NOOP("BackupWords",
                           "The copy did not come out as the register is. The register is "
                           "unharmed; look at the disk and back up again.")},
        {"backup.newerFormat",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "“%1” is of format %2; this program knows up to %3. Use the newer program.")},
        {"backup.notABackup",
         QT_TRANSLATE_NOOP("BackupWords", "“%1” is no backup of Banso. Choose another file.")},
        {"backup.notVerified",
         QT_TRANSLATE_NOOP("BackupWords", "The backup could not be read back, so it does not "
                                          "count. Look at the disk and back up again.")},
        {"backup.registerDamaged",
         QT_TRANSLATE_NOOP("BackupWords", "The register itself is damaged (%1 findings, the first: "
                                          "%2). Stop working and tell the administrator.")},
        {"backup.running",
         QT_TRANSLATE_NOOP("BackupWords",
                           "Another program is already writing “%1”. Wait for its end.")},
        {"backup.toolFailed", QT_TRANSLATE_NOOP("BackupWords", "%1 did not do its work: %2")},
        {"backup.toolMissing",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "The program %1 is not installed. Install the PostgreSQL client tools.")},
        {"backup.toolTooOld",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "%1 is of version %2, the server of version %3. Install the newer tools.")},
        {"backup.truncated",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "“%1” ends half way: a copy stopped. Copy it again, or use another backup.")},
        {"backup.wrongKey",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "“%1” was written with another key (%2; yours is %3). Use the key of that time.")},
        {"backupKey.cannotSave",
         QT_TRANSLATE_NOOP("BackupWords", "The key cannot be written to “%1”. Look whether the "
                                          "folder exists and can be written to.")},
        {"backupKey.exists",
         QT_TRANSLATE_NOOP("BackupWords",
                           "There is already a key at “%1”, and it is left as it is.")},
        {"backupKey.exposed",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "Others than its owner may read the key “%1”. Correct its rights first.")},
        {"backupKey.notRecovery",
         QT_TRANSLATE_NOOP("BackupWords",
                           "This is no recovery text of Banso. Look at the whole sheet again.")},
        {"backupKey.notThere",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "There is no key at “%1”. Bring it, or make it from the recovery text.")},
        {"backupKey.passphraseShort",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "At least %1 characters are needed. A sentence is easy to keep in mind.")},
        {"backupKey.unreadable",
         QT_TRANSLATE_NOOP("BackupWords",
                           "“%1” is no key of Banso, or was mistyped. Use another.")},
        {"backupKey.wrongPassphrase",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "The passphrase does not fit, or the recovery text was mistyped. Look at both.")},
        {"restore.countsDiffer",
         QT_TRANSLATE_NOOP("BackupWords", "%1 has %2 rows in the backup and %3 after restoring. "
                                          "Nothing was put in its place; tell the administrator.")},
        {"restore.otherEngine",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "The backup is of %1 and cannot become %2. Name a register of the same kind."),
         engineArgument, engineArgument},
        {"restore.targetNotEmpty",
         QT_TRANSLATE_NOOP("BackupWords",
                           "There is already something at “%1”. Restore into a new place.")},
        {"upgrade.failed",
         QT_TRANSLATE_NOOP("BackupWords", "Bringing the register up to date stopped at version %1 "
                                          "(%2). The backup %3 holds it as it was.")},
        {"upgrade.notNeeded",
         QT_TRANSLATE_NOOP("BackupWords", "The register is already up to date.")},
        {"check.changedBehindLog",
         QT_TRANSLATE_NOOP("BackupWords", "Rows of %1 were changed outside of the program. Keep "
                                          "the file and tell the administrator.")},
        {"check.engineDamaged",
         QT_TRANSLATE_NOOP("BackupWords",
                           "The register is damaged: %1. Stop working and restore a backup.")},
        {"register.notThere",
         QT_TRANSLATE_NOOP("BackupWords", "There is no register at “%1” yet. Make one first.")},
        {"location.unreadable",
         QT_TRANSLATE_NOOP("BackupWords", "The server's address cannot be read. Write it like "
                                          "postgresql://user@server/register.")},
        {"server.unreachable",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "Nothing answers at %1. Look at the network and whether the server runs.")},
        {"server.noDatabase",
         QT_TRANSLATE_NOOP("BackupWords",
                           "There is no register “%2” on the server %1. Look at its name.")},
        {"server.denied",
         QT_TRANSLATE_NOOP("BackupWords", "The server %1 did not let you in. Look at user and "
                                          "password, or ask the administrator.")},
        {"file.folderReadOnly",
         QT_TRANSLATE_NOOP(
             "BackupWords",
             "The folder “%1” cannot be written to. Ask the administrator for the right.")},
        {"file.otherDatabase",
         QT_TRANSLATE_NOOP("BackupWords",
                           "“%1” is a database of another program. Choose a register of Banso.")},
    };
    return {"BackupWords", kRows};
}

} // namespace banso
