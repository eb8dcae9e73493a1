#pragma once

#include "ui/imports/ChangeBook.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/widgets/Banner.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QScrollArea;

namespace banso {

class ElidedLabel;
class Paragraph;
class RowTable;

/// What a file changes, row by row: the kinds at the left narrow the table, and under it the row
/// one is on stands in full.
class ChangesView final : public QWidget {
    Q_OBJECT
  public:
    struct Note {
        BannerKind kind;
        QString text;
        QString act = {}; ///< a button at its end
        std::function<void()> todo = {};
    };

    ChangesView(const ActionRegistry& actions, const QStringList& acts, QWidget* parent = nullptr);

    void show(std::unique_ptr<ChangeBook> book, const QString& title, const QString& summary,
              const std::vector<Note>& notes);
    /// Which of the acts are offered now; the first of them is the one that goes on.
    void offer(const QStringList& acts);
    void choose(const QString& filter);

    [[nodiscard]] ChangeBook* book() const { return m_book.get(); }
    [[nodiscard]] QListWidget* filters() const { return m_filters; }
    [[nodiscard]] RowTable* table() const { return m_table; }
    [[nodiscard]] QString filter() const;
    /// Whom the row one is on is about.
    [[nodiscard]] std::optional<PersonId> person() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString detailText() const;
    [[nodiscard]] std::vector<Banner*> notes() const { return m_notes; }

  Q_SIGNALS:
    void personWished();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showRows();
    void showDetail();
    void dress();
    void arrange();

    std::unique_ptr<ChangeBook> m_book;
    std::vector<ChangeFilter> m_groups;
    ElidedLabel* m_title;
    Paragraph* m_summary;
    QBoxLayout* m_noteColumn;
    std::vector<Banner*> m_notes;
    QListWidget* m_filters;
    RowTable* m_table;
    QLabel* m_more;
    QScrollArea* m_scroll;
    Paragraph* m_detail;
    std::map<QString, QPushButton*> m_acts;
};

} // namespace banso
