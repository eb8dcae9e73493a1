#pragma once

#include "core/care/contact/Consultation.h"
#include "ui/household/panels/TimelineModel.h"
#include "ui/widgets/fields/DraftShelf.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace banso {

class ChoiceField;
class TextBox;

/// あゆみ: what happened, filtered by person and kind; at its foot the box in which a consultation
/// is written down in one line.
class TimelinePanel final : public QWidget {
    Q_OBJECT
  public:
    TimelinePanel(HouseholdPresenter& household, DraftShelf& drafts, QWidget* parent = nullptr);

    /// Shows what the presenter read.
    void reload();
    /// The step the person is on.
    [[nodiscard]] const TimelineStep* current() const;
    void toggleCurrent();
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] TextBox* box() const { return m_box; }
    /// Begins to write: a call of ours, or somebody who called.
    void write(bool isOurCall);
    /// Saves what stands in the box.
    void saveTalk();

  Q_SIGNALS:
    void saved(const banso::HouseholdChange& change);
    void refused(const banso::Errors& errors);

  private:
    void build();
    void fillFilters();
    void showSteps();
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] ConsultationDraft talk() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    HouseholdPresenter& m_household;
    DraftShelf& m_drafts;
    QComboBox* m_person;
    QComboBox* m_group;
    QListView* m_list;
    TimelineModel* m_model;
    QWidget* m_foot;
    ChoiceField* m_way;
    TextBox* m_box;
    bool m_isFilling = false;
};

} // namespace banso
