#pragma once

#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// A file layout as it is told: for whom, how written, what stands in it.
struct ProfileStory {
    QString title;
    QString about;                 ///< one line a fact
    std::vector<TableRow> columns; ///< header, what stands there, rule
};

/// What the place ファイルの様式 shows: the layouts of files that come in and go out.
class ProfilePresenter {
    Q_DECLARE_TR_FUNCTIONS(ProfilePresenter)
  public:
    ProfilePresenter();

    [[nodiscard]] static std::vector<TableColumn> columns();
    [[nodiscard]] std::vector<TableRow> rows() const;
    [[nodiscard]] ProfileStory story(qint64 id) const;
    [[nodiscard]] static std::vector<TableColumn> storyColumns();

  private:
    QStringList m_keys;
};

} // namespace banso
