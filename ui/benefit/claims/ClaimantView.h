#pragma once

#include "core/benefit/entitlement/ClaimantList.h"

#include <QWidget>

class QLineEdit;

namespace banso {

class ListRows;
class PageHost;
class Paragraph;
class RowTable;

/// Whose claim is it: those who wait for one by its last day, or whoever is searched for by name,
/// birth or number. Enter takes the one in the list.
class ClaimantView final : public QWidget {
    Q_OBJECT
  public:
    ClaimantView(PageHost& host, Desk& desk, QWidget* parent = nullptr);

    void refresh();
    /// An empty line, with the focus.
    void begin();
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] RowTable* table() const { return m_table; }

  Q_SIGNALS:
    void chosen(const banso::Claimant& claimant);
    void abandoned();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void choose(qint64 row);

    PageHost& m_host;
    ClaimantList m_list;
    std::vector<Claimant> m_claimants;
    QLineEdit* m_line;
    Paragraph* m_note;
    RowTable* m_table;
};

} // namespace banso
