#include "ui/settings/own/OwnPlace.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/StaffWords.h"

#include <QPushButton>
#include <QScrollArea>

namespace banso {

OwnPlace::OwnPlace(PageHost& host, const ActionRegistry& actions) : SettingsPlace(host) {
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(3));
    const auto addPart = [&](const QString& title, const QString& text, const QStringList& acts) {
        auto* heading = new QLabel(title);
        heading->setFont(Look::titleFont(2));
        column->addWidget(heading);
        column->addWidget(new Paragraph(text));
        auto* row = new ActRow(actions, acts);
        column->addWidget(row);
        column->addSpacing(Look::grid(3));
        return row;
    };
    const Session& session = host.session();
    const QString password = QStringLiteral("file.password");
    const ActRow* first =
        addPart(tr("%1 (%2)").arg(session.name(), session.login()), roleWords(session.roles()),
                {password, QStringLiteral("file.lock"), QStringLiteral("file.signOut")});
    m_first = first->button(password) ? static_cast<QWidget*>(first->button(password)) : this;
    addPart(tr("Size of the text"), tr("Up to twice the size; this computer remembers it."),
            {QStringLiteral("view.larger"), QStringLiteral("view.smaller"),
             QStringLiteral("view.normal"), QStringLiteral("view.scheme")});
    addPart(tr("Language"), tr("Of the window, on this computer. What was written stays as it is."),
            {QStringLiteral("view.japanese"), QStringLiteral("view.english")});
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(parts);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

PlaceEntry OwnPlace::entry(const SettingsGround&) {
    return {QStringLiteral("own"),
            tr("My own"),
            QStringLiteral("user"),
            {},
            [](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new OwnPlace(host, actions);
            }};
}

} // namespace banso
