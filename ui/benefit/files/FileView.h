#pragma once

#include "ui/benefit/files/FilePresenter.h"
#include "ui/shell/Page.h"

class QTabWidget;

namespace banso {

class ActionRegistry;
class ActRow;
class Banner;
class ChoiceField;
class Paragraph;
class RowTable;

/// The subsidy office's file before it exists: for whom, its control totals, what stands against
/// it, the characters that cannot be written, what changed since the last one. Then it is written.
class FileView final : public QWidget {
    Q_OBJECT
  public:
    FileView(PageHost& host, Desk& desk, QWidget* parent = nullptr);

    void furnish(const ActionRegistry& actions);
    void refresh();
    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] RowTable* findings() const { return m_findings; }
    [[nodiscard]] RowTable* characters() const { return m_characters; }
    [[nodiscard]] RowTable* changes() const { return m_changes; }
    [[nodiscard]] ChoiceField* encoding() const { return m_encoding; }
    [[nodiscard]] ChoiceField* layoutChoice() const { return m_layout; }
    [[nodiscard]] QString totals() const;

    // What the actions of the page do here.
    void write();
    void acceptAll();
    void reveal();

  Q_SIGNALS:
    void claimWanted(banso::ClaimId claim);

  private:
    [[nodiscard]] ExportQuestion question() const;
    [[nodiscard]] RowTable* addTable(const QString& name);
    void fillChoices();
    void showAll();
    void decideCharacter(qint64 row);
    void writeInto(const QString& folder);

    PageHost& m_host;
    FilePresenter m_presenter;
    ChoiceField* m_year;
    ChoiceField* m_layout;
    ChoiceField* m_encoding;
    Paragraph* m_recipient;
    Paragraph* m_totals;
    Banner* m_verdict;
    QWidget* m_acts;
    QTabWidget* m_tabs;
    RowTable* m_findings;
    RowTable* m_characters;
    RowTable* m_changes;
    RowTable* m_history;
    QString m_revealReason;
    QString m_folder; ///< that files were written into last
};

} // namespace banso
