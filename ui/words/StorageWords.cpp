#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable storageWords() {
    static const CodeWords kRows[] = {
        {"file.notThere",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” is not there. It may have been moved or renamed; look where it "
                           "is and choose it again.")},
        {"file.isDirectory",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” is a folder. Choose a file inside it.")},
        {"file.unreadable",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” cannot be read. Ask the administrator whether you "
                                           "have the right to open it.")},
        {"file.readOnly",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” cannot be written to. Ask the administrator for the right to "
                           "write to the file and its folder.")},
        {"file.empty",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” is empty. A copy may have stopped half way; copy "
                                           "it again or restore a backup.")},
        {"file.notARegister",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” is not a register of Banso. Choose another file.")},
        {"file.truncated",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” is cut short: %2 of %3 bytes are there. Do not write to it; "
                           "restore the latest backup.")},
        {"file.onNetwork",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” lies on a network drive, where a register is not safe. Move it to "
                           "this computer; several desks share a PostgreSQL register.")},
        {"location.empty",
         QT_TRANSLATE_NOOP("StorageWords", "Say which register to open: a file, or a server's "
                                           "address (postgresql://…).")},
        {"register.cannotCreate",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” cannot be created. Look whether the folder exists "
                                           "and can be written to.")},
        {"register.exists",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” is already there and is left as it is. Choose "
                                           "another name.")},
        {"register.foreign",
         QT_TRANSLATE_NOOP("StorageWords",
                           "“%1” belongs to another program. Choose a register of Banso.")},
        {"register.older",
         QT_TRANSLATE_NOOP("StorageWords",
                           "This register is of version %1, the program needs %2. An administrator "
                           "can bring it up to date; a backup is made first.")},
        {"register.newer",
         QT_TRANSLATE_NOOP("StorageWords",
                           "This register is of version %1, newer than this program knows (%2). "
                           "Use the newer program.")},
        {"setting.unknown",
         QT_TRANSLATE_NOOP("StorageWords", "There is no setting “%1”. Look at its spelling.")},
        {"setting.value",
         QT_TRANSLATE_NOOP("StorageWords", "“%2” does not fit the setting “%1”, which takes: %3."),
         settingArgument, nullptr, settingKindArgument},
        {"setting.range",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” may be from %2 to %3. Type a number between."),
         settingArgument},
        {"setting.tooSmall",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” must be %2 or more. Type a larger number."),
         settingArgument},
        {"setting.tooLarge",
         QT_TRANSLATE_NOOP("StorageWords", "“%1” must be %2 or less. Type a smaller number."),
         settingArgument},
        {"storage.busy",
         QT_TRANSLATE_NOOP("StorageWords", "Somebody else is saving just now. What you typed is "
                                           "kept; wait a moment and save again.")},
        {"storage.diskFull",
         QT_TRANSLATE_NOOP("StorageWords", "The disk is full, so nothing was saved. What you typed "
                                           "is kept; make room and save again.")},
        {"storage.corrupt",
         QT_TRANSLATE_NOOP("StorageWords",
                           "The register is damaged. Stop working and tell the administrator, who "
                           "can restore a backup. (%1)")},
        {"storage.readOnly",
         QT_TRANSLATE_NOOP("StorageWords", "The register cannot be written to, so nothing was "
                                           "saved. Tell the administrator.")},
        {"storage.constraint",
         QT_TRANSLATE_NOOP("StorageWords", "The register did not take this, and nothing was saved. "
                                           "Tell the administrator these words: %1")},
        {"storage.disconnected",
         QT_TRANSLATE_NOOP("StorageWords",
                           "The register cannot be reached. What you typed is kept; "
                           "look at the network and save again.")},
        {"storage.other",
         QT_TRANSLATE_NOOP("StorageWords", "The register did not answer as it should, and nothing "
                                           "was saved. Tell the administrator these words: %1")},
    };
    return {"StorageWords", kRows};
}

} // namespace banso
