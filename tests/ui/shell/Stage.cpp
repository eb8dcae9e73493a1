#include "tests/ui/shell/Stage.h"

#include "ui/widgets/fields/PlainFields.h"

namespace banso::test {

Stage::Stage(const std::function<void(SamplePort&)>& prepare)
    : port(), memory(iniFile()), window((prepare ? prepare(port) : void(), port), memory, &asker) {
    window.begin();
    show(window, {1366, 768});
}

void Stage::trySignIn(const char* login, const char* password) {
    panel().login()->setText(QLatin1String(login));
    panel().password()->setFocus();
    panel().password()->clear();
    type(QLatin1String(password));
    press(Qt::Key_Return);
}

void Stage::signOut() {
    window.signOut();
    if (!eventually([this] { return !window.workspace(); }))
        qFatal("nobody signed out");
}

SamplePage& Stage::page(const char* key) {
    for (SamplePage* page : window.findChildren<SamplePage*>())
        if (page->key() == QLatin1String(key))
            return *page;
    qFatal("the page was not opened");
}

} // namespace banso::test
