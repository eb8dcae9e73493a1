#include "app/cli/Terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
// windows.h first
#include <conio.h>
#include <lmcons.h>
#else
#include <pwd.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace banso::Terminal {

#ifdef Q_OS_WIN

QString userName() {
    wchar_t name[UNLEN + 1];
    DWORD length = UNLEN + 1;
    return GetUserNameW(name, &length) ? QString::fromWCharArray(name) : QString();
}

std::optional<QString> askPassword(const QString& prompt) {
    if (!_isatty(_fileno(stdin)))
        return std::nullopt;
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    QString typed;
    for (int c = _getwch(); c != L'\r' && c != L'\n'; c = _getwch())
        typed.append(QChar(static_cast<char16_t>(c)));
    std::fputs("\n", stderr);
    return typed;
}

#else

QString userName() {
    const passwd* account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
}

std::optional<QString> askPassword(const QString& prompt) {
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    std::fputs(prompt.toUtf8().constData(), stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QByteArray line(1024, '\0');
    const bool isRead = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputs("\n", stderr);
    if (!isRead)
        return std::nullopt;
    return QString::fromUtf8(line.constData()).chopped(line.contains('\n') ? 1 : 0);
}

#endif

} // namespace banso::Terminal
