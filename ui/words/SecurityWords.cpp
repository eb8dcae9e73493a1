#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable securityWords() {
    static const CodeWords kRows[] = {
        {"permission.denied",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "Your role does not include this: %1. Ask a colleague who may, or the administrator."),
         permissionArgument},
        {"signIn.failed",
         QT_TRANSLATE_NOOP("SecurityWords", "Login or password is wrong. Type both again.")},
        {"signIn.wait",
         QT_TRANSLATE_NOOP("SecurityWords", "Too many attempts. Wait %1 seconds and try again.")},
        {"signIn.locked",
         QT_TRANSLATE_NOOP("SecurityWords", "This login is locked after too many attempts. Try "
                                            "again in %1 minutes, or ask the administrator.")},
        {"signIn.oneTimeExpired",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "This one-time password is too old. Ask the administrator for a new one.")},
        {"signIn.osUserUnknown",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The computer's user “%1” is linked to nobody of the staff. Sign in "
                           "with a login, or ask the administrator to link it.")},
        {"signIn.ended",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "You no longer work here according to the staff list. Ask the administrator.")},
        {"signIn.mustChange",
         QT_TRANSLATE_NOOP("SecurityWords", "The password of %1 must be changed first: sign in to "
                                            "the window, or use “staff password”.")},
        {"signIn.passwordNeeded",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "The password of %1 is needed: put it into %2, or run this in a terminal.")},
        {"password.tooShort",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "At least %1 characters are needed. A sentence is easy to keep in mind.")},
        {"password.tooLong",
         QT_TRANSLATE_NOOP("SecurityWords", "At most %1 characters can be kept. Shorten it.")},
        {"password.isLogin",
         QT_TRANSLATE_NOOP("SecurityWords", "The password is the login. Choose another.")},
        {"password.isLast",
         QT_TRANSLATE_NOOP("SecurityWords", "This is the password in force. Choose another.")},
        {"login.missing", QT_TRANSLATE_NOOP("SecurityWords", "Type a login.")},
        {"login.unreadable",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "“%1” cannot be a login. Use up to 40 letters and digits without blanks.")},
        {"login.taken",
         QT_TRANSLATE_NOOP("SecurityWords", "The login “%1” is already used. Choose another.")},
        {"setting.past",
         QT_TRANSLATE_NOOP("SecurityWords", "What held before today stays as it was. Choose today "
                                            "(%1) or a later day."),
         dayArgument},
        {"staff.nameMissing", QT_TRANSLATE_NOOP("SecurityWords", "Type the name.")},
        {"staff.kanaMissing", QT_TRANSLATE_NOOP("SecurityWords", "Type the reading in kana.")},
        {"staff.roleMissing", QT_TRANSLATE_NOOP("SecurityWords", "Choose at least one role.")},
        {"staff.notThere",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "There is no member of the staff with the number %1. Look at the list again.")},
        {"staff.loginUnknown",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "Nobody of the staff has the login “%1”. Look at the list again.")},
        {"staff.inactive",
         QT_TRANSLATE_NOOP("SecurityWords", "“%1” no longer works here. Choose somebody else.")},
        {"staff.lastAdministrator",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "This is the last administrator. Make somebody else administrator first.")},
        {"staff.notNurse",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "“%1” is no public health nurse and cannot answer for a caseload. Choose a nurse.")},
        {"staff.osUserTaken",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "The computer's user “%1” already belongs to %2. Take it away there first.")},
        {"district.codeMissing", QT_TRANSLATE_NOOP("SecurityWords", "Type the district's code.")},
        {"district.nameMissing", QT_TRANSLATE_NOOP("SecurityWords", "Type the district's name.")},
        {"district.codeTaken",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The code “%1” already belongs to another district. Choose another.")},
        {"district.notThere",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "There is no district with the number %1. Look at the list again.")},
        {"handover.changedMeanwhile",
         QT_TRANSLATE_NOOP("SecurityWords", "Districts were assigned otherwise meanwhile, and "
                                            "nothing was handed over. Look at the list again.")},
        {"absence.reversed",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The last day lies before the first. Correct one of them.")},
        {"absence.coversHimself",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "Nobody can cover his own absence. Choose a colleague.")},
        {"absence.overlaps",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "There is already an absence from %1 to %2. Change that one."),
         dayArgument, dayArgument},
        {"absence.notThere",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "There is no absence with the number %1. Look at the list again.")},
        {"approval.reasonMissing", QT_TRANSLATE_NOOP("SecurityWords", "Write the reason.")},
        {"approval.alreadyAsked",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "A decision is already asked for (number %1). Wait for it, or withdraw it.")},
        {"approval.notThere",
         QT_TRANSLATE_NOOP(
             "SecurityWords",
             "There is no request for a decision with the number %1. Look at the list again.")},
        {"approval.decided",
         QT_TRANSLATE_NOOP("SecurityWords", "This was already decided: %1. Look at it again."),
         decisionArgument},
        {"approval.notYours",
         QT_TRANSLATE_NOOP("SecurityWords", "Only whoever asked can withdraw it. Ask him.")},
        {"approval.samePerson",
         QT_TRANSLATE_NOOP("SecurityWords", "Whoever asks does not decide. Ask another approver.")},
        {"reveal.reasonMissing",
         QT_TRANSLATE_NOOP("SecurityWords", "Write why you need to see it.")},
        {"reveal.nothing", QT_TRANSLATE_NOOP("SecurityWords", "There is nothing hidden here.")},
        {"reveal.expired",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The time for looking is over. Give the reason again.")},
        {"reveal.otherStaff",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "This was opened for somebody else. Give your own reason.")},
        {"reveal.otherSubject",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The reason was given for somebody else. Give it for this person.")},
        {"firstStart.done",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "This register already has an administrator. Sign in.")},
        {"check.auditBroken",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "The audit log does not fit together at entry %1. Somebody changed it "
                           "outside of the program; keep the file and tell the administrator.")},
    };
    return {"SecurityWords", kRows};
}

} // namespace banso
