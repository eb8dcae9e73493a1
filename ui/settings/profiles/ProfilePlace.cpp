#include "ui/settings/profiles/ProfilePlace.h"

#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"

namespace banso {

ProfilePlace::ProfilePlace(PageHost& host)
    : SettingsPlace(host), m_both(new ListAndDetail(tr("Layouts of files"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    connect(m_both->table(), &RowTable::currentIdChanged, this, &ProfilePlace::showProfile);
}

PlaceEntry ProfilePlace::entry(const SettingsGround&) {
    return {QStringLiteral("profiles"),
            tr("Layouts of files"),
            QStringLiteral("note"),
            {},
            [](PageHost& host, const ActionRegistry&) -> SettingsPlace* {
                return new ProfilePlace(host);
            }};
}

QWidget* ProfilePlace::firstFocus() {
    return m_both->table();
}

void ProfilePlace::refresh() {
    m_both->setRows(ProfilePresenter::columns(), m_presenter.rows());
    showProfile();
}

void ProfilePlace::showProfile() {
    const auto id = m_both->table()->currentId();
    if (!id)
        return m_both->setDetail(nullptr);
    ProfileStory story = m_presenter.story(*id);
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new Paragraph(story.title);
    heading->setFont(Look::titleFont(2));
    column->addWidget(heading);
    column->addWidget(new Paragraph(story.about));
    auto* table = new RowTable;
    table->setAccessibleName(tr("Columns of the file"));
    auto* model = new PagedTableModel(table);
    table->setPagedModel(model);
    model->setSource(
        std::make_unique<ListRows>(ProfilePresenter::storyColumns(), std::move(story.columns)));
    column->addWidget(table, 1);
    m_both->setDetail(detail);
}

} // namespace banso
